package import Analysis
package import Localization
import NeuralNetworks
import Session
import Text

/// What is said of a run's health, wherever it is said: in a sentence, in a few words, with its reason, what
/// other runs did here, and the key that helps.
package struct HealthReport: Equatable, Sendable {
  /// How the run is doing.
  package var health: Health
  /// α, where it matters.
  var rate: Double
  /// The run that was here first and has gone on since.
  var ahead: Ahead?

  /// Another run that had the cost of now before.
  struct Ahead: Equatable, Sendable {
    var letter: Character
    var epoch: Int
  }

  /// What is to be said of `health`, of a run without a race.
  package init(_ health: Health, rate: Double) {
    self.health = health
    self.rate = rate
  }

  /// What is to be said of a run among others; `nil` until enough is known.
  package init?(_ run: Run, among runs: [Run]) {
    guard let health = run.health else { return nil }
    self.init(health, rate: run.divergedRate ?? run.configuration.training.learningRate)
    if health.isStanding || health.isStuck { ahead = Self.ahead(of: run, at: health.cost, runs) }
  }

  /// A cost that is lower by less is as good as the same.
  private static let clearly = 0.9

  private static func ahead(of run: Run, at cost: Double, _ runs: [Run]) -> Ahead? {
    let passed = runs.compactMap { other -> Ahead? in
      guard other.id != run.id, other.configuration.data == run.configuration.data,
        other.configuration.training.loss == run.configuration.training.loss,
        let now = other.history.last?.cost, now < clearly * cost,
        let point = other.history.firstPoint(reaching: cost)
      else { return nil }
      return Ahead(letter: other.letter, epoch: point.epoch)
    }
    return passed.min { $0.epoch < $1.epoch }
  }

  /// Whether something is wrong.
  package var isWarning: Bool { health.isFault }

  // MARK: Words

  /// What it is, with its numbers.
  package var sentence: Message {
    if case .nearFloor = health.state, let floor = health.floor { return floor.sentence.message }
    return sentencePhrase.message
  }

  private var sentencePhrase: HealthSentencePhrase {
    let cost = health.cost.significant(3)
    let since = health.since.grouped
    switch health.state {
    case .learning:
      return health.epoch == 0
        ? .start(cost) : .learning(from: health.startCost.significant(3), to: cost)
    case .plateau, .nearFloor: return .plateau(since: since, cost: cost)
    case .slowed:
      return share.map { .slowed(share: $0) } ?? .plateau(since: since, cost: cost)
    case .saturated:
      guard let (layer, measured) = layer, let flat = measured.flatShare else {
        return .plateau(since: since, cost: cost)
      }
      return .saturated(layer + 1, share: flat.percent(), slope: measured.slope?.significant(1))
    case .dead:
      return .dead(layer: (health.layer ?? 0) + 1, units: units)
    case .oscillating: return .oscillating(rate: rate.significant(3))
    case .largeSteps: return .largeSteps(rate: rate.significant(3), cost: cost)
    case .diverging: return .diverging(from: health.startCost.significant(3), to: cost)
    case .diverged: return .diverged(epoch: since, rate: rate.significant(3))
    case .overfitting:
      return .overfitting(
        since: (health.leastHeldOut?.epoch ?? health.since).grouped,
        from: health.leastHeldOut?.cost.significant(3) ?? "",
        to: health.heldOutCost?.significant(3) ?? "")
    case .settled: return .settled(cost)
    case .done: return .done(epoch: (health.reached ?? health.since).grouped, cost: cost)
    }
  }

  /// What small slopes leave for the first layer: 1/19.
  private var share: String? { health.evidence?.slopeProduct?.fraction }

  private var layer: (Int, LayerDiagnostics)? {
    guard let layer = health.layer, let layers = health.evidence?.layers,
      layers.indices.contains(layer)
    else { return nil }
    return (layer, layers[layer])
  }

  private var units: Int {
    guard let layer = health.layer, let all = health.evidence?.specifications,
      all.indices.contains(layer)
    else { return 0 }
    return all[layer].units
  }

  /// Why, or what comes of it; empty where the sentence says it all.
  package var reason: Message { reasonPhrase?.message ?? "" }

  private var reasonPhrase: HealthReasonPhrase? {
    switch health.state {
    case .slowed:
      guard let evidence = health.evidence else { return nil }
      return evidence.isOfSigmoids ? .quarter : .slopes
    case .saturated: return .flatEnd
    case .dead: return .noGradient
    case .plateau: return .mayFall
    case .settled: return .minimum
    default: return nil
    }
  }

  /// `B passed here at epoch 9.`; empty where no run did.
  package var comparison: Message {
    ahead.map { HealthReasonPhrase.passed($0.letter, epoch: $0.epoch.grouped).message } ?? ""
  }

  /// The next key that shows or mends it.
  package var hint: Message { hintPhrase.message }

  private var hintPhrase: HealthHintPhrase {
    switch health.state {
    case .slowed, .saturated, .nearFloor: .activation
    case .plateau, .settled: .fork
    case .dead, .diverged: .lowerAndRestart
    case .oscillating, .largeSteps, .diverging: .lowerRate
    case .overfitting: .penalty
    case .learning: health.epoch == 0 ? .start : .faster
    case .done: .newSeed
    }
  }

  /// The sentence, and the key.
  package var advice: Message {
    [sentence, hint].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The same in 30 columns, for a narrow place.
  package var brief: Message {
    if case .nearFloor = health.state, let floor = health.floor { return floor.short }
    let cost = health.cost.significant(3)
    let phrase: HealthBriefPhrase =
      switch health.state {
      case .learning: .learning(cost)
      case .plateau, .nearFloor: .plateau(cost)
      case .slowed: share.map { .slowed(share: $0) } ?? .plateau(cost)
      case .saturated: .saturated(layer: (health.layer ?? 0) + 1)
      case .dead: .dead(layer: (health.layer ?? 0) + 1)
      case .oscillating: .oscillating
      case .largeSteps: .largeSteps
      case .diverging: .diverging(to: cost)
      case .diverged: .diverged(epoch: health.since.grouped)
      case .overfitting: .overfitting(since: (health.leastHeldOut?.epoch ?? health.since).grouped)
      case .settled: .settled(cost)
      case .done: .done(epoch: (health.reached ?? health.since).grouped)
      }
    return phrase.message
  }
}

extension Message {
  /// Whether it says nothing.
  fileprivate var isEmpty: Bool { self == "" }
}
