@testable import Localization

/// A message as it stands in the catalogue's sources.
struct SourceMessage: Hashable {
  var english: String
  var plural: String?
  var context: String?
  /// The names of the values that it is given.
  var values: Set<String> = []

  var key: Translations.Key { Translations.Key(context: context, english: english) }

  /// What its braces name.
  var places: Set<String> { Self.places(in: english).union(plural.map(Self.places) ?? []) }

  static func places(in text: String) -> Set<String> {
    Set(text.matches(of: #/\{([A-Za-z]+)\}/#).map { String($0.1) })
  }

  /// Those of a source: what `say` is given, and literals that are messages themselves, if they are text.
  static func all(in source: String, isText: (String) -> Bool) -> [SourceMessage] {
    let literals = SwiftLiterals(source)
    let code = literals.code
    var messages: [SourceMessage] = []
    var taken: Set<Int> = []
    for start in code.indices where code[start] == "s" && code[start...].starts(with: "say(") {
      guard start == 0 || !code[start - 1].isLetter else { continue }
      let end = closing(code, from: start + 3)
      var message = SourceMessage(english: "")
      for literal in literals.literals where start..<end ~= literal.range.lowerBound {
        let before = String(
          code[start..<literal.range.lowerBound].reversed().drop(while: \.isWhitespace).reversed())
        guard before.filter({ $0 == "(" }).count - before.filter({ $0 == ")" }).count == 1 else {
          continue
        }
        if before == "say(" { message.english = literal.value }
        if before.hasSuffix(" or:") { message.plural = literal.value }
        if before.hasSuffix("context:") { message.context = literal.value }
        if before == "say(" || before.hasSuffix(" or:") || before.hasSuffix("context:") {
          taken.insert(literal.range.lowerBound)
        }
      }
      message.values = labels(code[(start + 4)..<end]).subtracting(["or", "context"])
      messages.append(message)
    }
    let bodies = code.indices.filter { code[$0] == "M" && code[$0...].starts(with: "Message {") }
      .map { $0..<closing(code, from: $0 + "Message ".count) }
    messages += literals.literals.filter { literal in
      let place = literal.range.lowerBound
      // What stands behind `case` is compared, not said, and what is verbatim has no other words.
      let line = String(code[..<place].reversed().prefix { !$0.isNewline }.reversed())
      let isCompared =
        line.contains("case ") && !line.contains(":")
        || line.hasSuffix("verbatim: ")
      return bodies.contains { $0 ~= place } && !isCompared && !taken.contains(place)
        && isText(literal.text)
    }
    .map { SourceMessage(english: $0.value) }
    return messages
  }

  /// The place of the bracket that closes the one at `open`.
  private static func closing(_ code: [Character], from open: Int) -> Int {
    var depth = 0
    for place in open..<code.count {
      if "([{".contains(code[place]) { depth += 1 }
      if ")]}".contains(code[place]) {
        depth -= 1
        if depth == 0 { return place }
      }
    }
    return code.count
  }

  /// The labels of a call's arguments.
  private static func labels(_ arguments: ArraySlice<Character>) -> Set<String> {
    var depth = 0
    let outer = arguments.filter { character in
      if "([{".contains(character) { depth += 1 }
      defer { if ")]}".contains(character) { depth -= 1 } }
      return depth == 0
    }
    return Set(String(outer).matches(of: #/(?:^|,)\s*([A-Za-z]+):/#).map { String($0.1) })
  }
}
