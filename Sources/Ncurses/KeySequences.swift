import TerminalUI

/// The keys that sequences of several bytes stand for: those almost every terminal sends, and
/// those that this one's description names.
struct KeySequences {
  private let described: [[UInt8]: Key]

  /// - Parameter described: sequences by name of the capability, as `kcuu1` is the arrow up.
  init(described: (String) -> [UInt8]? = { _ in nil }) {
    var sequences: [[UInt8]: Key] = [:]
    for (name, key) in Self.capabilities {
      if let sequence = described(name), sequence.count > 2 { sequences[sequence] = key }
    }
    self.described = sequences
  }

  /// The key of a whole sequence that begins with `ESC [` or `ESC O`; `nil` if it means nothing.
  func key(_ sequence: ArraySlice<UInt8>) -> Key? {
    if let key = described[Array(sequence)] { return key }
    guard let final = sequence.last else { return nil }
    let body = sequence.dropFirst(2).dropLast()
    // What has other characters in it, as a reply that begins with one of < = > ?, is never a key.
    guard let numbers = ControlNumbers.of(body) else { return nil }
    let isShifted = numbers.count > 1 && numbers[1] == 2
    if sequence.dropFirst().first == UInt8(ascii: "O"), let key = keypad(final) { return key }
    if final == UInt8(ascii: "~") { return numbers.first.flatMap { numbered($0, numbers) } }
    if final == UInt8(ascii: "u") { return numbers.first.flatMap { encoded($0, numbers) } }
    return lettered(final, isShifted: isShifted) ?? (body.isEmpty ? small(final) : nil)
  }

  /// The Linux console's `ESC [ [ A` to `E`: F1 to F5.
  func console(_ letter: UInt8) -> Key? {
    (0x41...0x45).contains(letter) ? .function(Int(letter) - 0x40) : nil
  }

  private func lettered(_ letter: UInt8, isShifted: Bool) -> Key? {
    switch Unicode.Scalar(letter) {
    case "A": .up
    case "B": .down
    case "C": isShifted ? .shiftRight : .right
    case "D": isShifted ? .shiftLeft : .left
    case "F": .end
    case "H": .home
    case "P", "Q", "R", "S": .function(Int(letter) - 0x4F)
    case "Z": .backTab
    default: nil
    }
  }

  /// One family of terminals writes Shift with an arrow as a small letter.
  private func small(_ letter: UInt8) -> Key? {
    switch Unicode.Scalar(letter) {
    case "a": .up
    case "b": .down
    case "c": .shiftRight
    case "d": .shiftLeft
    default: nil
    }
  }

  private func keypad(_ letter: UInt8) -> Key? {
    switch Unicode.Scalar(letter) {
    case "M": .enter
    case "I": .tab
    case "X": .character("=")
    case "j"..."y": .character(Character(Unicode.Scalar(letter - 0x40)))
    // The same family's Ctrl with an arrow.
    case "a", "b": letter == 0x61 ? .up : .down
    case "c": .right
    case "d": .left
    default: nil
    }
  }

  private func numbered(_ number: Int, _ numbers: [Int]) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    case 27 where numbers.count > 2: encoded(numbers[2], numbers)
    default: nil
    }
  }

  /// A key as its code point, with what was held down as 1 + (1 Shift, 2 Alt, 4 Ctrl).
  private func encoded(_ code: Int, _ numbers: [Int]) -> Key? {
    guard code > 0, let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init) else {
      return nil
    }
    let held = numbers.count > 1 ? max(0, numbers[1] - 1) : 0
    if code == 9, held & 1 != 0 { return .backTab }
    if scalar.value < 0x20 || scalar.value == 0x7F { return Key(ascii: UInt8(scalar.value)) }
    let character = Character(scalar)
    if held & 4 != 0 { return .control(Self.one(character.lowercased()) ?? character) }
    return .character(held & 1 != 0 ? Self.one(character.uppercased()) ?? character : character)
  }

  /// The character of a text that has one; the capital of ß has two.
  private static func one(_ text: String) -> Character? {
    text.count == 1 ? text.first : nil
  }

  private static let capabilities: [(String, Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right),
      ("kLFT", .shiftLeft), ("kRIT", .shiftRight), ("khome", .home), ("kend", .end),
      ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete),
      ("kcbt", .backTab), ("kent", .enter),
    ] + (1...12).map { ("kf\($0)", .function($0)) }
}

extension Key {
  /// The key of one ASCII byte; `nil` for Escape, which begins a sequence, and what is not ASCII.
  init?(ascii byte: UInt8) {
    switch byte {
    case 0x00: self = .control(" ")
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x1B: return nil
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1C...0x1F: self = .control(Character(Unicode.Scalar(byte + 0x40)))
    case 0x20...0x7E: self = .character(Character(Unicode.Scalar(byte)))
    default: return nil
    }
  }
}
