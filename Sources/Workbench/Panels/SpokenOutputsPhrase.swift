import Localization

/// What a network computes, and what it learns from, in words.
enum SpokenOutputsPhrase: Phrase {
  case taken(String, for: String, count: String)
  case label(String, right: Int, of: Int, missed: Int, false: Int)
  case predicted(String, actual: String)
  case target(String)
  case pictures(Int, by: Int)
  case feature(String, least: String, mean: String, greatest: String)
}

extension SpokenOutputsPhrase {
  var message: Message {
    switch self {
    case .taken(let actual, let predicted, let count):
      say(
        "{actual} taken for {predicted}: {count}",
        actual: actual, predicted: predicted, count: count)
    case .label(let name, let right, let total, let missed, let wrong):
      say(
        "{name}: {right} of {total} right, {missed} missed, {false} taken for it in error",
        name: name, right: right.grouped, total: total.grouped, missed: missed.grouped,
        false: wrong.grouped)
    case .predicted(let output, let actual):
      say("among the worst: predicted {output}, actual {actual}", output: output, actual: actual)
    case .target(let names): say("to be predicted: {names}", names: names)
    case .pictures(let width, let height):
      say("pictures of {width} by {height} pixels", width: width, height: height)
    case .feature(let name, let least, let mean, let greatest):
      say(
        "{name}: from {least} to {greatest}, mean {mean}",
        name: name, least: least, greatest: greatest, mean: mean)
    }
  }
}
