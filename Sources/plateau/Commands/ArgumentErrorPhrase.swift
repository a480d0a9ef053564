import Localization
import Text
import Workbench

/// What ArgumentParser says of arguments that it cannot take.
enum ArgumentErrorPhrase: Phrase {
  case unknownOption(String)
  case unknownOptionLike(String, suggestion: String)
  case missingValue(of: String)
  case valueOfFlag(String, value: String)
  case unexpectedArgument(String)
  case unexpectedArguments(count: String, values: String)
  case missingArgument(String)
  case missingOneOf(String)
  case invalidOption(String)
}

extension ArgumentErrorPhrase {
  /// The sentence that ArgumentParser made, which has a type of its own inside only: `nil` if it is
  /// none of these.
  init?(english sentence: String) {
    for make in Self.kinds {
      if let phrase = make(sentence) {
        self = phrase
        return
      }
    }
    return nil
  }

  private static let kinds: [@Sendable (String) -> ArgumentErrorPhrase?] = [
    two { .unknownOptionLike($0, suggestion: $1) }, one { .unknownOption($0) },
    one { .missingValue(of: $0) }, two { .valueOfFlag($0, value: $1) },
    one { .unexpectedArgument($0) }, two { .unexpectedArguments(count: $0, values: $1) },
    one { .missingArgument($0) }, one { .missingOneOf($0) }, one { .invalidOption($0) },
  ]

  /// What stands for a value while a sentence's other words are looked at.
  private static let mark: Unicode.Scalar = "\u{0}"

  private static func one(
    _ phrase: @escaping @Sendable (String) -> ArgumentErrorPhrase
  ) -> @Sendable (String) -> ArgumentErrorPhrase? {
    { sentence in
      values(of: sentence, as: phrase(String(mark))).flatMap { $0.count == 1 ? phrase($0[0]) : nil }
    }
  }

  private static func two(
    _ phrase: @escaping @Sendable (String, String) -> ArgumentErrorPhrase
  ) -> @Sendable (String) -> ArgumentErrorPhrase? {
    { sentence in
      values(of: sentence, as: phrase(String(mark), String(mark)))
        .flatMap { $0.count == 2 ? phrase($0[0], $0[1]) : nil }
    }
  }

  /// The values in `sentence`, if its other words are those of `pattern`.
  private static func values(of sentence: String, as pattern: ArgumentErrorPhrase) -> [String]? {
    let words = pattern.english.fields(at: mark)
    guard let first = words.first, let last = words.last,
      let values = sentence.after(first)?.before(last)
    else { return nil }
    var rest = Array(values.unicodeScalars)[...]
    var found: [String] = []
    for word in words.dropFirst().dropLast() {
      guard let place = rest.firstRange(of: Array(word.unicodeScalars)) else { return nil }
      found.append(text(rest[..<place.lowerBound]))
      rest = rest[place.upperBound...]
    }
    return found + [text(rest)]
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}

extension ArgumentErrorPhrase {
  /// Word for word as ArgumentParser has them.
  var message: Message {
    switch self {
    case .unknownOption(let option): say("Unknown option '{option}'", option: option)
    case .unknownOptionLike(let option, let suggestion):
      say(
        "Unknown option '{option}'. Did you mean '{suggestion}'?",
        option: option, suggestion: suggestion)
    case .missingValue(let option): say("Missing value for '{option}'", option: option)
    case .valueOfFlag(let option, let value):
      say(
        "The option '{option}' does not take any value, but '{value}' was specified.",
        option: option, value: value)
    case .unexpectedArgument(let value): say("Unexpected argument '{value}'", value: value)
    case .unexpectedArguments(let count, let values):
      say("{count} unexpected arguments: '{values}'", count: count, values: values)
    case .missingArgument(let name): say("Missing expected argument '{name}'", name: name)
    case .missingOneOf(let names): say("Missing one of: '{names}'", names: names)
    case .invalidOption(let option): say("Invalid option: {option}", option: option)
    }
  }
}
