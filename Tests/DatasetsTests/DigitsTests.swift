import TestSupport
import Testing

@testable import Datasets

/// Numbers are the same however many digits they have, and whatever stands behind them.
@Suite struct DigitsTests {
  @Test(arguments: 0...20)
  func digitsOfAnyLengthAreTheNumber(_ length: Int) {
    let text = String("12345678909876543210".prefix(length))
    for rest in ["", ",", ".5,77777777", "\n1234567890", "\u{FF}9999999", ":00000000", "/1/1/1/1/"]
    {
      let bytes = Array((text + rest).utf8)
      var (number, position): (UInt64, Int) = (0, 0)
      Digits.take(&number, bytes.span, &position, bytes.count, wholePowersOfTen)
      #expect(position == length, "\(text + rest)")
      #expect(length == 0 ? number == 0 : number == UInt64(text) ?? number, "\(text + rest)")
    }
  }

  /// The quick way and the one for all numbers give the same bits.
  @Test func numbersInATableAreThoseOfTheStandardLibrary() throws {
    var generator = SystemRandomNumberGenerator()
    var texts: [String] = []
    for _ in 0..<3000 {
      let digits = (0..<Int.random(in: 1...18, using: &generator)).map { _ in
        "\(Int.random(in: 0...9, using: &generator))"
      }.joined()
      let point = Int.random(in: 0...digits.count, using: &generator)
      let sign = ["", "-"].randomElement(using: &generator) ?? ""
      texts.append(sign + digits.prefix(point) + "." + digits.dropFirst(point))
    }
    for end in ["\n", "\r\n"] {
      let rows = texts.enumerated().map { "\($1),\($0)" }
      let data = try csv((["x,y"] + rows + [""]).joined(separator: end))
      #expect(data.inputs.map(\.bitPattern) == texts.map { (Double($0) ?? .nan).bitPattern })
    }
  }
}
