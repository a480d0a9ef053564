/// The values that a pair of keys walks, lowest first.
package struct Ladder {
  /// The values, ascending.
  package let rungs: [Double]

  package init(rungs: [Double]) {
    self.rungs = rungs
  }

  /// 1-3-10 steps.
  package static let learningRate = Ladder(rungs: [
    0.00001, 0.00003, 0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10,
  ])
  /// λ of the L1 and L2 penalties.
  package static let penalty = Ladder(rungs: [
    0, 0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1,
  ])
  /// X in α / (1 + X · epoch).
  package static let decay = Ladder(rungs: [0, 0.0001, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1])
  /// The costs to reach.
  package static let targetCost = Ladder(rungs: [
    0.0001, 0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 1,
  ])
  /// The shares of rows that are held out.
  package static let validation = Ladder(rungs: [0, 0.1, 0.2, 0.3, 0.4, 0.5])
  /// The strengths of noise in generated data.
  package static let noise = Ladder(rungs: [0, 5, 10, 15, 20, 25, 30, 40, 50])
  /// Examples in a batch, in powers of 2.
  package static let batchSize = Ladder(rungs: [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1_024])

  /// The rung `steps` above `value` (below, if negative). From between two rungs, the first step
  /// goes to the nearer end of the gap; at the ends and beyond them it stays.
  package func moved(_ value: Double, by steps: Int) -> Double {
    let tolerance = 1e-9 * max(1, abs(value))
    var place: Int
    if let exact = rungs.firstIndex(where: { abs($0 - value) <= tolerance * max($0, 1e-6) }) {
      place = exact + steps
    } else if steps > 0 {
      place = (rungs.firstIndex { $0 > value } ?? rungs.count) + steps - 1
    } else {
      place = (rungs.lastIndex { $0 < value } ?? -1) + steps + 1
    }
    place = min(max(place, 0), rungs.count - 1)
    return steps > 0 ? max(rungs[place], value) : min(rungs[place], value)
  }
}

extension CaseIterable where Self: Equatable {
  /// The case `steps` further on in a ring of those that `fits` accepts.
  package func moved(by steps: Int, where fits: (Self) -> Bool = { _ in true }) -> Self {
    Self.allCases.filter { $0 == self || fits($0) }.moved(self, by: steps)
  }
}

extension Array where Element: Equatable {
  /// The element `steps` further on in a ring of these; one that is none of them stays.
  package func moved(_ element: Element, by steps: Int) -> Element {
    guard let place = firstIndex(of: element) else { return element }
    let next = (place + steps) % count
    return self[next < 0 ? next + count : next]
  }
}
