import Datasets

extension ComparisonFilePhrase {
  var english: String {
    switch self {
    case .noRun(let files): "no run is in \(files)"
    case .at(let place, let fault): "\(place.english): \(fault)"
    case .noColumn(let place, let column):
      "\(place.english): a comparison's CSV has a column \(column), and this has none"
    case .value(let column, let rule, let said): "\(column) is \(rule.english), not \(said)"
    case .epochs(let epochs, let most):
      "a run of this comparison has at most \(most) epochs, not \(epochs)"
    case .cost(let cost):
      "costs are finite and not below 0, and one is \(cost); only a run that diverged ends with another"
    case .costs(let epochs, let expected, let count):
      "\(epochs) epochs have \(expected) costs, not \(count)"
    case .disagreement(let status):
      "status \(status), reached, epochs and seconds_to_target do not agree"
    case .otherSeed(let seed, let first, let last): "seed \(seed) is none of \(first) to \(last)"
    case .run(let variant, let seed): "the run of \(variant) with seed \(seed)"
    case .twice(let run, let first): "\(run) is there twice; the first is in \(first.english)"
    case .missing(let run, let files, let more, let origin, let runs):
      "\(run) is not in \(files)\(more > 0 ? ", nor are \(more) more runs" : ""); the set-up of "
        + "\(origin.english) has \(runs)"
    case .otherSetup(let origin, let word):
      "this run is of another comparison than \(origin.english), whose set-up says \(word)"
    case .otherWord(let origin, let word):
      "this run is of another comparison than \(origin.english): its set-up says "
        + (word ?? "the order of its words")
    }
  }
}

extension ComparisonFilePhrase.Rule {
  fileprivate var english: String {
    switch self {
    case .count: "a whole number of at least 0"
    case .countOrEmpty: "a whole number of at least 0, or empty"
    case .number: "a number"
    case .seconds: "a finite number of at least 0"
    case .secondsOrEmpty: "a finite number of at least 0, or empty"
    case .numbers: "numbers between blanks"
    case .oneOf(let names): "one of \(names)"
    case .exactly(let text): "\(text.isEmpty ? "empty" : text) in this comparison"
    }
  }
}
