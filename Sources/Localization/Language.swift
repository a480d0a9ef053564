import Synchronization

/// A language that the program speaks: English, or one that a file of translations adds.
///
/// The language belongs to the process, as its locale does: it is said once, at the start. A test may
/// say another one for what it calls.
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

  /// What a part of a test has chosen.
  @TaskLocal package static var chosen: Language?

  /// What `becomeCurrent` was last called of. It is called before there are threads that speak.
  private static let ofProcess = Mutex(Language.english)

  /// The language of every text that is made now.
  package static var current: Language { chosen ?? ofProcess.withLock { $0 } }

  /// Makes it the language of the process.
  package func becomeCurrent() {
    Self.ofProcess.withLock { $0 = self }
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
