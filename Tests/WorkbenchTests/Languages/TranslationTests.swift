import Foundation
import TestSupport
import Testing

@testable import Localization

/// What is said in other languages goes with what is said in English.
@Suite struct TranslationTests {
  /// Errors of the C library that have translations.
  private static let systemErrors = [
    EACCES, EBUSY, EDQUOT, EEXIST, EFBIG, EINVAL, EIO, EISDIR, ELOOP, EMFILE, ENAMETOOLONG, ENFILE,
    ENODEV, ENOENT, ENOMEM, ENOSPC, ENOTDIR, ENXIO, EPERM, EPIPE, EROFS, ETXTBSY,
  ]

  /// What the catalogue says, in the order of the sources, with what values all that say it have.
  private static let messages: [(message: SourceMessage, paths: [String])] = {
    var found: [(message: SourceMessage, paths: [String])] = []
    var places: [Translations.Key: Int] = [:]
    func add(_ message: SourceMessage, _ path: String) {
      if let place = places[message.key] {
        found[place].message.values.formIntersection(message.values)
        if found[place].paths.last != path { found[place].paths.append(path) }
      } else {
        places[message.key] = found.count
        found.append((message, [path]))
      }
    }
    for (path, source) in (try? Sources.files(of: CatalogueTests.targets + ["Localization"])) ?? []
    {
      for message in SourceMessage.all(in: source, isText: { isSaid($0) && !isOption($0) })
      where !message.english.isEmpty { add(message, path) }
    }
    for code in systemErrors {
      let english = unsafe String(cString: strerror(code))
      add(SourceMessage(english: english), "Files/SystemErrorPhrase.swift")
    }
    return found
  }()

  /// Whether a text has words, and not values and signs alone.
  private static func isSaid(_ text: String) -> Bool {
    text.replacing(#/\{[A-Za-z]+\}/#, with: "").contains(where: \.isLetter)
  }

  /// The same in all languages.
  private static func isOption(_ text: String) -> Bool {
    text.hasPrefix("--") && !text.contains(" ")
  }

  // MARK: English

  /// A value that is not named, or a name without a value, would be seen on the screen.
  @Test func valuesAndPlacesGoTogether() {
    #expect(Self.messages.count > 1400)
    for (message, paths) in Self.messages {
      let (places, values) = (message.places, message.values)
      #expect(places.isSubset(of: values), "\(paths): \(message.english)")
      #expect(message.plural == nil || values.contains("count"), "\(message.english)")
    }
  }

  /// What translators begin with. `PLATEAU_WRITE_POT=1 swift test … --filter TranslationTests` writes it.
  @Test func theTemplateHasAllMessages() throws {
    let file = Sources.root.appending(path: "share/po/plateau.pot")
    let template = Self.template()
    if ProcessInfo.processInfo.environment["PLATEAU_WRITE_POT"] != nil {
      try template.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == template)
  }

  private static func template() -> String {
    func quoted(_ text: String) -> String {
      let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      return "\"\(escaped.replacing("\n", with: "\\n"))\""
    }
    var lines = [
      "# What Plateau says. docs/Translating.md says how a language is added.",
      "msgid \"\"", "msgstr \"\"", "\"Project-Id-Version: plateau\\n\"", "\"Language: \\n\"",
      "\"MIME-Version: 1.0\\n\"", "\"Content-Type: text/plain; charset=UTF-8\\n\"",
      "\"Content-Transfer-Encoding: 8bit\\n\"",
      "\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"",
    ]
    for (message, paths) in messages {
      lines.append("")
      lines += paths.map { "#: Sources/\($0)" }
      if let context = message.context { lines.append("msgctxt \(quoted(context))") }
      lines.append("msgid \(quoted(message.english))")
      if let plural = message.plural {
        lines += ["msgid_plural \(quoted(plural))", "msgstr[0] \"\"", "msgstr[1] \"\""]
      } else {
        lines.append("msgstr \"\"")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Other languages

  private static let translated = Language.library.codes.filter { $0 != "en" }

  /// A sentence that English no longer says would never be seen, and one with a name that there is no
  /// value for would show the name.
  @Test(arguments: translated) func translationsGoWithTheEnglish(_ code: String) throws {
    let sentences = try #require(Language.named(code).translations).sentences
    let values = Dictionary(
      uniqueKeysWithValues: Self.messages.map { ($0.message.key, $0.message.values) })
    for (key, forms) in sentences where !key.english.isEmpty {
      guard let values = values[key] else {
        Issue.record("\(code): nothing says \(key.english)")
        continue
      }
      for form in forms {
        #expect(SourceMessage.places(in: form).isSubset(of: values), "\(code): \(form)")
      }
    }
  }

  @Test func everythingIsSaidInKorean() throws {
    let sentences = try #require(Language.korean.translations).sentences
    for (message, paths) in Self.messages where Self.isSaid(message.english) {
      let isThere = sentences[message.key] != nil
      #expect(isThere, "\(paths): \(message.english)")
    }
  }

  /// What is said in Korean has Hangul, unless it has no word at all or one that stays as it is.
  @Test func koreanIsKorean() throws {
    let kept: Set<String> = ["ASCII", "none"]
    let sentences = try #require(Language.korean.translations).sentences
    for (key, forms) in sentences where !key.english.isEmpty {
      for form in forms {
        let hasHangul = form.unicodeScalars.contains { (0xAC00...0xD7A3) ~= $0.value }
        let plain = form.replacing(#/\{[A-Za-z]+\}/#, with: "")
        let words = CatalogueTests.words(in: plain).filter { !kept.contains($0) }
        #expect(hasHangul || words.isEmpty, "\(form)")
      }
    }
  }
}
