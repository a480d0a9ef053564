/// Divides an epoch of several runs into ticks, so that a race stays fair however many batches each
/// run has: at the end of every epoch all are at the same epoch.
///
/// The run with the most batches does one at every tick; the others are spread evenly.
struct Lockstep {
  /// How many batches a run of `batches` an epoch has done after `tick` of `ticks` ticks.
  static func batchesDone(after tick: Int, of ticks: Int, batches: Int) -> Int {
    batches * tick / ticks
  }
}
