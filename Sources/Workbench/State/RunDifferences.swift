import Localization
import NeuralNetworks
import Setups
import TerminalUI
import Text

/// What sets each run of a race apart from the others, and only that: `sigmoid, sigmoid  α 0.3`.
enum RunDifferences {
  /// One text a run, in order; empty where nothing differs. Of a single run, its hidden layers.
  ///
  /// - Parameter withChanges: whether it is said when a run was changed.
  static func texts(of runs: [Run], withChanges: Bool = true, in language: Language) -> [String] {
    guard runs.count > 1 else {
      return runs.map { hiddenText(of: $0, withUnits: false, in: language) }
    }
    var parts = runs.map { _ in [String]() }
    /// Appends each run's text unless all have the same.
    func compare(_ text: (Run) -> String) {
      let texts = runs.map(text)
      guard Set(texts).count > 1 else { return }
      for (place, text) in texts.enumerated() where !text.isEmpty { parts[place].append(text) }
    }
    let haveSameUnits = Set(runs.map { $0.layers.dropLast().map(\.units) }).count == 1
    compare { hiddenText(of: $0, withUnits: !haveSameUnits, in: language) }
    compare { RunDifferencePhrase.output($0.layers.last?.activation).text(in: language) }
    let said = Dictionary(uniqueKeysWithValues: runs.map { ($0.id, Settings($0.configuration)) })
    for setting in settings {
      compare { run in
        let text = said[run.id]?[setting]
        if let short = setting.entry.short?(text) { return short.text(in: language) }
        return "\(setting.title.text(in: language)) "
          + (text ?? SettingPhrase.byDefault.text(in: language))
      }
    }
    compare { $0.fittingWeights == nil ? "" : RunDifferencePhrase.loadedWeights.text(in: language) }
    guard withChanges else { return parts.map { $0.joined(separator: "  ") } }
    compare { run in
      run.marks.last.map { RunDifferencePhrase.changed(epoch: $0.epoch.grouped).text(in: language) }
        ?? ""
    }
    return parts.map { $0.joined(separator: "  ") }
  }

  /// In the order in which they matter. The layers are compared by themselves.
  private static let settings: [Setting] =
    [.learningRate, .optimizer, .loss]
    + Setting.allCases.filter {
      ![.layers, .learningRate, .optimizer, .loss].contains($0) && $0.entry.scope != .end
    }

  /// `relu, relu`; with units `25 relu, 15 relu`.
  static func hiddenText(of run: Run, withUnits: Bool, in language: Language) -> String {
    let hidden = run.layers.dropLast().map {
      withUnits ? "\($0.units) \($0.activation.rawValue)" : $0.activation.rawValue
    }
    return hidden.isEmpty
      ? RunDifferencePhrase.noHiddenLayer.text(in: language) : hidden.joined(separator: ", ")
  }
}
