import TerminalUI

/// What a terminal of the xterm family makes of the bytes it gets: as much of one as ncurses
/// uses. It holds the characters, each with its last colours and attributes as written.
struct VirtualScreen {
  let columns: Int
  let rows: Int
  private(set) var cells: [[Character]]
  private(set) var styles: [[String]]
  private var (x, y) = (0, 0)
  private var style: [String] = []
  private var last: Character = " "
  /// Sequences this model does not know: a test that finds one has found the model's limit.
  private(set) var unknown: [String] = []

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    styles = Array(repeating: Array(repeating: "", count: columns), count: rows)
  }

  /// The rows as text, without blanks at their ends.
  var text: [String] {
    cells.map { row in
      var row = row.filter { $0 != "\u{0}" }
      while row.last == " " { row.removeLast() }
      return String(row)
    }
  }

  mutating func show(_ output: String) {
    var rest = Substring(output)[...]
    while let character = rest.unicodeScalars.first {
      if character == "\u{1B}" {
        escape(&rest)
      } else {
        rest.unicodeScalars.removeFirst()
        put(character)
      }
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\r": x = 0
    case "\n": y = min(y + 1, rows - 1)
    case "\u{8}": x = max(0, x - 1)
    case "\t": x = min((x / 8 + 1) * 8, columns - 1)
    default:
      if scalar.value < 0x20 { return unknown.append("\(scalar.value)") }
      last = Character(scalar)
      print(last)
    }
  }

  private mutating func print(_ character: Character) {
    let isWide =
      character.unicodeScalars.first.map { (0xAC00...0xD7A3).contains($0.value) } ?? false
    if x + (isWide ? 2 : 1) > columns {
      x = 0
      y = min(y + 1, rows - 1)
    }
    set(character)
    if isWide { set("\u{0}") }
  }

  private mutating func set(_ character: Character) {
    cells[y][x] = character
    styles[y][x] = style.joined(separator: " ")
    x += 1
  }

  private mutating func escape(_ rest: inout Substring) {
    rest.unicodeScalars.removeFirst()
    guard let kind = rest.unicodeScalars.popFirst() else { return }
    if kind == "(" { _ = rest.unicodeScalars.popFirst() }
    guard kind == "[" else { return }
    var parameters = ""
    while let next = rest.unicodeScalars.popFirst() {
      if next.value >= 0x40 { return control(next, parameters) }
      parameters.unicodeScalars.append(next)
    }
  }

  private mutating func control(_ final: Unicode.Scalar, _ text: String) {
    if text.hasPrefix("?") { return }
    let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let first = numbers.first ?? 0
    let count = max(1, first)
    switch final {
    case "H": (y, x) = (count - 1, max(1, numbers.count > 1 ? numbers[1] : 1) - 1)
    case "d": y = count - 1
    case "G": x = count - 1
    case "A": y = max(0, y - count)
    case "B": y = min(rows - 1, y + count)
    case "C": x = min(columns - 1, x + count)
    case "D": x = max(0, min(x, columns - 1) - count)
    case "b": for _ in 0..<count { print(last) }
    case "X": erase(x..<min(columns, x + count), y)
    case "K": erase(first == 1 ? 0..<(x + 1) : x..<columns, y)
    case "J": eraseScreen(first)
    case "@": insert(count)
    case "P": delete(count)
    case "m": setStyle(numbers)
    case "r", "l", "h", "t": break
    default: unknown.append("[\(text)\(final)")
    }
  }

  private mutating func erase(_ range: Range<Int>, _ row: Int) {
    for column in range {
      cells[row][column] = " "
      styles[row][column] = style.filter { $0.hasPrefix("4") }.joined(separator: " ")
    }
  }

  private mutating func eraseScreen(_ part: Int) {
    if part == 0 { erase(min(x, columns)..<columns, y) }
    if part == 1 { erase(0..<min(x + 1, columns), y) }
    let range = part == 0 ? y + 1..<max(y + 1, rows) : part == 1 ? 0..<y : 0..<rows
    for row in range { erase(0..<columns, row) }
  }

  private mutating func insert(_ count: Int) {
    for _ in 0..<count {
      cells[y].insert(" ", at: x)
      cells[y].removeLast()
      styles[y].insert("", at: x)
      styles[y].removeLast()
    }
  }

  private mutating func delete(_ count: Int) {
    for _ in 0..<count {
      cells[y].remove(at: x)
      cells[y].append(" ")
      styles[y].remove(at: x)
      styles[y].append("")
    }
  }

  /// Keeps colours and attributes as text: `f<colour>`, `4…` for backgrounds, words for the rest.
  private mutating func setStyle(_ numbers: [Int]) {
    var index = 0
    while index < numbers.count {
      let number = numbers[index]
      switch number {
      case 0: style = []
      case 38, 48:
        if number == 38 { replace("f", "f\(numbers[index + 2])") }
        if number == 48 { replace("4", "4:\(numbers[index + 2])") }
        index += 2
      case 39: replace("f", nil)
      case 49: replace("4", nil)
      case 30...37: replace("f", "f\(number - 30)")
      case 90...97: replace("f", "f\(number - 82)")
      case 40...47: replace("4", "4:\(number - 40)")
      case 100...107: replace("4", "4:\(number - 92)")
      default: replace("a\(number)", "a\(number)")
      }
      index += 1
    }
  }

  private mutating func replace(_ prefix: String, _ value: String?) {
    style.removeAll { $0.hasPrefix(prefix) }
    if let value { style.append(value) }
    style.sort()
  }
}
