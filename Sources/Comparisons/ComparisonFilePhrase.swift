import Datasets
import Localization

/// What is wrong with the CSVs of a comparison's parts.
enum ComparisonFilePhrase: Phrase {
  case noRun(in: String)
  /// What stands in front of every fault.
  case at(Place, fault: Message)
  case noColumn(Place, String)
  case value(column: String, Rule, instead: String)
  case epochs(Int, most: Int)
  case cost(Double)
  case costs(epochs: Int, expected: Int, count: Int)
  case disagreement(status: String)
  case otherSeed(UInt64, first: UInt64, last: UInt64)
  case run(String, seed: UInt64)
  case twice(run: Message, first: Place)
  case missing(run: Message, files: String, more: Int, origin: Place, runs: Int)
  /// A word of a set-up that the first one, or the other, has alone; `nil` if the order differs.
  case otherSetup(origin: Place, ownWord: String)
  case otherWord(origin: Place, String?)

  /// What a value may be.
  enum Rule {
    case count, countOrEmpty, number, numberOrEmpty, seconds, secondsOrEmpty, numbers
    case oneOf(String)
    /// What the rest of the file says; may be empty.
    case exactly(String)
  }
}

extension ComparisonFilePhrase {
  var message: Message {
    switch self {
    case .noRun(let files): say("no run is in {files}", files: files)
    case .at(let place, let fault): say("{place}: {fault}", place: place, fault: fault)
    case .noColumn(let place, let column):
      say(
        "{place}: a comparison's CSV has a column {column}, but this one has none",
        place: place, column: column)
    case .value(let column, let rule, let said):
      say("{column} is {rule}, not {said}", column: column, rule: rule, said: said)
    case .epochs(let epochs, let most):
      say(
        "a run of this comparison has at most {most} epochs, not {epochs}",
        most: most, epochs: epochs)
    case .cost(let cost):
      say(
        """
        a cost is finite and not below 0, but one is {cost}; only a run that diverged may end \
        with another
        """, cost: cost)
    case .costs(let epochs, let expected, let count):
      say(
        "{epochs} epochs have {expected} costs, not {count}",
        epochs: epochs, expected: expected, count: count)
    case .disagreement(let status):
      say("status {status}, reached, epochs and seconds_to_target do not agree", status: status)
    case .otherSeed(let seed, let first, let last):
      say("seed {seed} is not among seeds {first} to {last}", seed: seed, first: first, last: last)
    case .run(let variant, let seed):
      say("the run of {variant} with seed {seed}", variant: variant, seed: seed)
    case .twice(let run, let first):
      say("{run} appears twice, first in {first}", run: run, first: first)
    case .missing(let run, let files, 0, let origin, let runs):
      say(
        "{run} is not in {files}; the set-up of {origin} has {runs} runs",
        run: run, files: files, origin: origin, runs: runs)
    case .missing(let run, let files, let more, let origin, let runs):
      say(
        "{run} is not in {files}, nor are {more} more runs; the set-up of {origin} has {runs} runs",
        run: run, files: files, more: more, origin: origin, runs: runs)
    case .otherSetup(let origin, let word):
      say(
        "this run belongs to another comparison than {origin}, whose set-up has {word}",
        origin: origin, word: word)
    case .otherWord(let origin, let word?):
      say(
        "this run belongs to another comparison than {origin}: its set-up has {word}",
        origin: origin, word: word)
    case .otherWord(let origin, nil):
      say(
        """
        this run belongs to another comparison than {origin}: its set-up has its words in \
        another order
        """,
        origin: origin)
    }
  }
}

extension ComparisonFilePhrase.Rule: Phrase {
  var message: Message {
    switch self {
    case .count: "a whole number of at least 0"
    case .countOrEmpty: "a whole number of at least 0, or empty"
    case .number: "a number"
    case .numberOrEmpty: "a number, or empty"
    case .seconds: "a finite number of at least 0"
    case .secondsOrEmpty: "a finite number of at least 0, or empty"
    case .numbers: "numbers with blanks between them"
    case .oneOf(let names): say("one of {names}", names: names)
    case .exactly(""): "empty in this comparison"
    case .exactly(let text): say("{text} in this comparison", text: text)
    }
  }
}
