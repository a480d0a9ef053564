import Datasets
import NeuralNetworks
import Setups

/// What a run's user has chosen of what every data set has a usual value for.
///
/// It outlives the data: what a data set cannot take is set aside, and comes back with one that can.
struct OwnChoices: Equatable, Sendable {
  /// Data that a target cost was chosen for: it measures the loss of certain targets.
  private struct Goal: Hashable {
    var dataset: String
    var target: [String]?
  }

  /// The set that the run was made on. Weights that were loaded are for it.
  let dataset: String
  /// Whether it ended in softmax there, which may be a choice: a target of numbers is then read as classes.
  private let endsInSoftmax: Bool
  private var hidden: [LayerSpecification]
  /// Whether the hidden layers are as is usual on the data, and may take the sizes usual on others.
  private(set) var followsSizes: Bool
  /// `nil` is what the data ask for.
  private(set) var output: Activation?
  /// `nil` is what the data ask for.
  private var loss: Loss?
  private var learningRate: Double
  /// Whether its user has set the rate; one that is not set goes with the optimizer and the data.
  var ownsRate: Bool
  /// Numbers to start from, which are of one shape.
  private var numbers: [Double]?
  private var stopsAtTarget: Bool
  private var targetCosts: [Goal: Double?] = [:]

  /// What of `configuration` is not as is usual on its data; as long as they are not known, only the
  /// hidden layers are held to be chosen.
  init(_ configuration: Configuration, _ defaults: RunDefaults?) {
    let training = configuration.training
    dataset = configuration.data.dataset
    endsInSoftmax = configuration.layers.endInShares
    hidden = configuration.hidden
    followsSizes = Self.areUsual(configuration.hidden, defaults)
    learningRate = training.learningRate
    numbers = training.initialization.numbers
    stopsAtTarget = configuration.stopsAtTarget
    ownsRate = false
    guard let defaults, let activation = configuration.layers.last?.activation else { return }
    output = activation == defaults.outputActivation ? nil : activation
    loss = training.loss == defaults.loss(of: activation) ? nil : training.loss
    ownsRate = training.learningRate != defaults.learningRate(of: training.optimizer)
  }

  /// Of the usual sizes, and all with one activation: of several, sizes of fewer layers would lose some.
  private static func areUsual(_ hidden: [LayerSpecification], _ defaults: RunDefaults?) -> Bool {
    hidden.map(\.units) == defaults?.hiddenUnits && Set(hidden.map(\.activation)).count <= 1
  }

  // MARK: What is chosen

  /// Notes what its user has changed.
  ///
  /// - Parameter setting: what was set, if it was a setting: a rate that is set is chosen even if it is
  ///   the usual one.
  mutating func note(
    _ old: Configuration, _ new: Configuration, _ setting: Setting?, _ defaults: RunDefaults?
  ) {
    note(hidden: old.hidden, new.hidden, defaults)
    let (before, after) = (old.training, new.training)
    if old.layers.last?.activation != new.layers.last?.activation {
      output = new.layers.last?.activation
    }
    if before.loss != after.loss { loss = after.loss }
    if before.learningRate != after.learningRate { learningRate = after.learningRate }
    if setting == .learningRate { ownsRate = true }
    if before.initialization.numbers != after.initialization.numbers {
      numbers = after.initialization.numbers
    }
    if old.stopsAtTarget != new.stopsAtTarget { stopsAtTarget = new.stopsAtTarget }
  }

  private mutating func note(
    hidden old: [LayerSpecification], _ new: [LayerSpecification], _ defaults: RunDefaults?
  ) {
    guard new != old else { return }
    let activations = Set(new.map(\.activation))
    if followsSizes, new.map(\.units) == old.map(\.units), activations.count == 1 {
      // The sizes are the data's: only the activation was chosen.
      hidden = hidden.map { LayerSpecification(units: $0.units, activation: new[0].activation) }
    } else {
      hidden = new
      followsSizes = Self.areUsual(new, defaults)
    }
  }

