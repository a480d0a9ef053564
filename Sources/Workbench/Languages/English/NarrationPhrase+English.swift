import Text

extension NarrationPhrase {
  var english: String {
    switch self {
    case .epoch(let epoch, let costs):
      "Epoch \(epoch), cost: \(costs.map { "\($0.run) \($0.value)" }.joined(separator: ", "))."
    case .reached(let run, let target, let epoch): "\(run) reached \(target) at epoch \(epoch)."
    case .diverged(let run, let epoch):
      "\(run) diverged at epoch \(epoch): its numbers are finite no longer."
    case .finished(let run, let epoch, let cost):
      "\(run) is at its end, epoch \(epoch): cost \(cost)."
    case .allEnded: "All runs have ended."
    case .ofRun(let run, let text): "\(run): \(text)"
    case .welcome:
      "Plateau in words. Type a command, then Enter: run starts the race, status says how it stands, "
        + "help lists the commands, quit ends."
    case .keysToo:
      "Where the lesson names a key, type it: s, A, or its name, as Space. next or an empty line goes "
        + "on, back goes back, page says the page again."
    case .unknown(let name, let nearest):
      "There is no command '\(name)'\(nearest.map { "; did you mean \($0)?" } ?? ".") help lists them."
    case .takesNothing(let name, let value): "\(name) stands alone, without '\(value)'."
    case .wants(let name, let placeholder, let values):
      "\(name) wants something after it: \(values.isEmpty ? placeholder : list(values))."
    case .refuses(let name, let value, let values):
      "\(name) takes \(values.isEmpty ? "something else" : list(values)), not '\(value)'"
        + (nearestName(to: value, among: values).map { "; did you mean \($0)?" } ?? ".")
    case .values(let values): "Values: \(list(values))."
    case .alreadyRunning: "The race is running: pause stops it."
    case .notRunning: "The race is not running."
    case .nothingChanged: "Nothing has changed that can be told in words."
    case .done: "Done."
    case .notKnown: "That is not known of this run."
    case .typeCommands: "Commands are typed here as they are: help lists them."
    case .typeAfter(let name): "Type \(name) and what is to follow, in one line."
    case .waitWants(let text): "wait takes an epoch, as wait 50, or nothing; not '\(text)'."
    case .noLesson: "No lesson is open: lessons lists them."
    case .step(let id, let title, let step, let count):
      "Lesson \(id), \(title): step \(step) of \(count)."
    case .choose(let count): "Your guess: type 1 to \(count), or 0 for no idea."
    case .typeNumber: "Your guess: type a number."
    case .yourTurn: "Your turn."
    case .onward: "next goes on."
    case .lessonEnds: "That was the last step. lessons lists the others, quit ends."
    case .lesson(let id, let name, let title, let place):
      "\(id), \(name): \(title)\(place.map { " (\($0))" } ?? "")"
    case .openLesson: "lesson NAME opens one."
    }
  }

  private func list(_ values: [String]) -> String { values.joined(separator: ", ") }
}
