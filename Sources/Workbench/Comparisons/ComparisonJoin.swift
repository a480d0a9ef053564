/// Joins the CSVs of a comparison's parts into the whole.
public enum ComparisonJoin {
  /// - Parameter paths: at least one, in any order.
  /// - Throws: `FileError`: a file that cannot be read or is no comparison's, a row that cannot be,
  ///   runs of different set-ups, a run that is there twice or not at all.
  public static func results(of paths: [String]) throws(FileError) -> ComparisonResults {
    var joined: Joined?
    for path in paths {
      for row in try ComparisonRows(path).rows {
        if joined == nil { joined = Joined(try setup(of: row), row) }
        try joined?.add(row)
      }
    }
    guard let joined else {
      throw FileError(.badContents, "no run is in \(paths.joined(separator: ", "))")
    }
    return try joined.results(paths)
  }

  private static func setup(of row: ComparisonRows.Row) throws(FileError) -> ComparisonSetup {
    do {
      return try ComparisonSetup(row["setup"])
    } catch {
      throw row.fault(error.message)
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
    guard row["setup"] == text else { throw row.fault(difference(row["setup"])) }
    let run = try run(row)
    guard let index = setup.index(of: run.job) else {
      throw row.fault("seed \(run.job.seed) is none of \(setup.seeds.first) to \(setup.seeds.last)")
    }
    if let other = runs[index]?.place {
      throw row.fault("\(name(run.job)) is there twice; the first is in \(other)")
    }
    runs[index] = (run, row.place)
  }

  func results(_ paths: [String]) throws(FileError) -> ComparisonResults {
    let missing = (0..<setup.runCount).filter { runs[$0] == nil }
    if let first = missing.first {
      let more = missing.count > 1 ? ", nor are \(missing.count - 1) more runs" : ""
      throw FileError(
        .badContents,
        "\(name(setup.job(first))) is not in \(paths.joined(separator: ", "))\(more); "
          + "the set-up of \(origin) has \(setup.runCount)")
    }
    return ComparisonResults(
      setup, runs: (0..<setup.runCount).compactMap { runs[$0]?.run }, expected: setup.runCount)
  }

  private func name(_ job: ComparisonJob) -> String {
    "the run of \(setup.variants[job.variant].name) with seed \(job.seed)"
  }

  /// In what another set-up differs: the first word.
  private func difference(_ other: String) -> String {
    let (own, others) = (text.split(separator: " "), other.split(separator: " "))
    let odd = others.first { !own.contains($0) } ?? own.first { !others.contains($0) }
    let isOwn = odd.map { own.contains($0) } ?? false
    let word = odd.map { quoted(String($0)) } ?? "the order of its words"
    return isOwn
      ? "this run is of another comparison than \(origin), whose set-up says \(word)"
      : "this run is of another comparison than \(origin): its set-up says \(word)"
  }

  private func run(_ row: ComparisonRows.Row) throws(FileError) -> ComparedRun {
    let names = setup.variants.map(\.name)
    let count = "a whole number of at least 0"
    func whole(_ text: String) -> Int? { Int(text).flatMap { $0 >= 0 ? $0 : nil } }
    /// Empty for what never was.
    func optional<Value>(_ convert: @escaping (String) -> Value?) -> (String) -> Value?? {
      { text in text.isEmpty ? .some(nil) : convert(text).map { .some($0) } }
    }
    let number: (String) -> Double? = { Double($0) }
    let variant: Int = try row.value("activations", "one of \(names.joined(separator: ", "))") {
      names.firstIndex(of: $0)
    }
    let seed: UInt64 = try row.value("seed", count) { UInt64($0) }
    var run = ComparedRun(
      job: ComparisonJob(variant: variant, seed: seed),
      epochs: try row.value("epochs", count, whole),
      reached: try row.value("reached", count + ", or empty", optional(whole)),
      secondsToTarget: try row.value("seconds_to_target", "a number, or empty", optional(number)),
      seconds: try row.value("seconds", "a number", number),
      accuracy: try row.value("accuracy", "a number", number),
      costs: try row.value("costs", "numbers between blanks") { text in
        let costs = text.split(separator: " ").map { Double($0) }
        return costs.contains(nil) ? nil : costs.compactMap(\.self)
      })
    let status: ComparedRun.Status = try row.value(
      "status", "one of \(Workbench.names(ComparedRun.Status.self))"
    ) { ComparedRun.Status(rawValue: $0) }
    if status == .diverged { run.diverged = run.epochs }
    try check(run, status, row)
    return run
  }

  /// Whether the values of a row agree.
  private func check(
    _ run: ComparedRun, _ status: ComparedRun.Status, _ row: ComparisonRows.Row
  ) throws(FileError) {
    let expected = CostSampling.epochs(upTo: run.epochs).count
    guard run.costs.count == expected else {
      throw row.fault("\(run.epochs) epochs have \(expected) costs, not \(run.costs.count)")
    }
    guard run.status == status, (run.reached ?? 0) <= run.epochs,
      (run.reached == nil) == (run.secondsToTarget == nil)
    else {
      throw row.fault(
        "status \(status.rawValue), reached, epochs and seconds_to_target do not agree")
    }
  }
}
