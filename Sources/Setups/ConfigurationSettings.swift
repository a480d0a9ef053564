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
      "\(line) \(Self.option(said.setting, said.text))"
    }
    return line + (loaded.map { " --load \(shellQuoted($0))" } ?? "")
  }

  /// The option that says what this configuration has for `setting`; `nil` where that is the
  /// default of every data set: `--learning-rate 0.1`.
  package func optionText(_ setting: Setting) -> String? {
    Settings(self)[setting].map { Self.option(setting, $0) }
  }

  private static func option(_ setting: Setting, _ text: String) -> String {
    setting.isFlag ? setting.option : "\(setting.option) \(shellQuoted(text))"
  }
}
