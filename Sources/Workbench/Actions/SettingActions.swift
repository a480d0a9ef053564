import Datasets
import Localization
import NeuralNetworks
import Session
import Setups
import Text

extension Setting {
  /// Whether all runs of a race have it in common: their data, how long they go on, and the random
  /// numbers they start from. What is not shared belongs to the selected run.
  var isShared: Bool {
    switch self {
    case .dataset, .target, .scaling, .validation, .noise, .rows, .dataSeed, .seed, .precision,
      .epochs, .targetCost, .stopAtTarget:
      true
    case .layers, .loss, .optimizer, .learningRate, .decay, .batchSize, .noShuffle, .l1, .l2,
      .initialization, .hiddenBias:
      false
    }
  }

  /// Whether a change of it sends runs back to epoch 0; otherwise they go on from their weights.
  var restarts: Bool {
    switch self {
    case .dataset, .target, .scaling, .validation, .noise, .rows, .dataSeed, .seed, .precision,
      .layers, .initialization, .hiddenBias:
      true
    case .loss, .optimizer, .learningRate, .decay, .batchSize, .noShuffle, .l1, .l2, .epochs,
      .targetCost, .stopAtTarget:
      false
    }
  }

  /// Whether it says which data there are, so that they must be read anew.
  var isOfData: Bool {
    switch self {
    case .dataset, .target, .scaling, .validation, .noise, .rows, .dataSeed: true
    default: false
    }
  }
}

extension State {
  /// Sets a setting to what the user wrote, of the selected run or, if the race shares it, of all.
  /// What is said without a value is turned on, and off again.
  mutating func set(_ setting: Setting, to text: String) -> [Effect] {
    if setting.isFlag { return toggle(setting) }
    do throws(UsageError) {
      return try change(setting, to: text)
    } catch {
      let lacksData = run.defaults == nil
      warn(error.message + ".", while: lacksData ? .awaitingData(run.id) : .nothingElseIsDone)
      return []
    }
  }

  private mutating func change(_ setting: Setting, to text: String?) throws(UsageError) -> [Effect]
  {
    if setting.isOfData { return try changeData(setting, to: text) }
    let places =
      setting.isShared ? Array(runs.indices) : runs.indices.filter { runs[$0].id == selectedRun }
    var changed = runs
    for place in places {
      guard let defaults = runs[place].defaults else {
        throw UsageError(runs[place].lackOfData)
      }
      changed[place].adopt(
        try runs[place].configuration(with: setting, text, defaults), setting: setting)
      if changed[place].configuration.targetCost != runs[place].configuration.targetCost {
        changed[place].reconsiderTarget()
      }
    }
    let news = places.filter { changed[$0].configuration != runs[$0].configuration }
    runs = changed
    selectedLayer = min(selectedLayer, run.layers.count - 1)
    if !news.isEmpty { change = .setting(setting, of: setting.isShared ? nil : run.letter) }
    // What is as it was is left alone: nothing starts again.
    sayChange(of: setting, isNew: !news.isEmpty)
    return news.map { place in
      if setting.restarts { return restart(at: place) }
      runs[place].mark(setting.mark(of: runs[place].configuration))
      return .worker(.configure(runs[place].id, runs[place].configuration))
    }
  }

  mutating func sayChange(of setting: Setting, isNew: Bool) {
    let letter = setting.isShared ? nil : run.letter
    let value = setting.value(in: run.configuration)
    guard isNew else {
      say(TrainingMessagePhrase.unchanged(setting, of: letter, value))
      return
    }
    let option = run.configuration.optionText(setting)
    if setting == .optimizer, let own = run.own {
      let training = run.configuration.training
      say(
        TrainingMessagePhrase.optimizer(
          training.optimizer, of: run.letter, rate: training.learningRate.significant(3),
          isOwn: own.ownsRate), option: option)
    } else {
      say(
        TrainingMessagePhrase.set(setting, of: letter, value, restarts: setting.restarts),
        option: option)
    }
  }

  // MARK: Ladders

  /// Walks a setting along its ladder or list.
  mutating func adjust(_ setting: Setting, by steps: Int) -> [Effect] {
    switch setting {
    case .seed:
      let seed = run.configuration.training.seed
      return set(.seed, to: String(steps > 0 ? seed &+ 1 : seed &- 1))
    case .dataset: return set(.dataset, to: nextDataset(steps))
    case .stopAtTarget: return toggle(.stopAtTarget)
    case .noise, .dataSeed:
      guard dataGoal.generated != nil else {
        warn(TrainingMessagePhrase.notGenerated(wantedData?.dataset ?? run.data?.name))
        return []
      }
      return set(setting, to: nextText(of: setting, steps))
    case .targetCost where run.configuration.targetCost == nil:
      return set(.targetCost, to: "0.1")
    default: return set(setting, to: nextText(of: setting, steps))
    }
  }

  private mutating func toggle(_ flag: Setting) -> [Effect] {
    let isOn = Settings(run.configuration)[flag] != nil
    do throws(UsageError) {
      return try change(flag, to: isOn ? nil : "")
    } catch {
      warn(error.message + ".")
      return []
    }
  }

