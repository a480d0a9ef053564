/// Scaled columns, features or targets: `x′ = (x − offset) · factor`, an offset and a factor for each.
package struct FittedScaling: Equatable, Sendable {
  /// `[features]`, in the units of x
  package let offsets: [Double]
  /// `[features]`, in 1 / the units of x; never 0
  package let factors: [Double]

  /// There is one offset and one factor for each feature; anything else stops the program.
  package init(offsets: [Double], factors: [Double]) {
    precondition(offsets.count == factors.count, "one offset and one factor for each feature")
    self.offsets = offsets
    self.factors = factors
  }

  /// Fitted on the rows `rows` of `dataset` alone, as `scaling` asks.
  ///
  /// - `standard`: mean 0 and standard deviation 1 (of the n rows, as NumPy's and Keras's, not of a
  ///   sample of n − 1).
  /// - `minmax`: 0 … 1.
  ///
  /// A feature that never varies, or no more than rounding does, is centred and left at its scale.
  package init(_ scaling: Scaling, fittedOn rows: [Int], of dataset: Dataset) {
    let width = dataset.features.count
    let own: OwnScaling =
      switch scaling {
      case .auto: dataset.ownScaling
      case .none: .none
      case .standard: .standard
      case .minmax: .minmax
      }
    switch own {
    case .none:
      self.init(repeating: (0, 1), count: width)
    case .dividedBy(let divisor):
      self.init(repeating: (0, 1 / divisor), count: width)
    case .standard:
      let ranges = ColumnRanges(rows, of: dataset.inputs, width: width)
      self.init(ranges, offsets: ranges.means, spreads: ranges.deviations)
    case .minmax:
      let ranges = ColumnRanges(rows, of: dataset.inputs, width: width)
      let spreads = zip(ranges.greatest, ranges.least).map { $0 - $1 }
      self.init(ranges, offsets: ranges.least, spreads: spreads)
    }
  }

  /// Of the targets, fitted on the rows `rows` of `dataset` alone: to standard deviation 1, as far as `form` goes.
  init(targets form: TargetForm, fittedOn rows: [Int], of dataset: Dataset) {
    let width = dataset.outputWidth
    guard form != .inUnits else {
      self.init(repeating: (0, 1), count: width)
      return
    }
    let ranges = ColumnRanges(rows, of: dataset.outputs, width: width)
    let centred = FittedScaling(ranges, offsets: ranges.means, spreads: ranges.deviations)
    self.init(
      offsets: form == .standardised ? centred.offsets : centred.offsets.map { _ in 0 },
      factors: centred.factors)
  }

  private init(repeating pair: (offset: Double, factor: Double), count: Int) {
    self.init(
      offsets: Array(repeating: pair.offset, count: count),
      factors: Array(repeating: pair.factor, count: count))
  }

  /// Where a spread overflows or vanishes beside the values, a factor from the largest value
  /// keeps the scaled feature finite.
  private init(_ ranges: ColumnRanges, offsets: [Double], spreads: [Double]) {
    var pairs: [(offset: Double, factor: Double)] = []
    for feature in offsets.indices {
      let (least, greatest) = (ranges.least[feature], ranges.greatest[feature])
      let factor = 1 / spreads[feature]
      if least == greatest {
        pairs.append((least, 1))
      } else if ranges.variesByRounding(feature) {
        pairs.append((offsets[feature], 1))
      } else if factor > 0, factor.isFinite, offsets[feature].isFinite,
        ((greatest - offsets[feature]) * factor).isFinite
      {
        pairs.append((offsets[feature], factor))
      } else {
        let largest = 1 / max(abs(least), abs(greatest))
        pairs.append((0, largest.isFinite ? largest : 1))
      }
    }
    self.init(offsets: pairs.map(\.offset), factors: pairs.map(\.factor))
  }

  /// Whether x′ = x.
  package var changesNothing: Bool {
    offsets.allSatisfy { $0 == 0 } && factors.allSatisfy { $0 == 1 }
  }

  /// What the network gets for the value `x` of feature `feature`.
  package func scaled(_ x: Double, feature: Int) -> Double {
    (x - offsets[feature]) * factors[feature]
  }

  /// The raw values of rows of as many columns, one row after the other.
  package func unscaled(_ values: [Double]) -> [Double] {
    guard !changesNothing else { return values }
    let width = offsets.count
    return values.indices.map { unscaled(values[$0], feature: $0 % width) }
  }

  /// The raw value of what the network gets: an axis is labelled with it.
  package func unscaled(_ value: Double, feature: Int) -> Double {
    value / factors[feature] + offsets[feature]
  }
}

/// Least, greatest, mean and standard deviation of every column over some rows.
private struct ColumnRanges {
  var least: [Double]
  var greatest: [Double]
  var means: [Double]
  /// `√(Σ (x − mean)² / n)`
  private(set) var deviations: [Double]
  private let rows: Int

  /// - Parameter values: `[rows × width]`, row by row.
  init(_ rows: [Int], of values: [Double], width: Int) {
    self.rows = rows.count
    least = Array(repeating: .infinity, count: width)
    greatest = Array(repeating: -.infinity, count: width)
    means = Array(repeating: 0, count: width)
    deviations = means
    for row in rows {
      for feature in 0..<width {
        let x = values[row * width + feature]
        least[feature] = min(least[feature], x)
        greatest[feature] = max(greatest[feature], x)
        means[feature] += x
      }
    }
    for feature in 0..<width { means[feature] /= Double(rows.count) }
    deviations = standardDeviations(rows, of: values)
  }

  /// The squares are those of numbers near 1 where those of the distances would be 0 or ∞: a power of
  /// two changes no digit.
  private func standardDeviations(_ rows: [Int], of values: [Double]) -> [Double] {
    let width = means.count
    let units = (0..<width).map { feature in
      let distance = max(greatest[feature] - means[feature], means[feature] - least[feature])
      return 1e-100...1e100 ~= distance || distance == 0 || !distance.isFinite
        ? 1 : Double(sign: .plus, exponent: distance.exponent, significand: 1)
    }
    var squares = Array(repeating: 0.0, count: width)
    for row in rows {
      for feature in 0..<width {
        let distance = (values[row * width + feature] - means[feature]) / units[feature]
        squares[feature] += distance * distance
      }
    }
    return zip(squares, units).map { ($0 / Double(rows.count)).squareRoot() * $1 }
  }

  /// Whether a feature is constant but for rounding: `σ² ≤ n ε σ² + (n μ ε)²`, scikit-learn's
  /// `_is_constant_feature`, as roots, so that no square is 0.
  func variesByRounding(_ feature: Int) -> Bool {
    let (rounding, deviation) = (Double(rows) * Double.ulpOfOne, deviations[feature])
    return deviation.isFinite
      && deviation * (1 - rounding).squareRoot() <= rounding * abs(means[feature])
  }
}
