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
      let count = Digits.take(&number, bytes.span, &position, bytes.count)
      #expect(count == length && position == length, "\(text + rest)")
      #expect(length == 0 ? number == 0 : number == UInt64(text) ?? number, "\(text + rest)")
    }
  }

  /// The quick way and the one for all numbers give the same bits, wherever the file is cut in pieces.
  @Test(arguments: ["\n", "\r\n"], ["", " "])
  func numbersInATableAreThoseOfTheStandardLibrary(_ end: String, _ blank: String) throws {
    var generator = SystemRandomNumberGenerator()
    var texts: [String] = []
    for _ in 0..<3000 {
      let digits = (0..<Int.random(in: 1...22, using: &generator)).map { _ in
        "\(Int.random(in: 0...9, using: &generator))"
      }.joined()
      let point = Int.random(in: 0...digits.count, using: &generator)
      let sign = ["", "-", "+"].randomElement(using: &generator) ?? ""
      let power = ["", "", "e-7", "E+12"].randomElement(using: &generator) ?? ""
      let mark = point < digits.count || Bool.random(using: &generator) ? "." : ""
      texts.append(sign + digits.prefix(point) + mark + digits.dropFirst(point) + power)
    }
    let rows = texts.enumerated().map { "\(blank)\($1),\(blank)\($0)" }
    let text = (["x,y"] + rows + [""]).joined(separator: end)
    for size in [100, 1000, 1 << 20] {
      let data = try csv(text, bufferSize: size)
      #expect(data.inputs.map(\.bitPattern) == texts.map { (Double($0) ?? .nan).bitPattern })
    }
  }

  /// Where the room were too small at each piece, the whole table would be copied each time.
  @Test(arguments: [5, 45, 240])
  func aFileThatGoesOnAsItBeganIsNeverCopied(_ pieces: Int) {
    var (values, copies): ([Double], Int) = ([], 0)
    let (piece, length) = (1 << 16, 15)
    for read in 1...pieces {
      let room = values.capacity
      values.append(contentsOf: repeatElement(0, count: piece / length))
      CSVTable.reserve(&values, 1, of: 1, piece, read * piece, (pieces - read) * piece)
      copies += read == 1 || values.capacity == room ? 0 : 1
    }
    #expect(copies == 0)
  }
}
