package import Datasets
import Localization

/// What is wrong with a setting, an option or a configuration line: the rule and what came instead,
/// which is in quotes already where a user wrote it.
package enum UsagePhrase: Phrase {
  // One setting
  case number(option: String, NumberRulePhrase, instead: String)
  case whole(option: String, from: String, to: String, instead: String)
  case noSuchName(NameKind, names: String, instead: String, nearest: String?)
  case noDataset
  case targetColumns(instead: String)
  case targetColumnTwice(instead: String)
  case batchSize(instead: String)
  case gain(instead: String)
  case startingNumbers(instead: String)
  case startingNumberCount(Int, instead: Int)
  case noTargetToStopAt
  // Layers
  case hiddenSoftmax(String)
  case layers(instead: String)
  case layerUnits(instead: String, in: String)
  case memory(limit: String, layers: String, needed: String)
  /// The output layer has as many units as the data ask for: one, or one for each.
  case outputUnits(Int, forClasses: Bool, instead: Int)
  case bceTargets(from: String, to: String)
  // A configuration line
  case noLine
  case tooManyRuns(most: Int, instead: Int)
  case runLetter(Int, letter: String, instead: String)
  case noSetting(String, nearest: String?)
  case lineFlag(String, instead: String)
  case lineValue(String, instead: String)
  case saidTwice(String, again: String)
  case percentSign(String)

  /// What names are of.
  package enum NameKind {
    case scalings, losses, optimizers, precisions, initializers, activations
    case panels, outputModes, themes, measures
  }
}
