import Glibc
import Text

/// How values are spread along an axis.
public enum AxisScale: String, CaseIterable, Sendable {
  /// Equal lengths are equal differences, or equal ratios.
  case linear, logarithmic

  /// Whether `value` has a place on such an axis: NaN, ∞ and, on a logarithmic one, 0 and less do
  /// not.
  public func shows(_ value: Double) -> Bool {
    value.isFinite && (self == .linear || value > 0)
  }

  /// The value as the axis measures it, so that equal distances are equal lengths. Linear values
  /// are halved: the difference of any two is finite.
  fileprivate func measure(_ value: Double) -> Double {
    self == .linear ? value / 2 : log10(value)
  }

  fileprivate func value(_ measure: Double) -> Double {
    self == .linear ? measure * 2 : pow(10, measure)
  }
}

/// A range of values laid out along a row or column of dots: `position = (t(v) − t(v₀)) / (t(v₁) −
/// t(v₀)) · (length − 1)` with t the identity or log₁₀.
public struct Axis: Equatable, Sendable {
  /// The values from its first dot to its last.
  public let range: ClosedRange<Double>
  /// How the values are spread.
  public let scale: AxisScale
  /// In dots.
  public let length: Int
  /// The dots in one cell of the screen.
  public let dotsPerCell: Int
  private let start: Double
  private let factor: Double

  /// A range that is empty, not finite, or not positive where the scale is logarithmic is replaced
  /// by the nearest that can be drawn.
  public init(
    range: ClosedRange<Double>, scale: AxisScale = .linear, length: Int, dotsPerCell: Int = 1
  ) {
    self.range = AutoRange.drawable(range, scale)
    self.scale = scale
    self.length = max(0, length)
    self.dotsPerCell = max(1, dotsPerCell)
    start = scale.measure(self.range.lowerBound)
    let extent = scale.measure(self.range.upperBound) - start
    factor = extent > 0 ? Double(max(0, self.length - 1)) / extent : 0
  }

  /// Its length in cells.
  public var cells: Int { length / dotsPerCell }

  /// Where `value` stands in dots, 0 for the start of the range; outside the range it is below 0 or
  /// beyond the length. `nil` for a value that has no place on the axis.
  public func position(of value: Double) -> Double? {
    scale.shows(value) ? (scale.measure(value) - start) * factor : nil
  }

  /// The dot of `value`, or `nil` outside the range.
  public func dot(of value: Double) -> Int? {
    guard length > 0, let position = position(of: value)?.rounded() else { return nil }
    return position >= 0 && position < Double(length) ? Int(clamping: position) : nil
  }

  /// The cell of `value`, or `nil` outside the range.
  public func cell(of value: Double) -> Int? {
    dot(of: value).map { $0 / dotsPerCell }
  }

  /// The value at a position in dots.
  public func value(at position: Double) -> Double {
    factor > 0 ? scale.value(start + position / factor) : range.lowerBound
  }

  /// The values that the dots of a cell cover, up to halfway to the dots beside it.
  public func values(inCell cell: Int) -> ClosedRange<Double> {
    let first = Double(cell * dotsPerCell)
    let lower = value(at: first - 0.5)
    return lower...max(lower, value(at: first + Double(dotsPerCell) - 0.5))
  }
}
