import Localization
import TerminalUI
import Text

/// What is said about all that a network computes.
enum OutputsPhrase: Phrase {
  case title
  case titleOf(Character)
  case computing
  /// Where the target has no name.
  case target
  case right(String)
  case rightOf(Int, of: Int)
  case wrongOf(Int, of: Int)
  /// Where not all were looked at.
  case sample(Int, of: Int)
  case page(Int, of: Int)
}

extension OutputsPhrase {
  var message: Message {
    switch self {
    case .title: "What it computes"
    case .titleOf(let run): say("What {run} computes", run: run)
    case .computing: "computing…"
    case .target: "the target"
    case .right(let share): say("{share} right", share: share)
    case .rightOf(let right, let total):
      say("{right} of {total} right", right: right.grouped, total: total.grouped)
    case .wrongOf(let wrong, let total):
      say("{wrong} of {total} wrong", wrong: wrong.grouped, total: total.grouped)
    case .sample(let count, let total):
      say("({count} of {total} rows)", count: count.grouped, total: total.grouped)
    case .page(let page, let pages): say("page {page} of {pages}", page: page, pages: pages)
    }
  }
}