  /// Has the rate of another run, set by its user or not.
  mutating func takeRate(of other: OwnChoices?) {
    guard let other else { return }
    (learningRate, ownsRate) = (other.learningRate, other.ownsRate)
  }

  /// Notes what holds on data that are left.
  mutating func leave(_ configuration: Configuration) {
    targetCosts[Self.goal(of: configuration.data)] = .some(configuration.targetCost)
  }

  private static func goal(of data: DataOptions) -> Goal {
    Goal(dataset: data.dataset, target: data.target)
  }

  // MARK: What data can take

  /// Whether a target of numbers is to be read as classes on a data set.
  func readsTargetAsClasses(on dataset: String) -> Bool {
    output.map { !$0.isElementwise } ?? (endsInSoftmax && dataset == self.dataset)
  }

  /// The run that was `old`, on other data: all that was chosen and that they can take.
  ///
  /// - Parameters:
  ///   - takesSizes: whether hidden layers of the usual sizes take the sizes usual on these data.
  ///   - takesRate: whether the rate is the usual one of the optimizer on these data.
  func configuration(
    after old: Configuration, on data: DataOptions, _ defaults: RunDefaults, takesSizes: Bool,
    takesRate: Bool
  ) -> Configuration {
    let defaults = data.targetScaling == .none ? defaults.forTargets(.inUnits) : defaults
    var result = old
    result.data = data
    result.targetCost = targetCosts[Self.goal(of: data)] ?? defaults.targetCost
    result.stopsAtTarget = stopsAtTarget && result.targetCost != nil
    result.training.learningRate =
      takesRate ? defaults.learningRate(of: old.training.optimizer) : learningRate
    let usual = defaults.outputActivation
    let outputs = output.map { [$0, usual] } ?? [usual]
    for hidden in [hiddenLayers(on: defaults, takesSizes), defaults.layers().dropLast()] {
      for output in outputs {
        for loss in [loss ?? defaults.loss(of: output), defaults.loss(of: output)] {
          result.layers =
            hidden + [LayerSpecification(units: defaults.outputs, activation: output)]
          result.training.loss = loss
          result.training.initialization.numbers = numbers
          result.forgetUnfittingNumbers(features: defaults.features)
          if (try? result.check(defaults)) != nil { return result }
        }
      }
    }
    return result
  }

  /// Data for which no hidden layer is usual take the run's own.
  private func hiddenLayers(on defaults: RunDefaults, _ takesSizes: Bool) -> [LayerSpecification] {
    guard takesSizes, followsSizes, !defaults.hiddenUnits.isEmpty else { return hidden }
    return Array(defaults.layers(hidden: hidden.first?.activation ?? .relu).dropLast())
  }

  /// Whether something that was chosen is not in `configuration`, since its data cannot take it.
  func isSetAside(in configuration: Configuration) -> Bool {
    let training = configuration.training
    return output.map { $0 != configuration.layers.last?.activation } ?? false
      || loss.map { $0 != training.loss } ?? false || numbers != training.initialization.numbers
      || stopsAtTarget != configuration.stopsAtTarget
  }
}

extension Configuration {
  /// The layers before the output.
  var hidden: [LayerSpecification] { Array(layers.dropLast()) }
}

extension Run {
  /// Makes it another run of the same data, as its user asked.
  mutating func adopt(_ new: Configuration, setting: Setting? = nil) {
    let defaults = defaults
    own?.note(configuration, new, setting, defaults)
    configuration = new
  }

  /// Moves it to other data, or to the same ones made ready otherwise.
  mutating func move(
    to data: DataOptions, _ new: RunDefaults, takesSizes: Bool, takesRate: Bool
  ) {
    defer { awaited = new }
    // Another draw of the same set asks for the same, though it has other rows and its targets reach
    // a little farther.
    var same = new
    if let defaults { (same.targets, same.rows) = (defaults.targets, defaults.rows) }
    guard same != defaults else {
      configuration.data = data
      return
    }
    var own = own ?? OwnChoices(configuration, defaults)
    own.leave(configuration)
    configuration = own.configuration(
      after: configuration, on: data, new, takesSizes: takesSizes, takesRate: takesRate)
    self.own = own
  }
}
