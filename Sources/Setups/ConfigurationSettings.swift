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

/// `text` as one word of a POSIX shell: as it is where nothing in it is special, in single quotes
/// otherwise. What a terminal would obey and not show, `printf` writes by its number.
package func shellQuoted(_ text: String) -> String {
  let isPlain = text.unicodeScalars.allSatisfy { scalar in
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
      || "-_./:,+@%".unicodeScalars.contains(scalar)
  }
  if isPlain, !text.isEmpty { return text }
  if text.unicodeScalars.contains(where: \.isUnprintable) { return printed(text) }
  return "'" + text.fields(at: "'").joined(separator: "'\\''") + "'"
}

/// `"$(printf 'es\033')"`, which every POSIX shell reads as the same text. It takes line feeds away at the
/// very end: a text that has one is `$'es\012'`, which POSIX has since 2024, and bash, ksh and zsh always.
private func printed(_ text: String) -> String {
  let endsInLineFeed = text.unicodeScalars.last == "\n"
  var format = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "'": format += endsInLineFeed ? "\\'" : "'\\''"
    case "%" where !endsInLineFeed: format += "%%"
    case "\\": format += "\\\\"
    // At the beginning it would be an option.
    case "-" where format.isEmpty && !endsInLineFeed: format += "\\055"
    case _ where scalar.isUnprintable:
      for byte in SystemText.bytes(String(scalar)) {
        let digits = String(byte, radix: 8)
        format += "\\" + String(repeating: "0", count: 3 - digits.utf8.count) + digits
      }
    default: format.unicodeScalars.append(scalar)
    }
  }
  return endsInLineFeed ? "$'\(format)'" : "\"$(printf '\(format)')\""
}
