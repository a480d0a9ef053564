import TerminalUI
import Testing

@testable import plateau

@Suite struct ProgressBarTests {
  private func line(_ columns: Int, colour: Bool = false, epochs: Int? = 200) -> String {
    ProgressBar(hasColour: colour, glyphs: .unicode).text(
      epoch: 50, of: epochs, cost: 0.12345678, epochsPerSecond: 312.4, columns: columns)
  }

  @Test func theLineSaysHowFarItIs() {
    #expect(
      line(90) == "\repoch  50/200  ██████" + String(repeating: " ", count: 18)
        + "  cost 0.1235       312 epochs/s  480 ms left     \u{1B}[K")
  }

  @Test func aRunWithoutAnEndHasNoBar() {
    #expect(line(90, epochs: nil) == "\repoch 50  cost 0.1235       312 epochs/s\u{1B}[K")
  }

  /// The bar begins and ends in the same column all the way.
  @Test func theBarStaysWhereItIs() {
    let bar = ProgressBar(hasColour: true, glyphs: .unicode)
    let lines = [(1, 0.7, 58.5), (9, 0.001234, 1234.0), (150, 1.234e-5, 0.5)].map {
      bar.text(epoch: $0, of: 200, cost: $1, epochsPerSecond: $2, columns: 90)
    }
    let places = lines.map { line in
      line.split(separator: "\u{1B}").prefix(2).map { String($0).displayWidth }
    }
    #expect(places.allSatisfy { $0 == places[0] })
  }

  @Test func noTerminalIsTooNarrow() {
    for columns in 0...120 {
      let text = line(columns).dropFirst().dropLast(3)
      #expect(String(text).displayWidth <= max(0, columns - 1), "\(columns)")
    }
  }

  @Test func colourIsAroundTheBarOnly() {
    #expect(line(80, colour: true).contains("\u{1B}[36m█"))
    #expect(!line(80).contains("\u{1B}[3"))
  }
}
