import TerminalUI

extension String {
  /// The text broken at spaces into lines of at most `columns`. A longer word has a line of its own.
  func wrapped(to columns: Int) -> [String] {
    var lines: [String] = []
    for word in split(separator: " ") {
      if let line = lines.last, line.displayWidth + 1 + String(word).displayWidth <= columns {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}

extension Double {
  /// In at most five cells: `0.21`, `4e-4`, `0`; whole numbers from 100 on.
  var compact: String {
    let size = magnitude
    if !isFinite || self == 0 || size >= 0.00995 {
      return size >= 99.5 ? significant(2) : self == 0 ? "0" : fixed(2)
    }
    var mantissa = size
    var exponent = 0
    while mantissa < 0.95 {
      mantissa *= 10
      exponent += 1
    }
    return (self < 0 ? "-" : "") + mantissa.fixed(0) + "e-\(exponent)"
  }
}
