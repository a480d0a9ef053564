import Foundation

/// The string literals of a Swift source, comments and messages to programmers left out.
struct SwiftLiterals {
  struct Literal {
    /// Without what is interpolated: a mark stands for it. Characters that are escaped are blanks.
    var text: String
    /// What the program has: escapes read, lines joined.
    var value: String
    var line: Int
    /// Its characters in the source, with the quotes.
    var range: Range<Int>
  }

  static let interpolated: Character = "\u{FFFC}"

  private(set) var literals: [Literal] = []
  let source: [Character]
  private var comments: [Range<Int>] = []
  private var place = 0
  private var line = 1

  init(_ source: String) {
    self.source = Array(source)
    code(until: nil)
  }

  /// The source with blanks where literals and comments are.
  var code: [Character] {
    var code = source
    for range in literals.map(\.range) + comments {
      for place in range where !code[place].isNewline { code[place] = " " }
    }
    return code
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
        let start = place
        while !isAtEnd, !source[place].isNewline { advance() }
        comments.append(start..<place)
      } else if isHere("/*") {
        let start = place
        while !isAtEnd, !isHere("*/") { advance() }
        advance(2)
        comments.append(start..<place)
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
    let (start, first) = (line, place)
    var text = ""
    var raw = ""
    advance(quote.count)
    while !isAtEnd, !isHere(quote) {
      if isHere("\\(") {
        advance(2)
        text.append(Self.interpolated)
        raw.append(Self.interpolated)
        code(until: ")", isKept: isKept)
      } else if source[place] == "\\" {
        // A line that goes on, or a character: neither is a letter of a word.
        text.append(" ")
        let count = isHere("\\u{") ? 3 : 2
        raw += String(source[place..<min(place + count, source.count)])
        advance(count)
      } else {
        text.append(source[place])
        raw.append(source[place])
        advance()
      }
    }
    advance(quote.count)
    let value = Self.value(of: raw, isOfLines: quote.count == 3)
    if isKept {
      literals.append(Literal(text: text, value: value, line: start, range: first..<place))
    }
  }

  private static func value(of raw: String, isOfLines: Bool) -> String {
    var text = raw
    if isOfLines {
      var lines = raw.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
      let indent = lines.popLast()?.count ?? 0
      lines = ArraySlice(lines.map { $0.dropFirst(indent) })
      text = lines.joined(separator: "\n").replacing("\\\n", with: "")
    }
    return text.replacing("\\n", with: "\n").replacing("\\\"", with: "\"")
      .replacing("\\\\", with: "\\")
  }
}

/// The sources of the program.
enum Sources {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let folder = root.appending(path: "Sources")

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
