extension ArgumentErrorPhrase {
  /// Word for word as ArgumentParser has them.
  var english: String {
    switch self {
    case .unknownOption(let option): "Unknown option '\(option)'"
    case .unknownOptionLike(let option, let suggestion):
      "Unknown option '\(option)'. Did you mean '\(suggestion)'?"
    case .missingValue(let option): "Missing value for '\(option)'"
    case .valueOfFlag(let option, let value):
      "The option '\(option)' does not take any value, but '\(value)' was specified."
    case .unexpectedArgument(let value): "Unexpected argument '\(value)'"
    case .unexpectedArguments(let count, let values): "\(count) unexpected arguments: '\(values)'"
    case .missingArgument(let name): "Missing expected argument '\(name)'"
    case .missingOneOf(let names): "Missing one of: '\(names)'"
    case .invalidOption(let option): "Invalid option: \(option)"
    }
  }
}
