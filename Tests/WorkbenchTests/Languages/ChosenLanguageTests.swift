import Testing

@testable import Localization
@testable import Workbench

@Suite struct ChosenLanguageTests {
  @Test func aTextIsInTheChosenLanguage() {
    #expect(KeyBarPhrase.quit.text == "quit")
    Language.$chosen.withValue(.korean) { #expect(KeyBarPhrase.quit.text == "종료") }
  }
}
