import Testing

@testable import Text

@Suite struct ScalarTextTests {
  @Test func aSeparatorIsAScalarWhateverMarkIsOnIt() {
    #expect("a,\u{301}b,,c".fields(at: ",") == ["a", "\u{301}b", "", "c"])
    #expect("a=b=c".fields(at: "=", most: 1) == ["a", "b=c"])
    #expect("".fields(at: ",") == [""])
    #expect("a\u{37E}b".fields(at: ";") == ["a\u{37E}b"])
    #expect(" a\t\u{301}b\u{3000}c\r\n".words == ["a", "\u{301}b", "c"])
  }

  @Test func aLineEndsWithALineFeedACarriageReturnOrBoth() {
    #expect("a\nb\r\nc\rd".lines == ["a", "b", "c", "d"])
    #expect("a\n\r\n".lines == ["a", "", ""])
    #expect("a\u{2028}b\u{85}c".lines == ["a\u{2028}b\u{85}c"])
    #expect("a\n\u{301}b".lines == ["a", "\u{301}b"])
  }

  @Test func whatBeginsOrEndsATextIsBytes() {
    #expect("--a=\u{301}b".after("--a=") == "\u{301}b")
    #expect("é".after("e") == nil && "e\u{301}".after("e") == "\u{301}")
    #expect("a.csv".before(".csv") == "a" && "csv".before(".csv") == nil)
    #expect("a/\u{301}b.csv".fileName == "\u{301}b.csv" && "it/".fileName == "it")
  }
}
