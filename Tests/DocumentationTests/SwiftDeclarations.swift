import Foundation

/// The declarations of a Swift source that other targets can see.
struct SwiftDeclarations {
  struct Declaration {
    var line: Int
    /// `init`, `var` and so on.
    var keyword: String
    var name: String
    var isDocumented: Bool
    /// An initialiser that only copies its arguments, or does nothing.
    var onlyCopies: Bool
    /// A case or a requirement: other targets see it without a keyword of its own.
    var isMember: Bool
  }

  private(set) var declarations: [Declaration] = []
  private let lines: [Substring]

  private static let keywords: Set<String> = [
    "struct", "enum", "class", "actor", "protocol", "func", "var", "let", "init", "subscript",
    "typealias", "case", "associatedtype",
  ]
  private static let modifiers: Set<String> = [
    "static", "final", "class", "override", "mutating", "nonmutating", "nonisolated", "indirect",
    "borrowing", "consuming", "convenience", "lazy", "prefix", "private(set)", "unsafe",
  ]

  init(_ source: String) {
    lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    // The enums and protocols around a line, the innermost last.
    var open: [(indent: Int, keyword: String)] = []
    for index in lines.indices {
      let indent = lines[index].prefix { $0 == " " }.count
      if lines[index].dropFirst(indent).hasPrefix("}") { open.removeAll { $0.indent >= indent } }
      let type = open.last.flatMap { $0.indent + 2 == indent ? $0.keyword : nil }
      guard let found = declaration(at: index, in: type) else { continue }
      declarations.append(found)
      if ["enum", "protocol"].contains(found.keyword), lines[index].hasSuffix("{") {
        open.append((indent, found.keyword))
      }
    }
  }

  /// - Parameter type: `enum` or `protocol`, if the line is directly in one that others can see.
  private func declaration(at index: Int, in type: String?) -> Declaration? {
    var words = lines[index].split(separator: " ")[...]
    while let word = words.first, word.hasPrefix("@") || Self.modifiers.contains(String(word)) {
      words = words.dropFirst()
    }
    let isOpen = words.first == "public" || words.first == "package"
    let isMember = !isOpen && (type == "protocol" || type == "enum" && words.first == "case")
    guard isOpen || isMember else { return nil }
    if isOpen { words = words.dropFirst() }
    while words.count > 1, let word = words.first, Self.modifiers.contains(String(word)),
      word != "class" || Self.keywords.contains(String(words[words.startIndex + 1]))
    {
      words = words.dropFirst()
    }
    guard let word = words.popFirst() else { return nil }
    let keyword = String(word.prefix { $0.isLetter })
    guard Self.keywords.contains(keyword) else { return nil }
    let rest = keyword.count < word.count ? keyword[...] : words.first ?? ""
    let name = rest.prefix { !":(,<".contains($0) || rest.first == "<" }
    return Declaration(
      line: index + 1, keyword: keyword, name: String(name), isDocumented: isDocumented(index),
      onlyCopies: keyword == "init" && !isMember && onlyCopies(index), isMember: isMember)
  }

  /// Whether a comment for readers stands above, or above the attributes that stand there.
  private func isDocumented(_ index: Int) -> Bool {
    let above = lines[..<index].reversed().lazy.map { $0.drop { $0 == " " } }
    return above.first { !$0.hasPrefix("@") }?.hasPrefix("///") ?? false
  }

  /// Whether every statement of the initialiser at `index` is `self.name = name`.
  private func onlyCopies(_ index: Int) -> Bool {
    let indent = lines[index].prefix { $0 == " " }
    if lines[index].hasSuffix("}") {
      let body = lines[index].reversed().dropFirst().prefix { $0 != "{" }.reversed()
      return body.isEmpty || copies(String(body))
    }
    guard let opening = lines[index...].firstIndex(where: { $0.hasSuffix("{") }),
      let closing = lines[opening...].firstIndex(where: { $0 == indent + "}" })
    else { return false }
    return lines[opening + 1..<closing].allSatisfy(copies)
  }

  private func copies(_ statement: some StringProtocol) -> Bool {
    let sides = statement.trimmingCharacters(in: .whitespaces).split(separator: " = ")
    return sides.count == 2 && sides[0] == "self.\(sides[1])"
  }
}
