import Analysis
import Datasets
import Localization
import NeuralNetworks
import Session
import Setups
import Text

extension State {
  mutating func reduceTraining(_ action: TrainingAction) -> [Effect] {
    switch action {
    case .toggleRunning: return setRunning(!isRunning)
    case .stepEpoch: return step(.stepEpoch, saying: .oneEpoch)
    case .stepBatch: return step(.stepBatch, saying: .oneBatch)
    case .restart:
      change = .restart
      say(TrainingMessagePhrase.startAgain(seed: run.configuration.training.seed))
      return restartAll()
    case .newSeed: return adjust(.seed, by: 1)
    case .movePace(let steps): return setPace(pace.moved(by: steps))
    case .setPace(let pace): return setPace(pace)
    }
  }

  /// Starts or stops the race. A race in which every run has ended cannot go on.
  mutating func setRunning(_ isOn: Bool, saying phrase: TrainingMessagePhrase? = nil) -> [Effect] {
    if isOn, refusesAsAllHaveEnded() { return [] }
    isRunning = isOn
    if !isOn { epochsPerSecond = nil }
    say(phrase ?? (isOn ? .running : .paused), while: isOn ? .running : .nothingElseIsDone)
    return [.worker(.setRunning(isOn))]
  }

  /// A single step, after which the race stands still.
  private mutating func step(_ command: WorkerCommand, saying phrase: TrainingMessagePhrase)
    -> [Effect]
  {
    if refusesAsAllHaveEnded() { return [] }
    let behind = runs.compactMap { runAwaited(by: $0) }.first
    let effects = setRunning(false, saying: behind.map { .oneStepOf($0.letter) } ?? phrase)
    return effects + [.worker(command)]
  }

  private mutating func refusesAsAllHaveEnded() -> Bool {
    guard runs.allSatisfy(\.hasEnded) else { return false }
    warn(TrainingMessagePhrase.allHaveEnded)
    return true
  }

  private mutating func setPace(_ pace: Pace) -> [Effect] {
    self.pace = pace
    switch pace {
    case .batchesPerSecond(let rate): say(TrainingMessagePhrase.pace(batchesPerSecond: rate))
    case .fullSpeed: say(TrainingMessagePhrase.fullSpeed)
    }
    return [.worker(.setPace(pace))]
  }

  /// Every run back to epoch 0.
  mutating func restartAll() -> [Effect] {
    runs.indices.map { restart(at: $0) }
  }

  /// One run back to epoch 0.
  mutating func restart(at place: Int) -> Effect {
    runs[place].clear()
    let run = runs[place]
    let weights = run.fittingWeights
    return .worker(.start(run.id, life: run.life, run.configuration, weights: weights))
  }

  mutating func take(_ progress: Progress) -> [Effect] {
    epochsPerSecond = isRunning ? progress.epochsPerSecond ?? epochsPerSecond : nil
    for (id, report) in progress.runs {
      guard let place = runs.firstIndex(where: { $0.id == id }),
        runs[place].life == report.life
      else { continue }
      runs[place].take(report)
      if case .failed(let sentence) = report.status { warn(sentence) }
    }
    if let reading = progress.reading, isReading {
      say(
        TrainingMessagePhrase.readingShare(
          reading.dataset, percent: (reading.share * 100).fixed(0)), while: .reading)
    }
    if let reading = progress.reading { notePreview(reading.share) }
    let found = progress.rateSearch.flatMap { takeRateSearch($0) }
    switch progress.description {
    // The answer to an earlier question is not taken: data are asked for again and again.
    case .found(let data, let plain, let classes) where data == wantedData:
      wantedData = nil
      return moveRuns(to: data, plain, asClasses: classes)
    case .failed(let data, let sentence) where data == wantedData:
      wantedData = nil
      warn(sentence)
    case .found, .failed, nil: break
    }
    if let setUp = progress.setUp { return take(setUp) }
    if let inspection = progress.inspection { return take(inspection) }
    if let found { return found }
    guard isRunning, runs.allSatisfy(\.hasEnded) else { return [] }
    // What was said of the race while it ran is over with it.
    if message?.kind == .information { message = nil }
    isRunning = false
    epochsPerSecond = nil
    return [.worker(.setRunning(false))]
  }
}

extension Run {
  /// Weights that were loaded, as long as they fit the layers, and the data are those they are for.
  var fittingWeights: [LayerParameters]? {
    guard let weights, weights.map(\.units) == layers.map(\.units),
      own.map({ $0.dataset == configuration.data.dataset }) ?? true
    else { return nil }
    return weights
  }

  /// Takes in what the training thread reports.
  mutating func take(_ report: Progress.RunReport) {
    status = report.status
    if case .diverged = status, divergedRate == nil {
      divergedRate = configuration.training.learningRate
    }
    latest = report.latest ?? latest
    bounds = report.bounds ?? bounds
    if let known = report.history {
      history = known
      if reached == nil { reconsiderTarget() }
      reconsiderHealth()
    }
    if let new = report.details {
      details = new
      gradients.take(new)
      // What was measured before a change of the network says nothing of it.
      if let layers = new.wholeDiagnostics, new.activations == activations {
        monitor.measured(layers, healthSetUp)
      }
    }
    for point in report.points {
      // After a change at epoch 0 the start is evaluated again.
      if point.epoch == 0 {
        history = CostHistory(capacity: history.capacity)
        reached = nil
      }
      history.append(point)
      if reached == nil, let target = configuration.targetCost, point.cost <= target {
        reached = point
      }
      note(point)
    }
    endHealth()
    if let new = report.data {
      data = new
      awaited = nil
      if own == nil { own = OwnChoices(configuration, new.defaults) }
    }
    changes = report.changes ?? changes
  }

  /// The layers' activations, the first hidden layer first.
  var activations: [Activation] { layers.map(\.activation) }

  // MARK: Health

  private mutating func note(_ point: CostHistory.Point) {
    monitor.note(
      epoch: point.epoch, cost: point.cost, heldOutCost: point.validationCost, healthSetUp)
    course.note(monitor.health, at: point.epoch)
  }

  /// What it has come to, if it does not go on.
  private mutating func endHealth() {
    guard hasEnded else { return }
    if case .diverged(let epoch) = status {
      monitor.ended(divergedAt: epoch, healthSetUp)
    } else {
      monitor.ended(divergedAt: nil, healthSetUp)
    }
  }

  /// Of a run that goes on from an earlier state: its curve is all that is known of how it did.
  private mutating func reconsiderHealth() {
    let first = reached
    monitor = HealthMonitor()
    course = HealthCourse()
    for bucket in history.buckets {
      reached = first.flatMap { $0.epoch <= bucket.last.epoch ? $0 : nil }
      note(bucket.last)
    }
    reached = first
  }

  /// Notes a change on the curve. At epoch 0 nothing has been changed yet: it is the start.
  mutating func mark(_ label: Message) {
    guard let latest, latest.step > 0 else { return }
    if let last = marks.last, last.step == latest.step { marks.removeLast() }
    marks.append(
      Mark(epoch: latest.epoch, step: latest.step, seconds: latest.seconds, label: label))
  }
}
