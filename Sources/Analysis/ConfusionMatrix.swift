package import NeuralNetworks

/// How many examples of each class were taken for which.
package struct ConfusionMatrix: Equatable {
  /// How many classes there are.
  package let classes: Int
  /// `[classes × classes]`: row by actual class, column by predicted class.
  package private(set) var counts: [Int]
  /// Examples without a prediction: an output is NaN.
  package private(set) var undecided = 0

  init(classes: Int) {
    self.classes = classes
    counts = Array(repeating: 0, count: classes * classes)
  }

  /// Of the first `count` predictions; a binary target is two classes, 0 and 1, told apart at ½.
  ///
  /// - Parameter label: which of several 0/1 targets; `nil` for all outputs.
  package init(_ predictions: Predictions, first count: Int, kind: TargetKind, label: Int? = nil) {
    self.init(classes: kind == .binary ? 2 : predictions.width)
    for row in 0..<min(count, predictions.count) {
      let (a, y) = (predictions.outputs(of: row), predictions.targets(of: row))
      let places = label.map { a.startIndex + $0..<a.startIndex + $0 + 1 } ?? a.indices
      add(
        actual: Self.decided(y[places], kind) ?? 0, predicted: Self.decided(a[places], kind))
    }
  }

  mutating func add(actual: Int, predicted: Int?) {
    if let predicted {
      counts[actual * classes + predicted] += 1
    } else {
      undecided += 1
    }
  }

  /// How many examples of class `actual` were taken for `predicted`, both from 0.
  package subscript(actual: Int, predicted: Int) -> Int { counts[actual * classes + predicted] }

  /// How many examples of a class have a prediction.
  package func count(of actual: Int) -> Int { (0..<classes).reduce(0) { $0 + self[actual, $1] } }

  /// The share of the examples of class `actual` that were taken for `predicted`; `nil` where there are none.
  package func share(_ actual: Int, _ predicted: Int) -> Double? {
    let all = count(of: actual)
    return all > 0 ? Double(self[actual, predicted]) / Double(all) : nil
  }

  /// The share of a class's examples that were taken for it; `nil` where it has none.
  package func recall(of label: Int) -> Double? { share(label, label) }

  /// The share that is right of what was taken for a class; `nil` where nothing was.
  package func precision(of label: Int) -> Double? {
    let all = (0..<classes).reduce(0) { $0 + self[$1, label] }
    return all > 0 ? Double(self[label, label]) / Double(all) : nil
  }

  /// All examples, those without a decision too.
  package var total: Int { counts.reduce(undecided, +) }
  /// The examples on the diagonal.
  package var right: Int { (0..<classes).reduce(0) { $0 + self[$1, $1] } }

  /// What is taken for what, the most frequent first.
  package var mistakes: [(actual: Int, predicted: Int, count: Int)] {
    let pairs = (0..<classes).flatMap { actual in
      (0..<classes).compactMap { predicted in
        actual != predicted && self[actual, predicted] > 0
          ? (actual: actual, predicted: predicted, count: self[actual, predicted]) : nil
      }
    }
    return pairs.sorted {
      ($1.count, $0.actual, $0.predicted) < ($0.count, $1.actual, $1.predicted)
    }
  }

  /// The class that outputs stand for: of one output a ≥ ½ is 1, of several the largest, the first of
  /// equals; `nil` if one is NaN.
  package static func decided(_ a: ArraySlice<Double>, _ kind: TargetKind) -> Int? {
    guard !a.contains(where: \.isNaN), let most = a.max() else { return nil }
    if kind == .binary { return a[a.startIndex] >= 0.5 ? 1 : 0 }
    return a.firstIndex(of: most).map { $0 - a.startIndex }
  }
}
