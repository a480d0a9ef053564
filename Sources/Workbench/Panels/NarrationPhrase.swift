import Localization
import Text

/// What is said where nothing is drawn: events, and answers to what was typed.
enum NarrationPhrase: Phrase, Equatable {
  /// A run's cost.
  struct Cost: Equatable {
    var run: Character
    var value: String
  }

  // Of runs
  case epoch(String, [Cost])
  case reached(Character, target: String, epoch: String)
  case diverged(Character, epoch: String)
  case finished(Character, epoch: String, cost: String)
  case allEnded
  case ofRun(Character, Message)
  // Of what was typed
  case welcome, keysToo
  case unknown(String, nearest: String?)
  case wants(String, String, values: [String])
  case refuses(String, String, values: [String])
  case takesNothing(String, String)
  case values([String])
  case alreadyRunning, notRunning, nothingChanged, notKnown, done
  case typeCommands
  case typeAfter(String)
  case waitWants(String)
  // Of lessons
  case noLesson
  case step(String, Message, Int, of: Int)
  case choose(Int)
  case typeNumber, yourTurn, onward, lessonEnds
  case lesson(String, name: String, Message, place: Message?)
  case openLesson
}

extension NarrationPhrase {
  var message: Message {
    switch self {
    case .epoch(let epoch, let costs):
      say(
        "Epoch {epoch}, cost: {costs}.", epoch: epoch,
        costs: costs.map { "\($0.run) \($0.value)" }.joined(separator: ", "))
    case .reached(let run, let target, let epoch):
      say("{run} reached {target} at epoch {epoch}.", run: run, target: target, epoch: epoch)
    case .diverged(let run, let epoch):
      say(
        "{run} diverged at epoch {epoch}: its numbers are no longer finite.",
        run: run, epoch: epoch)
    case .finished(let run, let epoch, let cost):
      say("{run} has ended at epoch {epoch}: cost {cost}.", run: run, epoch: epoch, cost: cost)
    case .allEnded: "All runs have ended."
    case .ofRun(let run, let text): say("{run}: {text}", run: run, text: text)
    case .welcome:
      """
      Plateau in words. Type a command, then Enter: run starts the race, status says how it \
      stands, help lists the commands, quit ends.
      """
    case .keysToo:
      """
      Where the lesson names a key, type it: s, A, or its name, as Space. next or an empty line \
      goes on, back goes back, page says the page again.
      """
    case .unknown(let name, let nearest?):
      say(
        "There is no command '{name}'; did you mean {nearest}? help lists them.",
        name: name, nearest: nearest)
    case .unknown(let name, nil):
      say("There is no command '{name}'. help lists them.", name: name)
    case .takesNothing(let name, let value):
      say("{name} stands alone, without '{value}'.", name: name, value: value)
    case .wants(let name, let placeholder, let values):
      say(
        "{name} needs something after it: {values}.",
        name: name, values: values.isEmpty ? placeholder : list(values))
    case .refuses(let name, let value, []):
      say("{name} does not take '{value}'.", name: name, value: value)
    case .refuses(let name, let value, let values):
      if let nearest = nearestName(to: value, among: values) {
        say(
          "{name} takes {values}, not '{value}'; did you mean {nearest}?",
          name: name, values: list(values), value: value, nearest: nearest)
      } else {
        say(
          "{name} takes {values}, not '{value}'.",
          name: name, values: list(values), value: value)
      }
    case .values(let values): say("Values: {values}.", values: list(values))
    case .alreadyRunning: "The race is running: pause stops it."
    case .notRunning: "The race is not running."
    case .nothingChanged: "Nothing has changed that can be told in words."
    case .done: "Done."
    case .notKnown: "That is not known of this run."
    case .typeCommands: "Commands are typed here as they are: help lists them."
    case .typeAfter(let name): say("Type {name} and its value, in one line.", name: name)
    case .waitWants(let text):
      say("wait takes an epoch, as wait 50, or nothing; not '{text}'.", text: text)
    case .noLesson: "No lesson is open: lessons lists them."
    case .step(let id, let title, let step, let count):
      say(
        "Lesson {id}, {title}: step {step} of {count}.",
        id: id, title: title, step: step, count: count)
    case .choose(let count): say("Your guess: type 1 to {count}, or 0 for no idea.", count: count)
    case .typeNumber: "Your guess: type a number."
    case .yourTurn: "Your turn."
    case .onward: "next goes on."
    case .lessonEnds:
      "That was the last step. next opens the next lesson, lessons lists all, quit ends."
    case .lesson(let id, let name, let title, let place?):
      say("{id}, {name}: {title} ({place})", id: id, name: name, title: title, place: place)
    case .lesson(let id, let name, let title, nil):
      say("{id}, {name}: {title}", id: id, name: name, title: title)
    case .openLesson: "lesson NAME opens one."
    }
  }

  private func list(_ values: [String]) -> String { values.joined(separator: ", ") }
}
