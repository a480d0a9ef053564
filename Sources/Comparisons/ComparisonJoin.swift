import Analysis
import Datasets
package import Files
import Localization
import NeuralNetworks
import Setups
import Text

/// Joins the CSVs of a comparison's parts into the whole.
package enum ComparisonJoin {
  /// - Parameter paths: at least one, in any order.
  /// - Throws: `FileError`: a file that cannot be read or is no comparison's, a row that cannot be,
  ///   runs of different set-ups, a run that is there twice or not at all.
  package static func results(of paths: [String]) throws(FileError) -> ComparisonResults {
    var joined: Joined?
    for path in paths {
      var rows = try ComparisonRows(path)
      while let row = try rows.next() {
        if joined == nil { joined = Joined(try setup(of: row), row) }
        try joined?.add(row)
      }
    }
    guard let joined else {
      throw FileError(
        .badContents, ComparisonFilePhrase.noRun(in: paths.joined(separator: ", ")))
    }
    return try joined.results(paths)
  }

  private static func setup(of row: ComparisonRows.Row) throws(FileError) -> ComparisonSetup {
    do {
      return try ComparisonSetup(row["setup"])
    } catch {
      throw row.fault(error.sentence)
    }
  }
}

/// What has been read so far.
private struct Joined {
  private let setup: ComparisonSetup
  private let text: String
  /// Where the set-up was read.
  private let origin: Place
  private var runs: [Int: (run: ComparedRun, place: Place)] = [:]

  init(_ setup: ComparisonSetup, _ row: ComparisonRows.Row) {
    self.setup = setup
    text = row["setup"]
    origin = row.place
  }

  mutating func add(_ row: ComparisonRows.Row) throws(FileError) {
    guard ByteText(row["setup"]) == ByteText(text) else {
      throw row.fault(difference(row["setup"]))
    }
    let run = try run(row)
    guard let index = setup.index(of: run.job) else {
      throw row.fault(
        .otherSeed(run.job.seed, first: setup.seeds.first, last: setup.seeds.last))
    }
    if let other = runs[index]?.place {
      throw row.fault(.twice(run: name(run.job), first: other))
    }
    runs[index] = (run, row.place)
  }

  func results(_ paths: [String]) throws(FileError) -> ComparisonResults {
    let missing = (0..<setup.runCount).filter { runs[$0] == nil }
    if let first = missing.first {
      throw FileError(
        .badContents,
        ComparisonFilePhrase.missing(
          run: name(setup.job(first)), files: paths.joined(separator: ", "),
          more: missing.count - 1, origin: origin, runs: setup.runCount))
    }
    return ComparisonResults(
      setup, runs: (0..<setup.runCount).compactMap { runs[$0]?.run }, expected: setup.runCount)
  }

  private func name(_ job: ComparisonJob) -> Message {
    ComparisonFilePhrase.run(setup.variants[job.variant].name, seed: job.seed).message
  }

  /// In what another set-up differs: the first word.
  private func difference(_ other: String) -> ComparisonFilePhrase {
    let (own, others) = (text.words, other.words)
    let odd = others.first { !own.contains($0) } ?? own.first { !others.contains($0) }
    let word = odd.map { quoted($0) }
    if let word, let odd, own.contains(odd) { return .otherSetup(origin: origin, ownWord: word) }
    return .otherWord(origin: origin, word)
  }

  private func run(_ row: ComparisonRows.Row) throws(FileError) -> ComparedRun {
    let names = setup.variants.map(\.name)
    func whole(_ text: String) -> Int? { Int(text).flatMap { $0 >= 0 ? $0 : nil } }
    /// Empty for what never was.
    func optional<Value>(_ convert: @escaping (String) -> Value?) -> (String) -> Value?? {
      { text in text.isEmpty ? .some(nil) : convert(text).map { .some($0) } }
    }
    let number: (String) -> Double? = { Double($0) }
    let seconds: (String) -> Double? = { text in
      Double(text).flatMap { $0.isFinite && $0 >= 0 ? $0 : nil }
    }
    let variant: Int = try row.value("activations", .oneOf(names.joined(separator: ", "))) {
      names.firstIndex(of: $0)
    }
    let seed: UInt64 = try row.value("seed", .count) { UInt64($0) }
    var run = ComparedRun(
      job: ComparisonJob(variant: variant, seed: seed),
      epochs: try row.value("epochs", .count, whole),
      reached: try row.value("reached", .countOrEmpty, optional(whole)),
      secondsToTarget: try row.value("seconds_to_target", .secondsOrEmpty, optional(seconds)),
      seconds: try row.value("seconds", .seconds, seconds),
      accuracy: try row.value("accuracy", .number, number),
      costs: try row.value("costs", .numbers) { text in
        let costs = text.words.map { Double($0) }
        return costs.contains(nil) ? nil : costs.compactMap(\.self)
      })
    let optionalNumber: (String) -> Double?? = optional(number)
    if let cost = try row.value("held_out_cost", .numberOrEmpty, optionalNumber),
      let accuracy = try row.value("held_out_accuracy", .numberOrEmpty, optionalNumber)
    {
      run.heldOut = Evaluation(cost: cost, accuracy: accuracy)
    }
    if let rmse = try row.value("held_out_rmse", .numberOrEmpty, optionalNumber),
      let mae = try row.value("held_out_mae", .numberOrEmpty, optionalNumber)
    {
      run.errors = ComparedRun.Errors(rmse: rmse, mae: mae)
    }
    let states = Setups.names(Health.Kind.self)
    run.health = try row.value("health", .oneOf(states), optional { Health.Kind(rawValue: $0) })
    let status: ComparedRun.Status = try row.value(
      "status", .oneOf(Setups.names(ComparedRun.Status.self))
    ) { ComparedRun.Status(rawValue: $0) }
    if status == .diverged { run.diverged = run.epochs }
    try check(run, status, row)
    return run
  }

  /// Whether the values of a row agree.
  private func check(
    _ run: ComparedRun, _ status: ComparedRun.Status, _ row: ComparisonRows.Row
  ) throws(FileError) {
    try row.value("dataset", .exactly(setup.dataset)) { $0 == setup.dataset ? () : nil }
    try row.value("target_cost", .exactly(setup.targetCost?.description ?? "")) {
      $0.isEmpty == (setup.targetCost == nil) && Double($0) == setup.targetCost ? () : nil
    }
    guard run.epochs <= setup.epochs else {
      throw row.fault(.epochs(run.epochs, most: setup.epochs))
    }
    let expected = CostSampling.epochs(upTo: run.epochs).count
    guard run.costs.count == expected else {
      throw row.fault(
        .costs(epochs: run.epochs, expected: expected, count: run.costs.count))
    }
    guard run.status == status, (run.reached ?? 0) <= run.epochs,
      (run.reached == nil) == (run.secondsToTarget == nil)
    else {
      throw row.fault(.disagreement(status: status.rawValue))
    }
    let finite = status == .diverged ? run.costs.dropLast() : run.costs[...]
    if let odd = finite.first(where: { !$0.isFinite || $0 < 0 })
      ?? run.costs.first(where: { $0 < 0 })
    {
      throw row.fault(.cost(odd))
    }
    try row.value("cost", .exactly(run.cost.description)) { text in
      Double(text).flatMap { $0 == run.cost || $0.isNaN && run.cost.isNaN ? () : nil }
    }
  }
}
