import Localization
import Workbench

/// What the options are that are not settings of a run, and the titles they stand under.
enum OptionPhrase: Phrase {
  case runOptions, outputOptions
  case language
  case load, from
  case json, jsonOnly
  case history, save
  case activations(defaults: String)
  case seeds(default: Int)
  case toTheEnd
  case csv, svg, png, shard, jobs
  case reportFiles
  case drawn, derivative, timing
  case dataset, target
  case framework(String)
  case folder
  case projector, theme
  case lesson, step, check, term
  case trialSeeds(default: Int)
  case verbose
  case plain
  /// The network that `--timing` measures on.
  case timedNetwork(String, examples: String)
}
