package import Datasets
import NeuralNetworks
import Text

/// From what a run is back to what says so.
extension Settings {
  /// Everything that makes `configuration`, whatever the data set's own defaults: what depends on
  /// the data set is always said, the rest where it is not the default.
  package init(_ configuration: Configuration) {
    self.init()
    for setting in Setting.allCases { self[setting] = setting.entry.text(configuration) }
  }
}

extension Settings {
  /// These settings, with what `data` say of the data in place of what they say of them.
  package func saying(_ data: DataOptions) -> Settings {
    var result = self
    let configuration = Configuration(
      data: data, layers: [], training: TrainingOptions(loss: .mse))
    for setting in Setting.allCases where setting.entry.scope.isOfData {
      result[setting] = setting.entry.text(configuration)
    }
    return result
  }

  /// The command that says them: `plateau --dataset mine.csv --target price`.
  package func commandLine(_ command: String) -> String {
    said.isEmpty ? command : "\(command) \(options)"
  }

  /// The options that say them: `--target price --drop id`.
  package var options: String { optionTexts.joined(separator: " ") }

  /// The same, each with its value: a line may be broken between two of them.
  package var optionTexts: [String] { said.map { $0.setting.option($0.text) } }
}

extension Setting {
  /// The option that says `text`, ready to paste: `--learning-rate 0.1`.
  fileprivate func option(_ text: String) -> String {
    isFlag ? option : "\(option) \(shellQuoted(text))"
  }
}

extension Configuration {
  /// The least that has to be said for this configuration on a data set with these defaults.
  package func settings(apartFrom defaults: RunDefaults) -> Settings {
    var settings = Settings(self)
    for (setting, _) in settings.said {
      var fewer = settings
      fewer[setting] = nil
      // Without it, the target may be read as another kind, and the defaults be others.
      guard
        defaults.isOfClasses
          || (try? fewer.readsTargetAsClasses()) == (try? settings.readsTargetAsClasses())
      else { continue }
      if (try? fewer.configuration(defaults)) == self { settings = fewer }
    }
    return settings
  }

  /// The command that repeats this run: `plateau train --learning-rate 0.1`.
  ///
  /// - Parameters:
  ///   - command: what comes before the options.
  ///   - defaults: the data set's; what they say anyway is left out.
  ///   - loaded: the file of the starting weights, which may say other layers than the defaults.
  package func commandLine(
    _ command: String = "plateau train", defaults: RunDefaults, loaded: String? = nil
  ) -> String {
    var settings = settings(apartFrom: defaults)
    if loaded != nil { settings[.layers] = LayersText.text(layers) }
    let line = settings.said.reduce(command) { line, said in
      "\(line) \(said.setting.option(said.text))"
    }
    return line + (loaded.map { " --load \(shellQuoted($0))" } ?? "")
  }

  /// The option that says what this configuration has for `setting`; `nil` where that is the
  /// default of every data set: `--learning-rate 0.1`.
  package func optionText(_ setting: Setting) -> String? {
    Settings(self)[setting].map { setting.option($0) }
  }
}
