package import Comparisons
package import Localization
import Setups
package import TerminalUI
import Text

/// A comparison's set-up and its stragglers in sentences, above and below the table.
package enum ComparisonText {
  /// What was compared, in two lines.
  package static func header(_ setup: ComparisonSetup, glyphs: Glyphs, in language: Language)
    -> [String]
  {
    let shared = setup.shared
    let batch = shared[.batchSize].map { ComparisonPhrase.batches($0) } ?? .fullBatch
    let epochs = setup.epochs.grouped
    let isSaid: Set<Setting> = [
      .dataset, .layers, .loss, .optimizer, .learningRate, .batchSize, .epochs, .targetCost,
      .stopAtTarget,
    ]
    let rest = shared.said.filter { !isSaid.contains($0.setting) }
      .map { $0.setting.isFlag ? $0.setting.rawValue : "\($0.setting.rawValue) \($0.text)" }
    let first = ComparisonPhrase.network(
      dataset: setup.dataset.fileName, layers: shared[.layers] ?? "",
      goal: setup.targetCost.map(shortest), seeds: seeds(setup.seeds).message)
    let optimizer: ComparisonPhrase =
      switch (shared[.optimizer], shared[.learningRate]) {
      case (let optimizer?, let rate?):
        .optimizer(loss: shared[.loss] ?? "", optimizer, rate: rate)
      case (let optimizer?, nil): .optimizerAtOwnRates(loss: shared[.loss] ?? "", optimizer)
      case (nil, _): .ownOptimizers(loss: shared[.loss] ?? "")
      }
    let end: ComparisonPhrase = setup.stopsAtTarget ? .atMostEpochs(epochs) : .epochs(epochs)
    let parts =
      [optimizer.message, batch.message] + rest.map(Message.init(verbatim:))
      + (setup.weights.map { [ComparisonPhrase.weights($0).message] } ?? []) + [end.message]
    return [first.message, parts.joined(separator: ", ")].map {
      glyphs.spelled($0.text(in: language))
    }
  }

  private static func seeds(_ seeds: SeedRange) -> ComparisonPhrase {
    seeds.count == 1 ? .seed(seeds.first) : .seeds(first: seeds.first, last: seeds.last)
  }

  /// Which runs did not reach the target, which diverged, how they did, and what is missing of an interrupted
  /// comparison: a line each.
  package static func notes(_ results: ComparisonResults, glyphs: Glyphs, in language: Language)
    -> [String]
  {
    var notes: [Message] = []
    for summary in results.summaries {
      if let target = results.setup.targetCost, !summary.missed.isEmpty {
        notes.append(
          ComparisonPhrase.missed(
            summary.variant.name, target: shortest(target),
            epochs: results.setup.epochs.grouped, runs: runs(summary.missed, summary, glyphs)
          ).message)
      }
      if !summary.diverged.isEmpty {
        notes.append(
          ComparisonPhrase.divergedIn(
            summary.variant.name, runs: runs(summary.diverged, summary, glyphs)
          ).message)
      }
      // Where results are said in words, the answer has it.
      if !results.setup.answers,
        let health = RunsHealthPhrase.told(of: summary, name: summary.variant.name)
      {
        notes.append(health.message)
      }
    }
    if results.runs.count < results.expected {
      notes.append(
        ComparisonPhrase.interrupted(results.runs.count, of: results.expected).message)
    } else if results.expected < results.setup.runCount {
      notes.append(ComparisonPhrase.part(results.expected, of: results.setup.runCount).message)
    }
    return notes.map { glyphs.spelled($0.text(in: language)) }
  }

  /// `3 of 24 runs: seeds 1–2, 9`
  private static func runs(
    _ seeds: [UInt64], _ summary: VariantSummary, _ glyphs: Glyphs
  ) -> Message {
    ComparisonPhrase.seedsOf(
      seeds.count, of: summary.runs, seeds: SeedText.text(seeds, glyphs: glyphs)
    ).message
  }
}
