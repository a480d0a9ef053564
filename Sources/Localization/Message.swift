import Text

/// A sentence before it is said: English, with the names of its values in braces, and the values.
///
/// The English is what a translation is found by. A sentence without values is a literal; one with values
/// is made by `say`: `say("{run} has {count} layers.", run: run, count: layers.count)`.
package struct Message: Hashable, Sendable {
  /// The sentence for translators: `{run} has {count} layers.`
  package var english: String
  /// What English says where the value `count` is not 1.
  package var englishPlural: String?
  /// Tells apart what is the same in English and not in another language.
  package var context: String?
  /// What stands for each name in braces.
  package var values: [String: Value]
  /// The same in other languages, by their codes, of a text that has its translations beside it.
  package var written: [String: String]

  /// What `say` and a literal make.
  package init(
    english: String, or englishPlural: String? = nil, context: String? = nil,
    values: [String: Value] = [:], written: [String: String] = [:]
  ) {
    self.english = english
    self.englishPlural = englishPlural
    self.context = context
    self.values = values
    self.written = written
  }

  /// What is the same in every language: a name, a number.
  package init(verbatim text: String) {
    self.init(english: "{text}", values: ["text": .text(text)])
  }

  /// What stands for a name.
  package enum Value: Hashable, Sendable {
    /// Stays as it is in every language.
    case text(String)
    /// In groups of three digits; the one named `count` decides between one and several.
    case count(Int)
    /// Said in the language of the sentence around it.
    indirect case message(Message)
  }

  /// The sentence in a language; in English where that has no translation of it.
  package func text(in language: Language) -> String {
    let sentence =
      written[language.code] ?? language.translation(of: self) ?? form(for: count)
    guard !values.isEmpty else { return sentence }
    var text = ""
    var rest = sentence[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      let name = rest[rest.index(after: open)..<close]
      text += values[String(name)]?.text(in: language) ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  /// Whether a language has a sentence of its own for it.
  package func isSaid(in language: Language) -> Bool {
    language == .english || language.translation(of: self) != nil
  }

  /// With `transform` of every text that stands in it.
  package func mappingTexts(_ transform: (String) -> String) -> Message {
    var message = self
    message.values = values.mapValues { value in
      switch value {
      case .text(let text): .text(transform(text))
      case .count: value
      case .message(let inner): .message(inner.mappingTexts(transform))
      }
    }
    return message
  }

  /// The number that decides between one and several.
  var count: Int? {
    guard case .count(let count) = values["count"] else { return nil }
    return count
  }

  private func form(for count: Int?) -> String {
    guard let englishPlural, count != 1 else { return english }
    return englishPlural
  }
}

extension Message: ExpressibleByStringLiteral {
  /// A sentence without values.
  package init(stringLiteral english: String) {
    self.init(english: english)
  }
}

extension Message.Value {
  fileprivate func text(in language: Language) -> String {
    switch self {
    case .text(let text): text
    case .count(let count): count.grouped
    case .message(let message): message.text(in: language)
    }
  }
}

extension Sequence<Message> {
  /// One after the other, in any language.
  package func joined(separator: String) -> Message {
    let names = enumerated().map { ("\($0)", Message.Value.message($1)) }
    return Message(
      english: names.map { "{\($0.0)}" }.joined(separator: separator),
      values: Dictionary(uniqueKeysWithValues: names))
  }
}

/// Makes a message of a sentence and the values that its braces name.
///
/// - `or`: what English says where the value `count` is not 1.
/// - `context`: see `Message.context`.
@dynamicCallable
package struct Saying: Sendable {
  /// What a call of `say` means.
  package func dynamicallyCall(
    withKeywordArguments arguments: KeyValuePairs<String, any Sayable>
  ) -> Message {
    var message: Message = ""
    for (name, value) in arguments {
      switch (name, value.said) {
      case ("", .text(let english)): message.english = english
      case ("or", .text(let plural)): message.englishPlural = plural
      case ("context", .text(let context)): message.context = context
      case (_, let value): message.values[name] = value
      }
    }
    return message
  }
}

/// Called as a function: `say("{run} has ended.", run: run)`.
package let say = Saying()

/// What can stand in a message.
package protocol Sayable {
  /// As a message holds it.
  var said: Message.Value { get }
}

extension Sayable where Self: CustomStringConvertible {
  package var said: Message.Value { .text(description) }
}

extension String: Sayable {}
extension Substring: Sayable {}
extension Character: Sayable {}
extension UInt64: Sayable {}
extension Double: Sayable {}
extension Array: Sayable where Element: Sayable & CustomStringConvertible {}

extension Int: Sayable {
  package var said: Message.Value { .count(self) }
}

extension Message: Sayable {
  package var said: Value { .message(self) }
}

/// Nothing, or the name that was probably meant.
package func suggestion(_ nearest: String?) -> Message {
  nearest.map { say(" (did you mean {name}?)", name: $0) } ?? ""
}
