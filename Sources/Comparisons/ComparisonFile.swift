import Analysis
import Datasets
package import Files

/// The runs of a comparison, or of a part of one, as CSV: a row for each complete run, by seed and
/// then by variant. What `plateau report` joins.
///
/// | column | |
/// |---|---|
/// | `setup` | the whole comparison in a line, the same in all rows: `ComparisonSetup.text` |
/// | `dataset`, `target_cost`, `activations`, `seed` | whose run it is; no target is empty |
/// | `status` | `reached`, `ended` (after the last epoch) or `diverged` |
/// | `reached` | the first epoch at or below the target; empty for never |
/// | `epochs` | that were trained |
/// | `seconds_to_target`, `seconds` | spent in updates up to `reached`, and in all |
/// | `cost`, `accuracy` | over the training set at the end; R² for regression |
/// | `held_out_cost`, `held_out_accuracy` | over the held-out rows at the end; only where variants have rates of their own |
/// | `held_out_rmse`, `held_out_mae` | the same in the target's units; only where it is one column of numbers |
/// | `health` | how the run did (`Health.Kind`): what was wrong at its end, or for long, or how it ended; empty for unknown, left out where all are |
/// | `costs` | J after epochs 0, 1, 2 …, between blanks: each to 1,024, then 512 an octave, and the last |
///
/// A number reads back as the same number; one that is not finite is `nan`, `inf` or `-inf`.
package enum ComparisonFile {
  static let columns = [
    "setup", "dataset", "target_cost", "activations", "seed", "status", "reached", "epochs",
    "seconds_to_target", "seconds", "cost", "accuracy", "costs",
  ]
  /// What there is where results are said in words.
  static let heldOutColumns = ["held_out_cost", "held_out_accuracy"]
  /// What there is beside these where the target is one column of numbers.
  static let errorColumns = ["held_out_rmse", "held_out_mae"]

  /// What there is where runs say how they did.
  static let healthColumns = ["health"]

  /// - Throws: `FileError.cannotWrite`; the old file is then as it was.
  package static func write(
    _ results: ComparisonResults, to file: consuming AtomicFile
  ) throws(FileError) {
    let knowsHealth = results.runs.contains { $0.health != nil }
    let hasErrors = results.setup.answers && results.runs.contains { $0.errors != nil }
    let columns =
      columns + (results.setup.answers ? heldOutColumns : []) + (hasErrors ? errorColumns : [])
      + (knowsHealth ? healthColumns : [])
    try file.write(columns.joined(separator: ",") + "\n")
    let setup = results.setup.text
    for run in results.runs {
      let row = row(
        of: run, results.setup, text: setup, hasErrors: hasErrors, knowsHealth: knowsHealth)
      try file.write(row + "\n")
    }
    try file.commit()
  }

  private static func row(
    of run: ComparedRun, _ setup: ComparisonSetup, text: String, hasErrors: Bool, knowsHealth: Bool
  ) -> String {
    var values = [
      text, setup.dataset, number(setup.targetCost), setup.variants[run.job.variant].name,
      "\(run.job.seed)", run.status.rawValue, run.reached.map(String.init) ?? "", "\(run.epochs)",
      number(run.secondsToTarget), number(run.seconds), number(run.cost), number(run.accuracy),
      run.costs.map(\.description).joined(separator: " "),
    ]
    if setup.answers {
      values += [number(run.heldOut?.cost), number(run.heldOut?.accuracy)]
    }
    if hasErrors { values += [number(run.errors?.rmse), number(run.errors?.mae)] }
    if knowsHealth { values.append(run.health?.rawValue ?? "") }
    return values.map(CSVText.quoted).joined(separator: ",")
  }

  private static func number(_ value: Double?) -> String { value?.description ?? "" }
}
