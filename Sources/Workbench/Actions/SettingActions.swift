import Datasets
import Localization
import NeuralNetworks
import Session
import Setups
import Text

extension State {
  mutating func reduceSettings(_ action: SettingAction) -> [Effect] {
    switch action {
    case .adjust(let setting, let steps): adjust(setting, by: steps)
    case .set(let setting, let text): set(setting, to: text)
    case .setUp(let line): setUp(from: line)
    }
  }

  /// Sets a setting to what the user wrote, of the selected run or, if the race shares it, of all.
  /// What is said without a value is turned on, and off again.
  mutating func set(_ setting: Setting, to text: String) -> [Effect] {
    if setting.isFlag { return toggle(setting) }
    do throws(UsageError) {
      return try change(setting, to: text)
    } catch {
      let lacksData = run.defaults == nil
      warn(error, while: lacksData ? .awaitingData(run.id) : .nothingElseIsDone)
      return []
    }
  }

  private mutating func change(_ setting: Setting, to text: String?) throws(UsageError) -> [Effect]
  {
    if setting.entry.scope.isOfData { return try changeData(setting, to: text) }
    let places =
      setting.entry.scope.isShared
      ? Array(runs.indices) : runs.indices.filter { runs[$0].id == selectedRun }
    var changed = runs
    for place in places {
      guard let defaults = runs[place].defaults else {
        throw UsageError(runs[place].lackOfData)
      }
      changed[place].adopt(
        try runs[place].configuration(with: setting, text, defaults), setting: setting)
      let (new, old) = (changed[place].configuration.training, runs[place].configuration.training)
      if new != old { changed[place].monitor.changed(keepsStart: new.loss == old.loss) }
      if changed[place].configuration.targetCost != runs[place].configuration.targetCost {
        changed[place].reconsiderTarget()
      }
    }
    let news = places.filter { changed[$0].configuration != runs[$0].configuration }
    runs = changed
    selectedLayer = min(selectedLayer, run.layers.count - 1)
    if !news.isEmpty {
      change = .setting(setting, of: setting.entry.scope.isShared ? nil : run.letter)
    }
    // What is as it was is left alone: nothing starts again.
    sayChange(of: setting, isNew: !news.isEmpty)
    return news.map { place in
      if setting.entry.scope.restarts { return restart(at: place) }
      runs[place].mark(setting.mark(of: runs[place].configuration))
      return .worker(.configure(runs[place].id, runs[place].configuration))
    }
  }

  mutating func sayChange(of setting: Setting, isNew: Bool) {
    let letter = setting.entry.scope.isShared ? nil : run.letter
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
        TrainingMessagePhrase.set(
          setting, of: letter, value, restarts: setting.entry.scope.restarts),
        option: option)
    }
  }

  // MARK: Ladders

  /// Walks a setting along its ladder or list.
  mutating func adjust(_ setting: Setting, by steps: Int) -> [Effect] {
    if setting.isFlag { return toggle(setting) }
    if setting.entry.scope == .draw, dataGoal.generated == nil {
      warn(TrainingMessagePhrase.notGenerated(wantedData?.dataset ?? run.data?.name))
      return []
    }
    var goal = run.configuration
    goal.data = dataGoal
    let choice = SettingChoice(
      datasets: datasets, kind: run.data?.kind ?? .signed, examples: run.data?.trainingCount ?? 1)
    return setting.entry.next(goal, steps, choice).map { set(setting, to: $0) } ?? []
  }

  private mutating func toggle(_ flag: Setting) -> [Effect] {
    let isOn = Settings(run.configuration)[flag] != nil
    do throws(UsageError) {
      return try change(flag, to: isOn ? nil : "")
    } catch {
      warn(error)
      return []
    }
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
  /// What it is in `configuration`, as a sentence says it.
  func value(in configuration: Configuration) -> TrainingMessagePhrase.SettingValue {
    let text = entry.text(configuration)
    if isFlag { return text == nil ? .off : .on }
    return (text ?? entry.usualText).map { .said($0) } ?? .asTheDataHaveIt
  }

  /// What the two keys of a setting do, in the order of the keys.
  var ladderWords: SettingPhrase {
    entry.hasNames ? .previousNext : .lessMore
  }

  /// What a mark on the curve says of a change, in a few characters.
  func mark(of configuration: Configuration) -> Message {
    let text = entry.text(configuration)
    return entry.short?(text) ?? Message(verbatim: text ?? "–")
  }
}
