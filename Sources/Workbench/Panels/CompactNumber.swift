import TerminalUI
import Text

extension Double {
  /// In at most five cells: `0.21`, `4e-4`, `0`; whole numbers from 100 on.
  var compact: String {
    let size = magnitude
    if !isFinite || self == 0 || size >= 0.00995 {
      return size >= 99.5 ? significant(2).fitted(to: 5) : self == 0 ? "0" : fixed(2)
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
