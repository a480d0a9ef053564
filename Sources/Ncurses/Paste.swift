import TerminalUI

/// Text that the terminal marks as pasted, so that its letters do not act as keys.
enum Paste {
  static let begin = Array("\u{1B}[200~".utf8)
  private static let end = Array("\u{1B}[201~".utf8)

  /// The whole paste that `bytes` begin with, if it is complete.
  static func step(_ bytes: ArraySlice<UInt8>) -> InputParser.Step {
    let body = bytes.dropFirst(begin.count)
    var search = body
    while let start = search.firstIndex(of: end[0]) {
      if body[start...].starts(with: end) {
        return .done(event(body[..<start]), start + end.count - bytes.startIndex)
      }
      search = body[(start + 1)...]
    }
    return .incomplete
  }

  /// The text, with the line ends of a text: terminals send the Return key's.
  static func event(_ text: ArraySlice<UInt8>) -> TerminalEvent {
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
