import TerminalUI
import Text

extension PanelPhrase {
  var korean: String {
    switch self {
    case .rows(let count): "\(count.grouped)행"
    case .heldOutCount(let count): "검증용 \(count.grouped)"
    case .layer(let layer): "\(layer)층"
    case .unit(let unit): "유닛 \(unit)"
    case .heldOut: "검증용"
    case .reading: "읽는 중…"
    case .flat: "평평함"
    case .epochs: "에폭"
    case .epoch(let epoch): "에폭 \(epoch.grouped)"
    case .step(let step): "스텝 \(step.grouped)"
    case .epochSpan(let span): "에폭 \(span)"
    case .ofExamples(let some, let all): "예제 \(all.grouped)개 중 \(some.grouped)개"
    }
  }
}
