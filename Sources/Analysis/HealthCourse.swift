/// How long a run was in each state of health, and which of them is to be told of the run as a whole.
package struct HealthCourse: Equatable, Sendable {
  /// Epochs in each state that is over.
  private var epochs: [Health.Kind: Int] = [:]
  private var state: Health.Kind?
  private var since = 0
  private var last = 0

  package init() {}

  /// A fault that takes less of a run is no more than how it began or passed.
  private static let notableShare = 0.25

  /// Takes in how the run is doing after an epoch, later than any before.
  package mutating func note(_ health: Health?, at epoch: Int) {
    last = epoch
    guard health?.state != state else { return }
    if let state { epochs[state, default: 0] += epoch - since }
    (state, since) = (health?.state, epoch)
  }

  /// For how many epochs it has been in one of these states.
  package func epochs(in states: Set<Health.Kind>) -> Int {
    let over = states.reduce(0) { $0 + (epochs[$1] ?? 0) }
    return over + (state.map(states.contains) ?? false ? last - since : 0)
  }

  /// What is wrong with it at the end; else what was wrong with it longest, if that was for a quarter of its epochs;
  /// else how it ended. `nil` where nothing was ever known.
  package var verdict: Health.Kind? {
    guard let state, !state.isFault else { return state }
    // Of two that lasted as long, the one that is declared first.
    let longest = Health.Kind.allCases.filter(\.isFault).map { ($0, epochs[$0] ?? 0) }
      .reduce((state, 0)) { $1.1 > $0.1 ? $1 : $0 }
    return Double(longest.1) >= Self.notableShare * Double(max(1, last)) ? longest.0 : state
  }
}
