import Datasets
import Localization
import NeuralNetworks
import Session
import Setups
import Text

/// Other data for all runs, or the same made ready otherwise. They are read first; the runs change when
/// it is known what the data ask for.
extension State {
  /// The data that the runs are on or, where others have been asked for, those: every key press counts,
  /// from where the last one was going.
  var dataGoal: DataOptions { wantedData ?? run.configuration.data }

  mutating func changeData(_ setting: Setting, to text: String?) throws(UsageError) -> [Effect] {
    let data = try dataOptions(with: setting, text)
    if data == wantedData { return [] }
    let isKnown = runs.allSatisfy { $0.configuration.data == data && !$0.hasFailed }
    if isKnown {
      let effects: [Effect] = isReading ? [.worker(.giveUpReading)] : []
      wantedData = nil
      say(
        TrainingMessagePhrase.unchanged(setting, of: nil, setting.value(in: run.configuration)))
      return effects
    }
    say(
      TrainingMessagePhrase.reading(data.dataset), option: "\(setting.option) \(text ?? "")",
      while: .reading)
    wantedData = data
    let wantsClasses = runs.contains {
      $0.own?.readsTargetAsClasses(on: data.dataset) ?? false
    }
    return [.worker(.describe(data, asClasses: wantsClasses))]
  }

  /// The data that a setting asks for. A set that was left is as it was.
  private func dataOptions(
    with setting: Setting, _ text: String?
  ) throws(UsageError) -> DataOptions {
    if setting == .dataset {
      var settings = Settings()
      settings[.dataset] = text
      let fresh = try settings.dataOptions()
      if fresh.dataset == dataGoal.dataset { return dataGoal }
      var data = leftData[fresh.dataset] ?? fresh
      data.validation = validationAside ?? dataGoal.validation
      return data
    }
    var now = run.configuration
    now.data = dataGoal
    var settings = Settings(now)
    settings[setting] = text
    let data = try settings.dataOptions()
    if data == dataGoal { return data }
    let isHere = dataGoal == run.configuration.data && dataGoal.target == nil
    return data.usual(lastColumn: isHere ? run.data?.outputs : nil)
  }

  /// All runs move to other data. What they cannot take of what was chosen is set aside; where nothing
  /// was chosen, all is as the data ask for.
  mutating func moveRuns(
    to wanted: DataOptions, _ plain: RunDefaults, asClasses classes: RunDefaults?
  ) -> [Effect] {
    var data = wanted
    let before = run.configuration.data
    let isOther = data.dataset != before.dataset
    if !plain.canHoldOut(data.validation) {
      guard isOther else {
        warn(DataError.emptySplit(share: data.validation, rows: plain.rows ?? 0).sentence)
        return []
      }
      validationAside = data.validation
      data.validation = 0
    } else if isOther || data.validation != before.validation {
      validationAside = nil
    }
    let was = run.configuration
    change = .data(data.dataset)
    if isOther { leftData[before.dataset] = before }
    // What all leave to the data follows them; where one has a choice of its own, all stay apart.
    let takesSizes = runs.allSatisfy { $0.own?.followsSizes ?? false }
    let takesRate = runs.allSatisfy { !($0.own?.ownsRate ?? false) }
    for place in runs.indices {
      let asClasses = runs[place].own?.readsTargetAsClasses(on: data.dataset) ?? false
      let defaults = asClasses ? classes ?? plain : plain
      runs[place].move(to: data, defaults, takesSizes: takesSizes, takesRate: takesRate)
    }
    chart.window = nil
    chart.crosshair = nil
    ratesBefore = nil
    selectedLayer = min(selectedLayer, run.layers.count - 1)
    if let setting = run.configuration.onlyDifference(to: was) {
      change = .setting(setting, of: nil)
      sayChange(of: setting, isNew: true)
      return restartAll()
    }
    let isAside = runs.contains { $0.own?.isSetAside(in: $0.configuration) ?? false }
    say(
      TrainingMessagePhrase.moved(
        dataset: data.dataset, layers: LayersText.text(run.layers),
        loss: run.configuration.training.loss.rawValue,
        isAside: isAside || validationAside != nil),
      option: "--dataset \(shellQuoted(data.dataset))")
    return restartAll()
  }
}

extension Configuration {
  /// The one setting in which two configurations differ, if it is of their data and not the data set.
  fileprivate func onlyDifference(to other: Configuration) -> Setting? {
    let (now, before) = (Settings(self), Settings(other))
    let changed = Setting.allCases.filter { now[$0] != before[$0] }
    guard changed.count == 1, let setting = changed.first, setting.entry.scope.isOfData,
      setting != .dataset
    else { return nil }
    return setting
  }
}

extension DataOptions {
  /// The same data, without saying what the set has anyway.
  fileprivate func usual(lastColumn: [String]?) -> DataOptions {
    var result = self
    if target == lastColumn { result.target = nil }
    if let generated {
      if noise == generated.noise { result.noise = nil }
      if rows == generated.rows { result.rows = nil }
      if target == [generated.target] { result.target = nil }
    }
    return result
  }
}

extension Run {
  /// Whether its data cannot be used.
  var hasFailed: Bool { if case .failed = status { true } else { false } }
}
