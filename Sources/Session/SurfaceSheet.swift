import Analysis
import NeuralNetworks

/// One network's cost surface in the making: what is measured, how far it is, what is seen of it.
struct SurfaceSheet {
  /// What J is of, apart from the weights.
  struct Subject {
    var architecture: Architecture
    var options: TrainingOptions
    /// The layer whose activation tells the maps apart.
    var layer: Int

    /// Whether J is the same function of the weights.
    func measuresTheSame(as other: Subject) -> Bool {
      architecture == other.architecture && options.loss == other.options.loss
        && options.l1 == other.options.l1 && options.penaltyL2 == other.options.penaltyL2
    }
  }

  var subject: Subject
  let probe: CostProbe
  private(set) var survey: CostSurvey
  /// The epoch of the survey's weights.
  private var epoch: Int
  private(set) var shown: CostSurface.Layer?
  /// Whether what is shown is of this survey, not of the one before.
  private var showsThis = false

  init(_ subject: Subject, _ examples: Examples, _ survey: CostSurvey, epoch: Int) {
    self.subject = subject
    self.survey = survey
    self.epoch = epoch
    probe = CostProbe(
      architecture: subject.architecture, options: subject.options,
      examples: examples.spread(Self.mostExamples(of: subject.architecture)))
  }

  /// How fine a map gets while the weights move on under it: at 3 % of the time a finer one would be
  /// half a minute old before it is whole.
  private var movingSide: Int {
    subject.architecture.parameterCount * probe.exampleCount > 50_000 ? 17 : 33
  }

  /// Whether the slice is to be measured anew, now that the weights are `weights`.
  func isOutOfDate(_ weights: [LayerParameters]) -> Bool {
    (survey.map?.side ?? 0) >= movingSide && !survey.covers(weights)
  }

  /// A large network is measured on fewer examples, so that a point takes about a millisecond.
  private static func mostExamples(of architecture: Architecture) -> Int {
    min(1_024, max(128, 600_000 / architecture.parameterCount))
  }

  /// Measures a slice anew; what is shown stays until the new one can be looked at.
  mutating func begin(_ survey: CostSurvey, epoch: Int) {
    self.survey = survey
    self.epoch = epoch
    showsThis = false
  }

  /// Measures one more point. A finer grid replaces a coarser one, and a newer one an older one once
  /// it is as fine, or fine enough.
  mutating func advance() {
    survey.advance(with: probe)
    guard let map = survey.map else { return }
    let least = shown.map { showsThis ? $0.map.side + 1 : min($0.map.side, movingSide) } ?? 0
    guard map.side >= least else { return }
    showsThis = true
    shown = CostSurface.Layer(
      map: map, epoch: epoch, layer: subject.layer,
      activation: subject.architecture.layers[subject.layer].activation,
      loss: subject.options.loss)
  }
}
