import Localization

/// What is said of a class's guesses.
enum ClassPhrase: Phrase {
  case none
  case step(String, Int, count: Int)
  case sealed(Int, of: Int)
  case numberWas(Message)
  case marked
}

extension ClassPhrase {
  var message: Message {
    switch self {
    case .none: "No guesses yet."
    case .step(let lesson, let step, let count):
      say(
        "{lesson}, step {step}: {count} guess", or: "{lesson}, step {step}: {count} guesses",
        lesson: lesson, step: step, count: count)
    case .sealed(let seen, let all):
      say("{seen} of {all} have seen what came out.", seen: seen, all: all)
    case .numberWas(let number): say("It was {number}.", number: number)
    case .marked: "The answer that was right is marked with >."
    }
  }
}
