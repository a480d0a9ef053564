import TerminalUI
import Text

extension OutputsPhrase {
  var english: String {
    switch self {
    case .title: "What it computes"
    case .titleOf(let run): "What \(run) computes"
    case .computing: "computing…"
    case .target: "the target"
    case .right(let share): "\(share) right"
    case .rightOf(let right, let total): "\(right.grouped) of \(total.grouped) right"
    case .wrongOf(let wrong, let total): "\(wrong.grouped) of \(total.grouped) wrong"
    case .sample(let count, let total): "(\(count.grouped) of \(total.grouped) rows)"
    case .page(let page, let pages): "page \(page) of \(pages)"
    }
  }
}
