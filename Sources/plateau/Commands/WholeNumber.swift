import Localization

/// The number that a command's option gives, 1 or more; `nil` where it is not given.
func wholeNumber(_ text: String?, of option: String) throws(UsageError) -> Int? {
  guard let text else { return nil }
  guard let number = Int(text), number > 0 else {
    throw UsageError(CommandErrorPhrase.wholeNumber(option: option, instead: text))
  }
  return number
}
