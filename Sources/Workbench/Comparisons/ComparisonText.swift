public import TerminalUI

/// A comparison's set-up and its stragglers in sentences, above and below the table.
public enum ComparisonText {
  /// What was compared, in two lines.
  public static func header(_ setup: ComparisonSetup, glyphs: Glyphs) -> String {
    let shared = setup.shared
    let goal = setup.targetCost.map { ", J ≤ \(shortest($0))" } ?? ""
    let batch = shared[.batchSize].map { "batches of \($0)" } ?? "full batch"
    let isSaid: Set<Setting> = [
      .dataset, .layers, .loss, .optimizer, .learningRate, .batchSize, .epochs, .targetCost,
      .stopAtTarget,
    ]
    let rest = shared.said.filter { !isSaid.contains($0.setting) }
      .map { $0.setting.isFlag ? $0.setting.rawValue : "\($0.setting.rawValue) \($0.text)" }
    let first = "\(setup.dataset), network \(shared[.layers] ?? "")\(goal), \(seeds(setup.seeds))"
    let parts =
      [
        "\(shared[.loss] ?? ""), \(shared[.optimizer] ?? "") at \(shared[.learningRate] ?? "")",
        batch,
      ] + rest + (setup.weights.map { ["weights of \($0)"] } ?? [])
      + [(setup.stopsAtTarget ? "at most " : "") + "\(setup.epochs.grouped) epochs"]
    return glyphs.spelled("\(first)\n\(parts.joined(separator: ", "))\n")
  }

  private static func seeds(_ seeds: SeedRange) -> String {
    seeds.count == 1 ? "seed \(seeds.first)" : "seeds \(seeds.first) to \(seeds.last)"
  }

  /// Which runs did not reach the target, which diverged, and what is missing of an interrupted
  /// comparison: a line each.
  public static func notes(_ results: ComparisonResults, glyphs: Glyphs) -> [String] {
    var notes: [String] = []
    for summary in results.summaries {
      if let target = results.setup.targetCost, !summary.missed.isEmpty {
        notes.append(
          "\(summary.variant.name) did not reach \(shortest(target)) within "
            + "\(results.setup.epochs.grouped) epochs in \(runs(summary.missed, summary, glyphs))")
      }
      if !summary.diverged.isEmpty {
        notes.append(
          "\(summary.variant.name) diverged in \(runs(summary.diverged, summary, glyphs))")
      }
    }
    if results.runs.count < results.expected {
      notes.append(
        "interrupted: \(results.runs.count) of \(results.expected) runs are complete, and only "
          + "they are counted")
    } else if results.expected < results.setup.runCount {
      notes.append(
        "a part: \(results.expected) of the comparison's \(results.setup.runCount) runs; "
          + "plateau report joins the parts' CSVs")
    }
    return notes.map(glyphs.spelled)
  }

  /// `3 of 24 runs: seeds 1–2, 9`
  private static func runs(
    _ seeds: [UInt64], _ summary: VariantSummary, _ glyphs: Glyphs
  ) -> String {
    "\(seeds.count) of \(summary.runs) runs: seed\(seeds.count == 1 ? "" : "s") "
      + SeedText.text(seeds, glyphs: glyphs)
  }
}
