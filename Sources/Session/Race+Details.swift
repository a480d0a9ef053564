/// What panels show in detail, computed between the legs of a race within its budget.
extension Race {
  var wantsDetails: Bool {
    guard let interest else { return false }
    return details.hasPieces || details.isDue && field.racers.contains { $0.id == interest.run }
  }

  /// Computes what panels show in detail, and a part of what takes longer, within the budget.
  ///
  /// - Parameter besideFrame: the last sample is being drawn at this moment.
  func lookClosely(besideFrame: Bool = false) {
    guard let interest, details.mayBegin(now: MonotonicClock.seconds),
      !isTraining || details.isDemanded || besideFrame || isSeen(interest.run)
    else { return }
    let start = MonotonicClock.seconds
    let idle = isTraining && !metronome.isFree ? metronome.nextDeadline - start : 0
    let seconds = details.seconds(isTraining: isTraining, idle: idle)
    let showsAll = interest.parts.contains(.everyRun)
    let share = seconds / Double(showsAll ? max(1, field.racers.count) : 1)
    if details.isDue {
      field.racer(interest.run)?.examine(interest, seconds: share)
      let others = field.racers.map(\.id).filter { $0 != interest.run }
      unexamined = showsAll ? others : []
    }
    let pieces = doPieces(until: start + seconds, interest, share)
    details.spent(
      MonotonicClock.seconds - start, now: MonotonicClock.seconds, isTraining: isTraining,
      idle: idle, hasPieces: pieces.areLeft, isDue: pieces.haveResults)
    let shown = field.racers.filter { showsAll || $0.id == interest.run }
    if shown.contains(where: \.hasMoreDetails) { details.goOn(slowing: isTraining) }
  }

  /// Whether the last sample of the run is on the screen. No frame shows two of them.
  private func isSeen(_ run: RunID) -> Bool {
    progress.withLock { $0.runs[run]?.details == nil }
  }

  /// What is shown of the runs that are not selected, each for `seconds`, and the references of all, until
  /// `end`.
  ///
  /// - Returns: whether more is left, and whether something has become known that is to be shown.
  private func doPieces(
    until end: Double, _ interest: Interest, _ seconds: Double
  ) -> (areLeft: Bool, haveResults: Bool) {
    while let id = unexamined.popLast() {
      field.racer(id)?.examine(
        Interest(
          run: id, layer: interest.layer,
          parts: interest.parts.intersection([.diagnostics, .preactivations])), seconds: seconds)
      if MonotonicClock.seconds >= end { return (true, false) }
    }
    var haveResults = false
    for racer in field.racers {
      let isShown = racer.id == interest.run && interest.parts.contains(.collapse)
      while let isKnown = racer.advanceReferences(isCollapseShown: isShown) {
        if isKnown {
          haveResults = true
          for other in field.racers { other.reportBounds() }
        }
        if MonotonicClock.seconds >= end { return (true, haveResults) }
      }
    }
    return (false, haveResults)
  }
}
