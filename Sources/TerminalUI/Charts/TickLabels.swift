import Glibc

/// What stands at the ticks of one axis: all labels in the same notation.
struct TickLabels {
  /// Whether powers of ten are written out: 0.01 rather than 10⁻².
  private let isPlain: Bool
  private let glyphs: Glyphs

  /// For the ticks of a logarithmic axis that shows these powers of ten.
  init(decades: ClosedRange<Int>, glyphs: Glyphs) {
    isPlain = decades.lowerBound >= -4 && decades.upperBound <= 4
    self.glyphs = glyphs
  }

  /// `mantissa · 10^exponent`: `0.02`, or `2·10⁻⁷`, in ASCII `2e-7`.
  func text(_ mantissa: Double, _ exponent: Int) -> String {
    if isPlain { return NiceStep.decimal(mantissa, exponent).fixed(max(0, -exponent)) }
    guard glyphs.isUnicode else { return mantissa.fixed(0) + "e\(exponent)" }
    return (mantissa == 1 ? "" : mantissa.fixed(0) + "·") + "10" + exponent.superscript
  }

  /// Multiples of `step`: with as many decimals as it takes to tell them apart, thousands and
  /// millions as `20k` and `1.5M`, and what is very small or large with a power of ten.
  static func linear(_ values: [Double], step: NiceStep) -> [String] {
    let largest = values.map(\.magnitude).max() ?? 0
    let power = largest > 0 ? Int((log10(largest) + 1e-9).rounded(.down)) : 0
    if power >= 15 || power < -4 || step.decimals > 8 {
      let decimals = max(0, step.decimals + power)
      return values.map { value in
        if value == 0 { return "0" }
        return (value / 2 / (NiceStep.decimal(1, power) / 2)).fixed(decimals) + "e\(power)"
      }
    }
    let thousands = power >= 5 ? power / 3 : 0
    let decimals = max(0, step.decimals + 3 * thousands)
    let unit = NiceStep.decimal(1, 3 * thousands)
    return values.map { value in
      value == 0
        ? "0" : (value / unit).fixed(decimals) + Double.suffixes[min(thousands, 4)]
    }
  }
}
