import Testing

@testable import Localization

@Suite struct TranslationsTests {
  private func sentence(
    _ english: String, in po: String
  ) throws -> String {
    Message(english: english).text(in: try Language(code: "xx", po: po.utf8))
  }

  @Test func textsGoOnOverLinesAndHaveEscapes() throws {
    let po = #"""
      # A comment.
      #: Sources/A.swift
      msgid ""
      "a \"quote\" "
      "and\ta\\tab"
      msgstr "b"
      "\n"
      "c"
      """#
    #expect(try sentence("a \"quote\" and\ta\\tab", in: po) == "b\nc")
    #expect(try sentence("one", in: "msgid \"one\"\r\nmsgstr \"uno\"\r\n") == "uno")
    #expect(try sentence("one", in: "msgid\t\"one\"\nmsgstr\t\"uno\"") == "uno")
  }

  /// As gettext does: what is in doubt, empty or gone is not said.
  @Test(arguments: [
    "#, fuzzy\nmsgid \"one\"\nmsgstr \"uno\"", "msgid \"one\"\nmsgstr \"\"",
    "#~ msgid \"one\"\n#~ msgstr \"uno\"", "", "\n\n",
  ]) func whatIsNotFinishedStaysEnglish(_ po: String) throws {
    #expect(try sentence("one", in: po) == "one")
  }

  @Test func entriesFollowOneAnotherWithoutABlankLine() throws {
    let po = "msgid \"one\"\nmsgstr \"uno\"\nmsgid \"two\"\nmsgstr \"dos\"\n"
    #expect(try sentence("one", in: po) == "uno" && sentence("two", in: po) == "dos")
  }

  @Test(arguments: [
    ("msgid \"one\"\nmsgstr uno", 2, TranslationsError.Fault.quote),
    ("msgid \"one", 1, .quote), ("\nmsgid \"one\nmsgstr \"uno\"", 2, .quote), ("msgid", 1, .quote),
    ("message \"one\"", 1, .keyword), ("one", 1, .keyword),
    ("msgid \"\"\nmsgstr \"Plural-Forms: plural=(n;\"", 0, .plural),
  ]) func aFaultHasItsLine(_ po: String, _ line: Int, _ fault: TranslationsError.Fault) {
    #expect(throws: TranslationsError(line: line, fault: fault)) {
      try Language(code: "xx", po: po.utf8)
    }
  }

  @Test func textIsUTF8() {
    let bytes = Array("msgid \"one\"\nmsgstr \"".utf8) + [0xFF] + Array("\"\n".utf8)
    #expect(throws: TranslationsError(line: 2, fault: .notUTF8)) {
      try Language(code: "xx", po: bytes)
    }
  }
}
