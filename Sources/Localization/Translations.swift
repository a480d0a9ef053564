/// The sentences of one language: a file of translations, as GNU gettext has them (its manual, "The
/// Format of PO Files").
///
/// It is read as it stands: translators see what they write at the next start, and nothing is compiled.
final class Translations: Sendable {
  let sentences: [Key: [String]]
  private let plural: PluralRule

  struct Key: Hashable {
    var context: String?
    var english: String
  }

  /// - Throws: what is wrong with the file, and in which line.
  init(parsing po: [UInt8]) throws(TranslationsError) {
    var reader = TranslationsReader(po)
    try reader.read()
    sentences = reader.sentences
    plural = try PluralRule(header: sentences[Key(english: "")]?.first ?? "")
  }

  /// `nil` where there is none.
  func sentence(for message: Message) -> String? {
    guard !message.english.isEmpty,
      let forms = sentences[Key(context: message.context, english: message.english)]
    else { return nil }
    guard message.englishPlural != nil, let count = message.count else { return forms.first }
    let form = plural.form(count)
    return form < forms.count ? forms[form] : nil
  }
}

/// What is wrong with a file of translations.
package struct TranslationsError: Error, Equatable {
  /// 0 for the rule of plurals, which has a line of the header.
  package var line: Int
  /// Which rule is broken.
  package var fault: Fault

  /// The rules of the format.
  package enum Fault: Equatable, Sendable {
    /// A line begins with none of msgctxt, msgid, msgid_plural, msgstr, a quote and #.
    case keyword
    /// No quote stands behind a keyword, or none closes the text in its line.
    case quote
    /// Bytes in quotes that are no text; the line is where the next entry begins.
    case notUTF8
    /// Plural-Forms is no expression of n.
    case plural
  }
}

/// Takes a file of translations apart.
private struct TranslationsReader {
  private(set) var sentences: [Translations.Key: [String]] = [:]
  private let bytes: [UInt8]
  private var place = 0
  private var line = 0
  private var entry = Entry()

  private struct Entry {
    var context: [UInt8]?
    var english: [UInt8]?
    var forms: [[UInt8]] = []
    var isFuzzy = false
    var part = Part.context
  }

  private enum Part { case context, english, plural, form }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    sentences.reserveCapacity(2048)
  }

  mutating func read() throws(TranslationsError) {
    while place < bytes.count {
      line += 1
      skipBlanks()
      try takeLine()
      place = (bytes[place...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count) + 1
    }
    try endEntry()
  }

  private mutating func takeLine() throws(TranslationsError) {
    guard place < bytes.count else { return }
    switch bytes[place] {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): break
    case UInt8(ascii: "#"):
      if !entry.forms.isEmpty { try endEntry() }
      if isHere("#, fuzzy") { entry.isFuzzy = true }
    case UInt8(ascii: "\""): try takeText()
    default:
      try takeKeyword()
      skipBlanks()
      guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { throw error(.quote) }
      try takeText()
    }
  }

  private mutating func takeKeyword() throws(TranslationsError) {
    let start = place
    while place < bytes.count, bytes[place] > UInt8(ascii: " "), bytes[place] != UInt8(ascii: "\"")
    {
      place += 1
    }
    let word = bytes[start..<place]
    switch word.count {
    case 7 where word.elementsEqual("msgctxt".utf8):
      try endEntry()
      entry.part = .context
      entry.context = []
    case 5 where word.elementsEqual("msgid".utf8):
      if entry.english != nil { try endEntry() }
      entry.part = .english
      entry.english = []
    case 12 where word.elementsEqual("msgid_plural".utf8): entry.part = .plural
    case 6... where word.starts(with: "msgstr".utf8):
      entry.part = .form
      entry.forms.append([])
    default: throw error(.keyword)
    }
  }

  /// What stands between two quotes, added to the part that is being read.
  private mutating func takeText() throws(TranslationsError) {
    place += 1
    var start = place
    while let byte = place < bytes.count ? bytes[place] : nil, byte != UInt8(ascii: "\"") {
      guard byte != UInt8(ascii: "\n") else { throw error(.quote) }
      place += 1
      guard byte == UInt8(ascii: "\\"), place < bytes.count else { continue }
      add(bytes[start..<place - 1])
      switch bytes[place] {
      case UInt8(ascii: "n"): add(CollectionOfOne(UInt8(ascii: "\n")))
      case UInt8(ascii: "t"): add(CollectionOfOne(UInt8(ascii: "\t")))
      case let escaped: add(CollectionOfOne(escaped))
      }
      place += 1
      start = place
    }
    guard place < bytes.count else { throw error(.quote) }
    add(bytes[start..<place])
  }

  private mutating func add(_ text: some Collection<UInt8>) {
    switch entry.part {
    case .context: entry.context?.append(contentsOf: text)
    case .english: entry.english?.append(contentsOf: text)
    case .plural: break
    case .form: entry.forms[entry.forms.count - 1].append(contentsOf: text)
    }
  }

  /// Keeps what is translated; what is not, or is in doubt, stays English.
  private mutating func endEntry() throws(TranslationsError) {
    defer { entry = Entry() }
    guard let english = entry.english, !entry.isFuzzy || english.isEmpty,
      entry.forms.contains(where: { !$0.isEmpty })
    else { return }
    let key = Translations.Key(
      context: try entry.context.map(text), english: try text(english))
    var forms: [String] = []
    for form in entry.forms { forms.append(try text(form)) }
    sentences[key] = forms
  }

  private func text(_ bytes: [UInt8]) throws(TranslationsError) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw error(.notUTF8) }
    return text
  }

  private mutating func skipBlanks() {
    while place < bytes.count,
      bytes[place] == UInt8(ascii: " ") || bytes[place] == UInt8(ascii: "\t")
    {
      place += 1
    }
  }

  private func isHere(_ word: StaticString) -> Bool {
    bytes[place...].starts(with: "\(word)".utf8)
  }

  private func error(_ fault: TranslationsError.Fault) -> TranslationsError {
    TranslationsError(line: line, fault: fault)
  }
}
