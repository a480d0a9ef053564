import Foundation

/// The string literals of a Swift source, comments and messages to programmers left out.
struct SwiftLiterals {
  struct Literal {
    /// Without what is interpolated: a mark stands for it.
    var text: String
    var line: Int
  }

  static let interpolated: Character = "\u{FFFC}"

  private(set) var literals: [Literal] = []
  private let source: [Character]
  private var place = 0
  private var line = 1

  init(_ source: String) {
    self.source = Array(source)
    code(until: nil)
  }

  private var isAtEnd: Bool { place >= source.count }

  private func isHere(_ text: String) -> Bool {
    let text = Array(text)
    return place + text.count <= source.count
      && source[place..<place + text.count].elementsEqual(text)
  }

  private mutating func advance(_ count: Int = 1) {
    for _ in 0..<count where !isAtEnd {
      if source[place].isNewline { line += 1 }
      place += 1
    }
  }

  /// Code up to the bracket that closes it, or the end of the file.
  private mutating func code(until end: Character?, isKept: Bool = true) {
    var depth = 0
    while !isAtEnd {
      if isHere("//") {
        while !isAtEnd, !source[place].isNewline { advance() }
      } else if isHere("/*") {
        while !isAtEnd, !isHere("*/") { advance() }
        advance(2)
      } else if isHere("precondition("), place == 0 || !source[place - 1].isLetter {
        advance("precondition(".count)
        code(until: ")", isKept: false)
      } else if source[place] == "\"" {
        string(isKept: isKept)
      } else {
        let character = source[place]
        advance()
        if character == "(" { depth += 1 }
        if character == end {
          if depth == 0 { return }
          depth -= 1
        }
      }
    }
  }

  private mutating func string(isKept: Bool) {
    let quote = isHere("\"\"\"") ? "\"\"\"" : "\""
    let start = line
    var text = ""
    advance(quote.count)
    while !isAtEnd, !isHere(quote) {
      if isHere("\\(") {
        advance(2)
        text.append(Self.interpolated)
        code(until: ")", isKept: isKept)
      } else if source[place] == "\\" {
        // A line that goes on, or a character: neither is a letter of a word.
        text.append(" ")
        advance(isHere("\\u{") ? 3 : 2)
      } else {
        text.append(source[place])
        advance()
      }
    }
    advance(quote.count)
    if isKept { literals.append(Literal(text: text, line: start)) }
  }
}

/// The sources of the program.
enum Sources {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources")

  /// The paths of Swift files below `targets`, from `Sources` on, and what is in them.
  static func files(of targets: [String]) throws -> [(path: String, source: String)] {
    try targets.flatMap { target in
      let root = folder.appending(path: target)
      let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String }
      return try (paths ?? []).filter { $0.hasSuffix(".swift") }.sorted().map { path in
        let file = root.appending(path: path)
        return ("\(target)/\(path)", try String(contentsOf: file, encoding: .utf8))
      }
    }
  }
}
