import NeuralNetworks
import Testing

@testable import Datasets

private func read(_ text: String) -> DecimalNumber.Reading {
  let bytes = Array(text.utf8)
  return DecimalNumber.read(bytes.span, 0..<bytes.count)
}

@Suite struct DecimalNumberTests {
  /// Texts that are hard to round: ties, limits, many digits, every power of ten.
  static let hardTexts: [String] =
    [
      "0", "-0", "0.0", "-0.000", "1", "+1", "-1.5", ".5", "5.", "1e5", "1E+5", "1.25e-3",
      "9007199254740992", "9007199254740993", "9007199254740991.5", "9007199254740993e1",
      "0.1", "0.2", "0.30000000000000004", "3.141592653589793", "2.2250738585072014e-308",
      "4.9e-324", "2.4e-324", "1.7976931348623157e308", "1e22", "1e23", "123456789012345678e-18",
      "0.1234567890123456789", "18446744073709551615", "9999999999999999999",
      "0.9999999999999999999", "12345678901234567890123", "0.00000000000000000000000123456789",
      "1e-400", "0e999999999999", "1.00000000000000011102230246251565404",
      "0.500000000000000166533453693773481063544750213623046875", "8.5e-19", "1e-19",
    ] + (-330...307).map { "7.3e\($0)" }

  @Test(arguments: hardTexts)
  func equalsTheStandardLibraryBitForBit(_ text: String) throws {
    let expected = try #require(Double(text))
    guard case .number(let value) = read(text) else {
      Issue.record("\(text) was read as \(read(text))")
      return
    }
    #expect(value.bitPattern == expected.bitPattern, "\(text)")
  }

  @Test func equalsTheStandardLibraryOnAnyNumberOfDigits() throws {
    var stream = RandomStream(seed: 1, stream: 1)
    for _ in 0..<200_000 {
      let digits = 1 + Int(stream.next() % 19)
      var text = String((0..<digits).map { _ in Character("\(stream.next() % 10)") })
      let point = Int(stream.next() % UInt64(digits + 1))
      text.insert(".", at: text.index(text.startIndex, offsetBy: point))
      if stream.next().isMultiple(of: 4) { text += "e\(Int(stream.next() % 60) - 30)" }
      let expected = try #require(Double(text))
      #expect(read(text) == .number(expected), "\(text)")
    }
  }

  @Test func readsBackEveryDoubleThatIsPrinted() {
    var stream = RandomStream(seed: 2, stream: 1)
    for _ in 0..<100_000 {
      let any = Double(bitPattern: stream.next())
      let usual = stream.normal()
      for value in [any, usual, usual / 1000] where value.isFinite {
        #expect(read("\(value)") == .number(value), "\(value)")
      }
    }
  }

  @Test(arguments: [
    "nan", "NaN", "-nan", "inf", "-Inf", "+infinity", "Infinity", "1e309", "-1e999",
  ])
  func knowsWhatIsNotFinite(_ text: String) {
    #expect(read(text) == .notFinite)
  }

  @Test(arguments: [
    "", "-", ".", "e5", "1e", "1e+", "1.2.3", "1,5", "0x10", "1 2", "12a", "--1", "n", "info", "é",
    "1_000",
  ])
  func takesAnythingElseForText(_ text: String) {
    #expect(read(text) == .text)
  }
}
