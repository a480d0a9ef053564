import Text

extension Double {
  /// As a fraction of one, in two digits: `1/2,000` of 0.0005, `1/1.2` of 0.83, and `1.2` of 1.234.
  package var fraction: String {
    guard self > 0, isFinite else { return self == 0 ? "0" : significant(2) }
    guard self < 0.995 else { return significant(2) }
    let inverse = 1 / self
    guard inverse >= 9.5, inverse < 1e15 else { return "1/\(inverse.significant(2))" }
    var unit = 1.0
    while inverse / unit >= 99.5 { unit *= 10 }
    return "1/\(Int(clamping: (inverse / unit).rounded() * unit).grouped)"
  }
}
