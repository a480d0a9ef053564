import Glibc
import Text

/// A distance between ticks that people count in: 1, 2, 2.5 or 5 times a power of ten.
struct NiceStep: Equatable {
  /// 1, 2, 2.5 or 5.
  private(set) var mantissa: Double
  private(set) var exponent: Int

  /// The smallest such step that is at least `distance`, which must be finite and above 0.
  init(atLeast distance: Double) {
    let exponent = Int(clamping: log10(distance).rounded(.down))
    self.init(mantissa: 1, exponent: exponent - 1)
    while value < distance, value.isFinite { self = next }
  }

  private init(mantissa: Double, exponent: Int) {
    self.mantissa = mantissa
    self.exponent = exponent
  }

  var value: Double { multiple(1) }

  var next: NiceStep {
    switch mantissa {
    case 1: NiceStep(mantissa: 2, exponent: exponent)
    case 2: NiceStep(mantissa: 2.5, exponent: exponent)
    case 2.5: NiceStep(mantissa: 5, exponent: exponent)
    default: NiceStep(mantissa: 1, exponent: exponent + 1)
    }
  }

  /// The decimals that tell its multiples apart.
  var decimals: Int { (mantissa == 2.5 ? 1 : 0) - exponent }

  var isWhole: Bool { decimals <= 0 }

  /// `count` steps, rounded once: 3 steps of 0.1 are 0.3.
  func multiple(_ count: Double) -> Double {
    Self.decimal(count * mantissa, exponent)
  }

  /// `mantissa · 10^exponent`, rounded once.
  static func decimal(_ mantissa: Double, _ exponent: Int) -> Double {
    exponent < 0 && exponent > -300
      ? mantissa / pow(10, Double(-exponent)) : mantissa * pow(10, Double(exponent))
  }

  /// The multiples within `range`, at most `limit`; none when there are more.
  func multiples(in range: ClosedRange<Double>, limit: Int) -> [Double] {
    let first = (range.lowerBound / value - 1e-9).rounded(.up)
    let last = (range.upperBound / value + 1e-9).rounded(.down)
    guard first.magnitude < 1e15, last.magnitude < 1e15, last >= first, last - first < Double(limit)
    else { return [] }
    return (0...Int(clamping: last - first)).map { multiple(first + Double($0)) }.filter(\.isFinite)
  }
}
