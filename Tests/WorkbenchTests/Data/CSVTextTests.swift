import Testing

@testable import Workbench

/// What is written as one value of a CSV is read as the same one.
@Suite struct CSVTextTests {
  @Test(arguments: [
    "a", "", "a,b", "a\nb", "a\r\nb", "a\rb", "q\"", "\"", "q\"\u{301}.csv", "\",\u{301}",
    "a\n\u{301}",
    " a", "a\t", "\u{301}", "\u{E9}", "e\u{301}", "it's;", "\u{1F600}\u{200D}\",\u{FE0F}\n",
  ])
  func whatIsWrittenIsRead(_ value: String) throws {
    let text = "x," + CSVText.quoted(value) + ",z\n"
    let bytes = Array(text.utf8)
    let span = bytes.span
    let first = try #require(
      try CSVField.scan(
        span, upTo: bytes.count, from: 0, delimiter: CSVField.comma, isAtEnd: true))
    let second = try #require(
      try CSVField.scan(
        span, upTo: bytes.count, from: first.next, delimiter: CSVField.comma, isAtEnd: true))
    #expect(second.text(span).map { Array($0.utf8) } == Array(value.utf8))
    #expect(!second.endsRow && bytes[second.next...].elementsEqual("z\n".utf8))
  }
}
