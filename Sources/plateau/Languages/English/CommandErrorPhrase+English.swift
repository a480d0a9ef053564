import Text
import Workbench

extension CommandErrorPhrase {
  var english: String {
    switch self {
    case .languages(let names, let said): oneOf(names, option: "--language", instead: said)
    case .frameworks(let names, let said): oneOf(names, option: "--framework", instead: said)
    case .noCommand(let name, let nearest):
      "'\(name)' is neither a command nor a data set nor a file"
        + (nearest.map { " (did you mean \($0)?)" } ?? "") + "; plateau --help lists the commands"
    case .datasetTwice(let first, let second):
      "the data set is named once, not as '\(first)' and with --dataset '\(second)'"
    case .wholeNumber(let option, let said):
      "\(option) takes a whole number of at least 1, not '\(said)'"
    case .severalRuns(let count): "this command trains one run; the line of --from has \(count)"
    case .targetOrEnd: "--stop-at-target and --to-the-end say the opposite of one another"
    case .standardOutput: "standard output"
    case .lessonSteps(let id, let count, let step): "lesson \(id) has \(count) steps, not \(step)"
    }
  }
  private func oneOf(_ names: [String], option: String, instead said: String) -> String {
    "\(option) takes one of \(names.joined(separator: ", ")), not '\(said)'"
      + (nearestName(to: said, among: names).map { " (did you mean \($0)?)" } ?? "")
  }
}
