import Testing

@testable import Text

@Suite struct FilledTextTests {
  @Test(arguments: [
    ("no name", "no name"), ("{a} − {b}", "1 − 2"), ("{a}{b}", "12"), ("{c} {a}", "{c} 1"),
    ("{\"key\": {a}}, {}", "{\"key\": 1}, {}"), ("} {a} {", "} 1 {"), ("", ""),
  ])
  func namesAreReplacedAndOtherBracesStay(_ text: String, _ expected: String) {
    #expect(filled(text, ["a": "1", "b": "2"]) == expected)
  }
}
