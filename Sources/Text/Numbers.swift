extension Double {
  /// The number with so many decimals: `(2.0).fixed(2)` is `2.00`.
  package func fixed(_ decimals: Int) -> String {
    guard isFinite else { return nonFinite }
    var number = DecimalDigits(self)
    number.round(toDigits: number.exponent + decimals)
    let sign = number.isNegative && !number.isZero ? "-" : ""
    return sign + number.whole + (decimals > 0 ? "." + number.fraction(decimals) : "")
  }

  /// The number to so many significant digits, without zeros at the end: `0.003224`, `1.2e-05`,
  /// `2031`. Below 10⁻⁴ and from 10⁷ on it is written with an exponent.
  package func significant(_ count: Int) -> String {
    guard isFinite else { return nonFinite }
    var number = DecimalDigits(self)
    number.round(toDigits: max(1, count))
    guard !number.isZero else { return "0" }
    let sign = number.isNegative ? "-" : ""
    let power = number.exponent - 1
    if power < -4 || power >= 7 {
      number.exponent = 1
      return sign + number.trimmed + "e" + (power < 0 ? "-" : "+")
        + String(power.magnitude).leftPadded(to: 2)
    }
    return sign + number.trimmed
  }

  /// The number with so many decimals as long as it is below 10⁷, beyond that as `significant` writes
  /// it: one that may be of any size, among others that are not.
  package func decimal(_ decimals: Int) -> String {
    magnitude < 1e7 ? fixed(decimals) : significant(decimals + 1)
  }

  /// A share as percent: `(0.998).percent(1)` is `99.8 %`.
  package func percent(_ decimals: Int = 0) -> String {
    (self * 100).fixed(decimals) + " %"
  }

  /// The number to so many significant digits with a suffix for thousands, millions …: `1.2M`,
  /// `950`, `27k`.
  package func abbreviated(_ count: Int = 3) -> String {
    guard isFinite else { return nonFinite }
    var number = DecimalDigits(self)
    number.round(toDigits: max(1, count))
    let step = Swift.max(0, Swift.min(Self.suffixes.count - 1, (number.exponent - 1) / 3))
    guard step > 0, number.exponent <= 15 else { return significant(count) }
    number.exponent -= 3 * step
    return (number.isNegative ? "-" : "") + number.trimmed + Self.suffixes[step]
  }

  /// Seconds as people read them: `850 µs` is written `0.85 ms`, then `12.3 s`, `2 min 05 s`,
  /// `3 h 20 min`.
  package var duration: String {
    guard isFinite else { return nonFinite }
    if self < 0 { return "-" + (-self).duration }
    if self == 0 { return "0 s" }
    if self < 0.9995 { return (self * 1000).significant(3) + " ms" }
    if self < 59.95 { return significant(3) + " s" }
    let seconds = rounded()
    if seconds < 3600 { return Self.parts(seconds, "min", "s") }
    return seconds < 360_000_000
      ? Self.parts((seconds / 60).rounded(), "h", "min") : (seconds / 3600).significant(3) + " h"
  }

  /// What stands behind a number for 1000⁰, 1000¹ … 1000⁴.
  package static let suffixes = ["", "k", "M", "G", "T"]

  private static func parts(_ value: Double, _ large: String, _ small: String) -> String {
    let total = Int(clamping: value)
    return "\(total / 60) \(large) " + String(total % 60).leftPadded(to: 2) + " \(small)"
  }

  private var nonFinite: String { isNaN ? "NaN" : self < 0 ? "-inf" : "inf" }
}

extension BinaryInteger {
  /// The number with a comma at every third digit: `2,031`.
  package var grouped: String {
    let digits = Array(String(magnitude))
    var text = self < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }

  /// The number as an exponent: `⁻³`.
  package var superscript: String {
    let digits: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    let sign = self < 0 ? "⁻" : ""
    return String(magnitude).reduce(into: sign) { $0.append(digits[$1.wholeNumberValue ?? 0]) }
  }
}

extension DecimalDigits {
  /// All digits and no more: `12.5`, `1200`, `0.05`.
  fileprivate var trimmed: String {
    let decimals = count - exponent
    return whole + (decimals > 0 ? "." + fraction(decimals) : "")
  }
}

extension String {
  fileprivate func leftPadded(to count: Int) -> String {
    String(repeating: "0", count: max(0, count - utf8.count)) + self
  }
}
