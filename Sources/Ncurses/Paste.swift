import TerminalUI

/// Text that the terminal marks as pasted, so that its letters do not act as keys. It comes in pieces.
struct Paste {
  static let begin = Array("\u{1B}[200~".utf8)
  private static let end = Array("\u{1B}[201~".utf8)
  /// No more of it is kept: what is larger fits into no field.
  private static let most = 1 << 16

  private var text: [UInt8] = []

  /// Takes what belongs to the paste out of `bytes`: true if it is complete. What may be the beginning of
  /// its end is left there.
  mutating func take(_ bytes: inout ArraySlice<UInt8>) -> Bool {
    while let start = bytes.firstIndex(of: Self.end[0]) {
      add(bytes[..<start])
      bytes = bytes[start...]
      if bytes.starts(with: Self.end) {
        bytes = bytes.dropFirst(Self.end.count)
        return true
      }
      if Self.end.starts(with: bytes) { return false }
      add(bytes.prefix(1))
      bytes = bytes.dropFirst()
    }
    add(bytes)
    bytes = []
    return false
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>) {
    text += bytes.prefix(Self.most - text.count)
  }

  /// The text, with the line ends of a text: terminals send the Return key's.
  var event: TerminalEvent {
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if scalar == "\r" {
        scalars.append("\n")
      } else if scalar != "\n" || previous != "\r" {
        scalars.append(scalar)
      }
      previous = scalar
    }
    return .paste(String(scalars))
  }
}
