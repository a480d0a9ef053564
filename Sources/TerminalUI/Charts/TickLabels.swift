import Glibc
import Text

/// What stands at the ticks of a logarithmic axis: all labels in the same notation.
struct DecadeTickLabels {
  /// Whether powers of ten are written out: 0.01 rather than 10⁻².
  private let isPlain: Bool
  private let glyphs: Glyphs

  /// For the ticks of an axis that shows these powers of ten.
  init(_ decades: ClosedRange<Int>, glyphs: Glyphs) {
    isPlain = decades.lowerBound >= -4 && decades.upperBound <= 4
    self.glyphs = glyphs
  }

  /// `mantissa · 10^exponent`: `0.02`, or `2·10⁻⁷`, in ASCII `2e-7`.
  func text(_ mantissa: Double, _ exponent: Int) -> String {
    if isPlain { return NiceStep.decimal(mantissa, exponent).fixed(max(0, -exponent)) }
    guard glyphs.isUnicode else { return mantissa.fixed(0) + "e\(exponent)" }
    return (mantissa == 1 ? "" : mantissa.fixed(0) + "·") + "10" + exponent.superscript
  }
}

/// What stands at multiples of a step: with as many decimals as it takes to tell them apart,
/// thousands and millions as `20k` and `1.5M`, and what is very small or large with a power of ten.
struct LinearTickLabels {
  private let decimals: Int
  /// A label counts in these, a power of ten.
  private let unit: Double
  private let suffix: String

  init(_ values: [Double], step: NiceStep) {
    let largest = values.reduce(0) { max($0, $1.magnitude) }
    let power = largest > 0 ? Int(clamping: (log10(largest) + 1e-9).rounded(.down)) : 0
    if power >= 15 || power < -4 || step.decimals > 8 {
      decimals = max(0, step.decimals + power)
      unit = NiceStep.decimal(1, power)
      suffix = "e\(power)"
    } else {
      let thousands = power >= 5 ? power / 3 : 0
      decimals = max(0, step.decimals + 3 * thousands)
      unit = NiceStep.decimal(1, 3 * thousands)
      suffix = Double.suffixes[min(thousands, 4)]
    }
  }

  func text(_ value: Double) -> String {
    // Halves: the quotient of the largest is finite.
    value == 0 ? "0" : (value / 2 / (unit / 2)).fixed(decimals) + suffix
  }
}
