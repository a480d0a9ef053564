import Testing

@testable import TerminalUI

@Suite struct TicksTests {
  private func labels(
    _ range: ClosedRange<Double>, scale: AxisScale = .linear, _ direction: Ticks.Direction,
    cells: Int, wholeNumbers: Bool = false, glyphs: Glyphs = .unicode
  ) -> [String] {
    let dots = direction == .across ? 2 : 4
    let axis = Axis(range: range, scale: scale, length: cells * dots, dotsPerCell: dots)
    return Ticks(axis, direction, wholeNumbers: wholeNumbers, glyphs: glyphs).labels
  }

  @Test func linearTicksAreNiceAndHaveOnePrecision() {
    #expect(labels(0...1, .upright, cells: 17) == ["0", "0.2", "0.4", "0.6", "0.8", "1.0"])
    #expect(labels(-6...6, .across, cells: 45) == ["-6", "-4", "-2", "0", "2", "4", "6"])
    #expect(labels(0...1e6, .across, cells: 60) == ["0", "0.2M", "0.4M", "0.6M", "0.8M", "1.0M"])
    #expect(labels(0...2e-7, .upright, cells: 9) == ["0", "1e-7", "2e-7"])
  }

  @Test func thingsThatAreCountedHaveNoHalves() {
    #expect(labels(0...2, .across, cells: 60, wholeNumbers: true) == ["0", "1", "2"])
    #expect(labels(0...2, .across, cells: 30) == ["0", "0.5", "1.0", "1.5", "2.0"])
  }

  @Test func logarithmicTicksAreDecades() {
    #expect(
      labels(0.001...1, scale: .logarithmic, .upright, cells: 18) == ["0.001", "0.01", "0.1", "1"])
    #expect(
      labels(0.01...1, scale: .logarithmic, .upright, cells: 30)
        == ["0.01", "0.02", "0.05", "0.1", "0.2", "0.5", "1"])
    #expect(labels(1e-6...1, scale: .logarithmic, .upright, cells: 22).first == "10⁻⁶")
    #expect(
      labels(1e-6...1, scale: .logarithmic, .upright, cells: 22, glyphs: .ascii).first == "1e-6")
  }

  @Test func lessThanADecadeHasLinearTicks() {
    let shown = labels(0.42...0.58, scale: .logarithmic, .upright, cells: 16)
    #expect(shown.count >= 3)
    #expect(shown.allSatisfy { $0.hasPrefix("0.4") || $0.hasPrefix("0.5") })
  }

  @Test func labelsAscendAndNeverTouch() {
    let ranges: [ClosedRange<Double>] = [
      0...1, -6...6, 0.001...1, 1e-9...3, 0...143, 0...1e6, -1e308...1e308, 1...1.0000001, 5...5,
      0...Double.leastNonzeroMagnitude, 1e300...1e308, -3...(-2.5), 0...1e-7, 99_999...100_001,
    ]
    for range in ranges {
      for scale in AxisScale.allCases {
        for cells in 0...80 {
          for direction in [Ticks.Direction.across, .upright] {
            for whole in [false, true] {
              let axis = Axis(range: range, scale: scale, length: cells * 2, dotsPerCell: 2)
              check(Ticks(axis, direction, wholeNumbers: whole), direction, cells)
            }
          }
        }
      }
    }
  }

  private func check(_ ticks: Ticks, _ direction: Ticks.Direction, _ cells: Int) {
    let majors = ticks.ticks.filter(\.isMajor)
    #expect(Set(majors.map(\.label)).count == majors.count)
    for (tick, next) in zip(ticks.ticks, ticks.ticks.dropFirst()) {
      #expect(tick.value < next.value && tick.cell < next.cell)
    }
    for (tick, next) in zip(majors, majors.dropFirst()) where direction == .across {
      let left = Ticks.columns(of: tick, room: cells)
      #expect(left.upperBound < Ticks.columns(of: next, room: cells).lowerBound)
    }
    #expect(ticks.ticks.allSatisfy { $0.cell >= 0 && $0.cell < cells })
  }
}
