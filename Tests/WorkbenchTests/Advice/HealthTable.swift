import Analysis

/// What was said of many runs after every epoch, beside what then became of them.
struct HealthTable {
  private let records: [HealthRecord]

  /// In how many epochs something was so, of all that were looked at.
  private struct Tally {
    var all = 0
    var held = 0
    mutating func add(_ isRight: Bool) {
      all += 1
      held += isRight ? 1 : 0
    }
    var text: String { all == 0 ? "–" : "\(percent) %" }
    private var percent: Int { Int((100 * Double(held) / Double(all)).rounded()) }
  }

  private static let standing: Set<Health.Kind> = [
    .plateau, .slowed, .saturated, .settled, .dead, .nearFloor,
  ]
  /// Updates a second: the usual pace, a quick one, and about full speed.
  private static let paces = [20, 300, 5_000]

  init(_ records: [HealthRecord]) {
    self.records = records
  }

  var lines: [String] {
    var stood: [Health.Kind: Tally] = [:]
    var ended: [Health.Kind: Tally] = [:]
    var (precision, recall) = (Tally(), Tally())
    for record in records {
      for (epoch, state) in record.states.enumerated() {
        guard let state else { continue }
        if epoch < record.reached ?? .max, state != .diverged {
          ended[state, default: Tally()].add(record.endedHere(at: epoch))
        }
        guard let isStanding = record.stood(at: epoch) else { continue }
        stood[state, default: Tally()].add(isStanding)
        let isSaid = Self.standing.contains(state)
        if isSaid { precision.add(isStanding) }
        if isStanding { recall.add(isSaid) }
      }
    }
    let rows = Health.Kind.allCases.compactMap { state -> String? in
      guard let tally = stood[state] else { return nil }
      let end = ended[state] ?? Tally()
      return "| \(state.rawValue) | \(tally.all) | \(tally.text) | \(end.text) |"
    }
    return [
      "\(records.count) runs, of which \(reached) reached their target. J was said to stand still (plateau,"
        + " slowed, saturated, settled, dead, nearFloor) with a precision of \(precision.text) and a recall of"
        + " \(recall.text) of \(recall.all) epochs in which it did. Of the runs that reached their target,"
        + " \(stuckButReached) had been called stuck (dead, nearFloor) after epoch 20. States that lasted for"
        + " fewer updates than half a second at the usual pace, cut short by the end of the run: \(short); shown on"
        + " the screen for less than half a second, at 20, 300 and 5,000 updates a second: \(flashes).",
      "", "| said | epochs | J then stood | J never fell by a tenth again |", "|---|---|---|---|",
    ] + rows
  }

  private var reached: Int { records.count { $0.reached != nil } }

  private var stuckButReached: Int {
    records.count { record in
      record.reached.map { record.isStuck.prefix($0).dropFirst(21).contains(true) } ?? false
    }
  }

  private var short: Int {
    records.reduce(0) { sum, record in
      sum + record.spans.dropLast().count { $0.state != nil && $0.count < record.setUp.dwell }
    }
  }

  private var flashes: Int {
    records.reduce(0) { sum, record in
      sum + Self.paces.reduce(0) { $0 + record.flashes(updatesPerSecond: $1) }
    }
  }
}
