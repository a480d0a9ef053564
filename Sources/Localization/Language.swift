/// A language that the program speaks: English, or one that a file of translations adds.
///
/// Whoever draws or prints says which one it is: until then, what is said is a `Message`.
package struct Language: Hashable, Sendable {
  /// As in a locale: `ko`.
  package let code: String
  let translations: Translations?

  /// What the sources say themselves.
  package static let english = Language(code: "en", translations: nil)

  /// - Parameter po: a file of translations, as GNU gettext has them.
  /// - Throws: what is wrong with it, and where.
  package init(code: String, po: some Sequence<UInt8>) throws(TranslationsError) {
    self.init(code: code, translations: try Translations(parsing: Array(po)))
  }

  private init(code: String, translations: Translations?) {
    self.code = code
    self.translations = translations
  }

  /// Whether `text` is how ISO 639 writes a language: two or three small letters.
  package static func isCode(_ text: String) -> Bool {
    (2...3).contains(text.utf8.count) && text.utf8.allSatisfy { (97...122).contains($0) }
  }

  /// The language's code in a POSIX locale, such as `ko_KR.UTF-8`.
  package static func code(ofLocale locale: String) -> String {
    String(locale.prefix { $0 != "_" && $0 != "." && $0 != "@" })
  }

  /// `nil` where the language has none, as English has none.
  func translation(of message: Message) -> String? {
    translations?.sentence(for: message)
  }

  package static func == (one: Language, other: Language) -> Bool { one.code == other.code }

  package func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