  private func nextDataset(_ steps: Int) -> String {
    let now = dataGoal.dataset
    guard let place = datasets.firstIndex(of: now), !datasets.isEmpty else {
      return datasets.first ?? now
    }
    let next = (place + steps) % datasets.count
    return datasets[next < 0 ? next + datasets.count : next]
  }

  private func nextText(of setting: Setting, _ steps: Int) -> String {
    let configuration = run.configuration
    let training = configuration.training
    func walk(_ ladder: Ladder, _ value: Double) -> String {
      shortest(ladder.moved(value, by: steps))
    }
    switch setting {
    case .learningRate: return walk(.learningRate, training.learningRate)
    case .l1: return walk(.penalty, training.l1)
    case .l2: return walk(.penalty, training.l2)
    case .decay: return walk(.decay, training.decay)
    case .targetCost: return walk(.targetCost, configuration.targetCost ?? 0.1)
    case .validation: return walk(.validation, dataGoal.validation)
    case .noise: return walk(.noise, dataGoal.noise ?? dataGoal.generated?.noise ?? 0)
    case .dataSeed: return String(dataGoal.seed &+ UInt64(max(steps, 0)))
    case .optimizer: return training.optimizer.moved(by: steps).rawValue
    case .precision: return training.precision.moved(by: steps).rawValue
    case .initialization: return training.initialization.initializer.moved(by: steps).rawValue
    case .loss: return nextLoss(steps).rawValue
    case .batchSize: return nextBatchSize(steps)
    default: return ""
    }
  }

  /// Only losses that go with the output layer and the data.
  private func nextLoss(_ steps: Int) -> Loss {
    let kind = run.data?.kind ?? .signed
    let architecture = run.architecture ?? Architecture(inputs: 1, layers: run.layers)
    return run.configuration.training.loss.moved(by: steps) { loss in
      architecture.problem(with: loss) == nil
        && (loss != .bce || kind == .binary || kind == .classes)
    }
  }

  /// All examples stand above the largest batch that is smaller.
  private func nextBatchSize(_ steps: Int) -> String {
    let count = run.data?.trainingCount ?? 1
    let sizes = Ladder(rungs: Ladder.batchSize.rungs.filter { $0 < Double(count) })
    guard let size = run.configuration.training.batchSize, size < count else {
      return steps < 0 ? shortest(sizes.rungs.last ?? 1) : "all"
    }
    if steps > 0, Double(size) >= sizes.rungs.last ?? 1 { return "all" }
    return shortest(sizes.moved(Double(size), by: steps))
  }
}

extension Run {
  /// What it would be with another value of a setting. The rate goes with the optimizer unless the user
  /// has set it.
  fileprivate func configuration(
    with setting: Setting, _ text: String?, _ defaults: RunDefaults
  ) throws(UsageError) -> Configuration {
    var settings = Settings(configuration)
    if setting == .optimizer, settings[.optimizer] != text, own?.ownsRate != true {
      settings[.learningRate] = nil
    }
    settings[setting] = text
    return try settings.configuration(defaults)
  }

  /// Why nothing can be set of it yet.
  fileprivate var lackOfData: TrainingMessagePhrase {
    if case .failed = status { return .noData(letter) }
    return .stillReading(letter)
  }

  /// After the target changed: when was it reached?
  mutating func reconsiderTarget() {
    reached = configuration.targetCost.flatMap { history.firstPoint(reaching: $0) }
  }
}

extension Configuration {
  /// Numbers to start from are of one shape: a network of another one starts from drawn weights.
  mutating func forgetUnfittingNumbers(features: Int?) {
    let network = Architecture(inputs: features ?? 1, layers: layers)
    if training.initialization.numbers?.count != network.parameterCount {
      training.initialization.numbers = nil
    }
  }
}

extension Setting {
  /// As sentences name it.
  var title: String { SettingPhrase.title(self).text }

  /// What it is in `configuration`, as a sentence says it.
  func value(in configuration: Configuration) -> TrainingMessagePhrase.SettingValue {
    let text = Settings(configuration)[self]
    if isFlag { return text == nil ? .off : .on }
    return (text ?? usualText).map { .said($0) } ?? .asTheDataHaveIt
  }

  /// What holds where nothing is said, whatever the data.
  private var usualText: String? {
    switch self {
    case .scaling: Scaling.auto.rawValue
    case .validation, .decay, .l1, .l2: "0"
    case .batchSize: "all"
    case .dataSeed: "1"
    case .initialization: Initializer.glorotUniform.rawValue
    case .precision: Precision.double.rawValue
    default: nil
    }
  }

  /// What the two keys of a setting do, in the order of the keys.
  var ladderWords: String {
    switch self {
    case .optimizer, .loss, .initialization, .dataset: SettingPhrase.previousNext.text
    default: SettingPhrase.lessMore.text
    }
  }

  /// What a mark on the curve says of a change, in a few characters.
  func mark(of configuration: Configuration) -> String {
    let value = Settings(configuration)[self] ?? "–"
    switch self {
    case .learningRate: return "α \(value)"
    case .batchSize:
      return SettingPhrase.batch(configuration.training.batchSize.map(String.init) ?? "all").text
    case .l1, .l2: return "\(rawValue.uppercased()) \(value == "–" ? "0" : value)"
    default: return value
    }
  }
}
