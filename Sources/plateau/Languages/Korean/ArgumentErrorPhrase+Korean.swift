extension ArgumentErrorPhrase {
  var korean: String {
    switch self {
    case .unknownOption(let option): "'\(option)' 옵션은 없습니다"
    case .unknownOptionLike(let option, let suggestion):
      "'\(option)' 옵션은 없습니다. '\(suggestion)' 옵션을 뜻했습니까?"
    case .missingValue(let option): "'\(option)' 옵션에 값이 없습니다"
    case .valueOfFlag(let option, let value):
      "'\(option)' 옵션은 값을 받지 않는데 '\(value)' 값이 왔습니다."
    case .unexpectedArgument(let value): "쓸 곳이 없는 인자입니다: '\(value)'"
    case .unexpectedArguments(let count, let values):
      "쓸 곳이 없는 인자가 \(count)개입니다: '\(values)'"
    case .missingArgument(let name): "있어야 할 인자가 없습니다: '\(name)'"
    case .missingOneOf(let names): "다음 가운데 하나가 있어야 합니다: '\(names)'"
    case .invalidOption(let option): "쓸 수 없는 옵션입니다: \(option)"
    }
  }
}
