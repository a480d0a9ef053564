import Localization
import TestSupport
import Testing

@testable import Workbench
@testable import plateau

@Suite struct LanguageChoiceTests {
  private func language(
    _ arguments: [String] = [], _ environment: [String: String] = [:]
  ) throws -> Language {
    try LanguageChoice.language(arguments, among: Language.library) { environment[$0] }
  }

  @Test func theLocaleOfMessagesSaysTheLanguage() throws {
    #expect(try language([], ["LANG": "ko_KR.UTF-8"]) == .korean)
    #expect(try language([], ["LANG": "de_DE.UTF-8"]) == .english)
    #expect(try language([], ["LANG": "ko_KR.UTF-8", "LC_MESSAGES": "C.UTF-8"]) == .english)
    #expect(try language([], ["LANG": "en_GB.utf8", "LC_MESSAGES": "ko_KR"]) == .korean)
    #expect(try language([], ["LC_ALL": "ko_KR.UTF-8", "LC_MESSAGES": "C"]) == .korean)
    #expect(try language([], ["LC_ALL": "", "LANG": "ko_KR.UTF-8"]) == .korean)
    #expect(try language() == .english)
  }

  @Test func withoutUTF8TheLocaleCannotAskForKorean() throws {
    #expect(try language([], ["LANG": "ko_KR.eucKR"]) == .english)
    #expect(try language([], ["LC_ALL": "C", "LANG": "ko_KR.UTF-8"]) == .english)
    #expect(try language(["--language", "ko"], ["LC_ALL": "C"]) == .korean)
  }

  @Test func theOptionGoesBeforeTheLocaleAndTheLastOneBeforeOthers() throws {
    let korean = ["LANG": "ko_KR.UTF-8"]
    #expect(try language(["train", "--language", "en"], korean) == .english)
    #expect(try language(["--language=en", "plot", "relu"], korean) == .english)
    #expect(try language(["--language", "en", "train", "--language=ko"]) == .korean)
    #expect(try language(["train", "--", "--language", "en"], korean) == .korean)
    // What lacks is said by the parser, in the language of the locale.
    #expect(try language(["train", "--language"], korean) == .korean)
  }

  @Test func anUnknownLanguageIsRefusedInTheLocales() throws {
    #expect(throws: UsageError("--language takes one of en, es, ko, not 'fr'")) {
      try language(["--language", "fr"])
    }
    let german = try PlateauProcess.run("train", "--language=de")
    #expect(german.code == 64 && german.output.isEmpty)
    #expect(german.errors == "plateau: --language takes one of en, es, ko, not 'de'\n")
    let korean = try CommandResult.of(
      BuiltProgram.path, ["--language", "de"], environment: ["LC_ALL": "ko_KR.UTF-8"])
    #expect(korean.status == 64 && korean.errors.contains("받은 값: 'de'"))
  }
}
