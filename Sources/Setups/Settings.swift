/// What a user said about a run, as text; what was not said is left to the data set.
///
/// Nothing is checked until a configuration is made of it, so that messages are the same wherever
/// the text comes from: the command line, a pasted line, a file.
package struct Settings: Equatable, Sendable {
  private var texts: [Setting: String] = [:]

  package init() {}

  /// What was said of `setting`; for a flag, the empty text.
  package subscript(setting: Setting) -> String? {
    get { texts[setting] }
    set { texts[setting] = newValue }
  }

  /// Whether the user has said nothing.
  package var isEmpty: Bool { texts.isEmpty }

  /// What was said, in the order of `Setting`.
  package var said: [(setting: Setting, text: String)] {
    Setting.allCases.compactMap { setting in texts[setting].map { (setting, $0) } }
  }

  /// These settings, and where they say nothing, `others`.
  package func over(_ others: Settings) -> Settings {
    var result = self
    result.texts.merge(others.texts) { mine, _ in mine }
    return result
  }
}
