import Testing

@testable import Localization

@Suite struct LanguageTests {
  @Test func aLocaleSaysTheLanguage() {
    #expect(Language(locale: "ko_KR.UTF-8") == .korean)
    #expect(Language(locale: "ko") == .korean)
    #expect(Language(locale: "ko.UTF-8") == .korean)
    #expect(Language(locale: "ko@hanja") == .korean)
    #expect(Language(locale: "kok_IN") == .english)
    #expect(Language(locale: "C.UTF-8") == .english)
    #expect(Language(locale: "") == .english)
  }
}
