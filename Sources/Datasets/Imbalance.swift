import NeuralNetworks

/// A target of which one answer is right so often that always giving it looks good.
package struct Imbalance: Equatable, Sendable {
  /// The column.
  package var target: String
  /// The most frequent value: a class, or 0 or 1.
  package var value: String
  /// Its share of the rows, `leastShare` … 1.
  package var share: Double

  package init(target: String, value: String, share: Double) {
    self.target = target
    self.value = value
    self.share = share
  }

  /// From here on it is worth a word.
  package static let leastShare = 0.75
}

extension Dataset {
  /// The targets of which one value has most of the rows, in the order of the columns.
  package var imbalances: [Imbalance] {
    switch kind {
    case .classes:
      let most = classCounts.max { $0.count < $1.count }
      return most.flatMap { imbalance(targets[0], $0.name, $0.count) }.map { [$0] } ?? []
    case .binary:
      return targets.enumerated().compactMap { column, name in
        let ones = ones(in: column)
        return imbalance(name, ones > count - ones ? "1" : "0", max(ones, count - ones))
      }
    case .nonNegative, .signed: return []
    }
  }

  /// The accuracy of always giving the most frequent answer; the R² of always giving the mean, 0.
  package var trivialScore: Double {
    let share: (Int) -> Double = { Double($0) / Double(count) }
    return switch kind {
    case .classes: share(classCounts.map(\.count).max() ?? 0)
    case .binary:
      targets.indices.reduce(0.0) { sum, column in
        let ones = ones(in: column)
        return sum + share(max(ones, count - ones)) / Double(targets.count)
      }
    case .nonNegative, .signed: 0
    }
  }

  private func ones(in column: Int) -> Int {
    stride(from: column, to: outputs.count, by: outputWidth).count { outputs[$0] == 1 }
  }

  private func imbalance(_ target: String, _ value: String, _ rows: Int) -> Imbalance? {
    let share = Double(rows) / Double(count)
    guard share >= Imbalance.leastShare else { return nil }
    return Imbalance(target: target, value: value, share: share)
  }
}
