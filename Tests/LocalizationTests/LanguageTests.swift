import TestSupport
import Testing

@testable import Localization

@Suite struct LanguageTests {
  @Test func aLocaleSaysTheLanguage() {
    #expect(Language.code(ofLocale: "ko_KR.UTF-8") == "ko")
    #expect(Language.code(ofLocale: "ko") == "ko")
    #expect(Language.code(ofLocale: "ko.UTF-8") == "ko")
    #expect(Language.code(ofLocale: "ko@hanja") == "ko")
    #expect(Language.code(ofLocale: "kok_IN") == "kok")
    #expect(Language.code(ofLocale: "C.UTF-8") == "C")
    #expect(Language.code(ofLocale: "") == "")
  }

  @Test func aCodeHasTwoOrThreeSmallLetters() {
    #expect(["en", "kok"].allSatisfy(Language.isCode))
    #expect(!["", "e", "EN", "e2", "korean", "é"].contains(where: Language.isCode))
  }
}
