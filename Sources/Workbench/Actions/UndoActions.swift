import NeuralNetworks
import Session
import Setups

/// Taking back changes of runs, layers, settings and data, the last one first.
///
/// Only the runs that the change touched go back to where they were; the others have trained on as they
/// would have without it, and wait until the first have caught up.
extension State {
  var lineup: Lineup {
    Lineup(
      runs: runs, selectedRun: selectedRun, selectedLayer: selectedLayer, ratesBefore: ratesBefore,
      validationAside: validationAside, isRunning: isRunning)
  }

  /// Notes how all was before an action, if the action has changed something.
  ///
  /// - Returns: what the training thread is to do before it makes the change.
  mutating func remember(_ before: Lineup, _ effects: [Effect]) -> [Effect] {
    defer { change = nil }
    let commands = effects.compactMap { if case .worker(let command) = $0 { command } else { nil } }
    let rewound = Set(commands.compactMap { $0.rewoundRun(of: before) })
    guard change != nil || commands.contains(where: \.changesRuns) else { return [] }
    let number = undo.push(change ?? .settings, before, rewinding: rewound)
    return rewound.isEmpty ? [] : [.worker(.keep(number: number, rewound.sorted()))]
  }

  mutating func takeBack() -> [Effect] {
    if isReading {
      wantedData = nil
      say(UndoPhrase.readingGivenUp)
      return [.worker(.giveUpReading)]
    }
    if let view = lesson, !view.isFree, undo.last?.change == .setUp {
      warn(UndoPhrase.stepBegins)
      return []
    }
    guard let entry = undo.pop() else {
      warn(UndoPhrase.nothing)
      return []
    }
    // A race that ended by itself goes on; one that its user has paused does not.
    let goesOn = entry.before.isRunning && !isRunning && runs.allSatisfy(\.hasEnded)
    var effects = restore(entry)
    if goesOn { effects += setRunning(true) }
    say(UndoPhrase.takenBack(entry.change, isRunning: isRunning))
    return effects
  }

  private mutating func restore(_ entry: UndoStack.Entry) -> [Effect] {
    let now = lineup
    var effects: [Effect] = []
    for run in now.runs where entry.before.run(run.id) == nil {
      effects.append(.worker(.remove(run.id)))
    }
    var starts: [RunStart] = []
    runs = entry.before.runs.map { old in
      guard var run = now.run(old.id), !entry.rewound.contains(old.id) else {
        var run = old
        run.life = max(old.life, now.run(old.id)?.life ?? 0) + 1
        starts.append(
          RunStart(
            run: run.id, life: run.life, configuration: run.configuration,
            weights: run.fittingWeights))
        return run
      }
      if run.configuration != old.configuration {
        effects.append(.worker(.configure(run.id, old.configuration)))
      }
      run.takeBack(to: old)
      return run
    }
    if !starts.isEmpty { effects.append(.worker(.restore(number: entry.number, starts))) }
    selectedRun = entry.before.selectedRun
    selectedLayer = entry.before.selectedLayer
    ratesBefore = entry.before.ratesBefore
    validationAside = entry.before.validationAside
    return effects
  }
}

extension Run {
  /// What its user has made of it is as it was in `old`; what it has learnt stays.
  fileprivate mutating func takeBack(to old: Run) {
    let target = configuration.targetCost
    (configuration, own, weights) = (old.configuration, old.own, old.weights)
    (name, isHidden, isPinned, marks) = (old.name, old.isHidden, old.isPinned, old.marks)
    if configuration.targetCost != target { reconsiderTarget() }
  }
}

extension WorkerCommand {
  /// Whether it changes what a run is.
  fileprivate var changesRuns: Bool {
    switch self {
    case .start, .remove, .edit, .configure: true
    default: false
    }
  }

  /// The run of `before` whose training it changes, not only when it ends or what is said of it.
  fileprivate func rewoundRun(of before: Lineup) -> RunID? {
    switch self {
    case .start(let id, _, _, _), .remove(let id), .edit(let id, _):
      return before.run(id)?.id
    case .configure(let id, let configuration):
      guard let old = before.run(id)?.configuration else { return nil }
      return old.trains(like: configuration) ? nil : id
    default: return nil
    }
  }
}

extension Configuration {
  /// Whether a run that is under way goes on the same with either.
  fileprivate func trains(like other: Configuration) -> Bool {
    var same = other
    (same.epochs, same.targetCost, same.stopsAtTarget) = (epochs, targetCost, stopsAtTarget)
    return same == self
  }
}

extension Action {
  /// Whether what the runs are may be another thing afterwards.
  var mayChangeRuns: Bool {
    guard case .progressed(let progress) = self else { return true }
    return progress.description != nil || progress.setUp != nil || progress.rateSearch != nil
  }

  /// Whether it is what a user does, rather than an answer.
  var isOfUser: Bool {
    switch self {
    case .progressed, .screen(.resize), .screen(.redraw), .screen(.suspend), .screen(.exported),
      .overlay(.runPalette), .lesson(.found):
      false
    case .training, .network, .run, .setting, .lesson, .glossary, .chart, .panel, .preview,
      .overlay, .screen:
      true
    }
  }
}
