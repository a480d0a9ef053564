import Localization
import Workbench

/// What the commands are for: the line that lists them, and what their help page says of them.
enum CommandPhrase: Phrase {
  case program
  case run, aboutRun
  case train, aboutTrain
  case compare
  /// How long runs go on that end at a target, and that do not, if nothing is said.
  case aboutCompare(epochsToTarget: Int, epochs: Int)
  case report, aboutReport
  case plot
  case aboutPlot(activations: String)
  case datasets
  case code, aboutCode
  case lessons, lesson, aboutLesson
  case glossary, aboutGlossary
}
