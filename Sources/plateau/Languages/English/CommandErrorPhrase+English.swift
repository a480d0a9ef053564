extension CommandErrorPhrase {
  var english: String {
    switch self {
    case .languages(let names, let said): "--language takes one of \(names), not '\(said)'"
    case .frameworks(let names, let said): "--framework takes one of \(names), not '\(said)'"
    case .wholeNumber(let option, let said):
      "\(option) takes a whole number of at least 1, not '\(said)'"
    case .severalRuns(let count): "this command trains one run; the line of --from has \(count)"
    case .targetOrEnd: "--stop-at-target and --to-the-end say the opposite of one another"
    case .standardOutput: "standard output"
    case .lessonSteps(let id, let count, let step): "lesson \(id) has \(count) steps, not \(step)"
    }
  }
}
