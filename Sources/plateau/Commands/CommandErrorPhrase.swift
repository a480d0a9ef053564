import Localization
import Text
import Workbench

/// What cannot be said to a command.
enum CommandErrorPhrase: Phrase {
  case languages([String], instead: String)
  case frameworks([String], instead: String)
  /// Neither a command nor something to train on.
  case noCommand(String, nearest: String?)
  case datasetTwice(String, String)
  case wholeNumber(option: String, instead: String)
  case severalRuns(Int)
  case targetOrEnd
  case jsonOrCSV, csvOfWhat
  case learningRates(instead: String)
  case loadOfSeveral(Int)
  case lessonSteps(String, count: Int, instead: Int)
  case lessonStuck(String, seed: UInt64)
  case nameWithoutClass
  case recordWithoutScreen
  case recordForm(String)
  case recordTwice(String)
  case draftForm(String)
  case noGuess(String, line: Int)
  /// What messages call the output stream.
}

extension CommandErrorPhrase {
  var message: Message {
    switch self {
    case .languages(let names, let said): oneOf(names, option: "--language", instead: said)
    case .frameworks(let names, let said): oneOf(names, option: "--framework", instead: said)
    case .noCommand(let name, let nearest):
      say(
        """
        '{name}' is neither a command nor a data set nor a file{suggestion}; plateau --help lists the \
        commands
        """, name: name, suggestion: suggestion(nearest))
    case .datasetTwice(let first, let second):
      say(
        "the data set is named once, not both as '{first}' and with --dataset '{second}'",
        first: first, second: second)
    case .wholeNumber(let option, let said):
      say("{option} takes a whole number of at least 1, not '{said}'", option: option, said: said)
    case .severalRuns(let count):
      say("this command trains one run, but the line of --from has {count}", count: count)
    case .jsonOrCSV: "--json and --csv are two forms of the same: say one of them"
    case .csvOfWhat: "--csv prints one table: name a data set or a file before it"
    case .targetOrEnd: "--stop-at-target and --to-the-end contradict each other"
    case .learningRates(let said):
      say(
        "--learning-rates takes numbers above 0 with commas between them, or auto, not '{said}'",
        said: said)
    case .loadOfSeveral(let count):
      say("--load starts one network, but --layers lists {count}", count: String(count))
    case .nameWithoutClass: "--name is for --class FILE, which is missing"
    case .recordWithoutScreen: "--record records the screen, and here none is opened"
    case .recordForm(let path):
      say("--record takes FILE.cast or FILE.keys, not {path}", path: quoted(path))
    case .recordTwice(let form):
      say("--record takes one FILE.{form}, not two", form: form)
    case .draftForm(let path): say("--lesson takes FILE.lesson, not {path}", path: quoted(path))
    case .noGuess(let path, let line):
      say("{path}:{line}: this is no guess of a lesson; it is left out", path: path, line: line)
    case .lessonSteps(let id, let count, let step):
      say(
        "lesson {id} has {count} step, not {step}", or: "lesson {id} has {count} steps, not {step}",
        id: id, count: count, step: step)
    case .lessonStuck(let place, let seed):
      say("{place}: its keys do not bring this about with seed {seed}", place: place, seed: seed)
    }
  }

  private func oneOf(_ names: [String], option: String, instead said: String) -> Message {
    say(
      "{option} takes one of {names}, not '{said}'{suggestion}",
      option: option, names: names.joined(separator: ", "), said: said,
      suggestion: suggestion(nearestName(to: said, among: names)))
  }
}
