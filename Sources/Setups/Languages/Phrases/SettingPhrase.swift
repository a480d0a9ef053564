import Localization

/// What is said of a setting, wherever it is set.
package enum SettingPhrase: Phrase {
  /// What `--help` and the palette say, and what holds when it is not said.
  case explanation(Setting)
  /// As sentences and tables name it.
  case title(Setting)
  /// What the two keys of a setting do: of a list, of a ladder.
  case previousNext, lessMore
  /// What a mark on the curve says of a batch size.
  case batch(String)
  case fileOrder, shuffled
  /// The value of a setting of which nothing is said.
  case byDefault
}
