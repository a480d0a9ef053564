import TerminalUI
import Text

extension OutputsPhrase {
  var korean: String {
    switch self {
    case .title: "계산 결과"
    case .titleOf(let run): "\(run)의 계산 결과"
    case .computing: "계산 중…"
    case .target: "목표"
    case .right(let share): "정답 \(share)"
    case .rightOf(let right, let total): "\(total.grouped)개 중 정답 \(right.grouped)개"
    case .wrongOf(let wrong, let total): "\(total.grouped)개 중 오답 \(wrong.grouped)개"
    case .sample(let count, let total): "(\(total.grouped)행 중 \(count.grouped)행)"
    case .page(let page, let pages): "\(page)/\(pages)쪽"
    }
  }
}
