import Datasets
import Localization

/// What is wrong with the CSVs of a comparison's parts.
enum ComparisonFilePhrase: Phrase {
  case noRun(in: String)
  /// What stands in front of every fault.
  case at(Place, fault: String)
  case noColumn(Place, String)
  case value(column: String, Rule, instead: String)
  case epochs(Int, most: Int)
  case cost(Double)
  case costs(epochs: Int, expected: Int, count: Int)
  case disagreement(status: String)
  case otherSeed(UInt64, first: UInt64, last: UInt64)
  case run(String, seed: UInt64)
  case twice(run: String, first: Place)
  case missing(run: String, files: String, more: Int, origin: Place, runs: Int)
  /// A word of a set-up that the first one, or the other, has alone; `nil` if the order differs.
  case otherSetup(origin: Place, ownWord: String)
  case otherWord(origin: Place, String?)

  /// What a value may be.
  enum Rule {
    case count, countOrEmpty, number, seconds, secondsOrEmpty, numbers
    case oneOf(String)
    /// What the rest of the file says; may be empty.
    case exactly(String)
  }
}
