import TerminalUI
import Text

extension PanelPhrase {
  var english: String {
    switch self {
    case .rows(let count): "\(count.grouped) rows"
    case .heldOutCount(let count): "\(count.grouped) held out"
    case .layer(let layer): "layer \(layer)"
    case .unit(let unit): "unit \(unit)"
    case .heldOut: "held out"
    case .reading: "reading…"
    case .flat: "flat"
    case .epochs: "epoch"
    case .epoch(let epoch): "epoch \(epoch.grouped)"
    case .step(let step): "step \(step.grouped)"
    case .epochSpan(let span): "epochs \(span)"
    case .ofExamples(let some, let all): "\(some.grouped) of \(all.grouped) examples"
    }
  }
}
