import Testing

@testable import Datasets

/// What is written as one value of a CSV is read as the same one.
@Suite struct CSVTextTests {
  @Test(arguments: [
    "a", "", "a,b", "a\nb", "a\r\nb", "a\rb", "q\"", "\"", "q\"\u{301}.csv", "\",\u{301}",
    "a\n\u{301}",
    " a", "a\t", "\u{301}", "\u{E9}", "e\u{301}", "it's;", "\u{1F600}\u{200D}\",\u{FE0F}\n",
  ])
  func whatIsWrittenIsRead(_ value: String) throws {
    let bytes = Array(("x," + CSVText.quoted(value) + ",z\n").utf8)
    let fields = try fields(of: bytes)
    #expect(fields == [[0x78], Array(value.utf8), [0x7A]])
  }

  /// The bytes of the values in a row.
  private func fields(of bytes: [UInt8]) throws -> [[UInt8]?] {
    let span = bytes.span
    var fields: [[UInt8]?] = []
    var position = 0
    while position < bytes.count {
      let field = try CSVField.scan(
        span, upTo: bytes.count, from: position, delimiter: CSVField.comma, isAtEnd: true)
      guard let field else { break }
      let text = field.text(span)
      fields.append(text.map { Array($0.utf8) })
      position = field.next
    }
    return fields
  }
}
