/// How far the training of a race is, for a recording of keys: the same commands at the same positions make the
/// same runs, whatever the pace, the machine and the number of its cores are.
package enum RacePosition: Equatable, Sendable {
  /// The rearmost of the runs that still train are in this epoch, and have done so many of its batches: those of
  /// the run that has the most.
  case at(epoch: Int, batch: Int)
  /// Every run has ended, or there is none.
  case ended
  /// It stands still for a search of rates, which a command ends: where it is does not count.
  case anywhere
}

/// A position that training goes to and not beyond.
struct Hold: Equatable {
  let number: Int
  var position: RacePosition
  /// Whether it has got there; then it stands still until it is told how to go on.
  var isReached = false
}
