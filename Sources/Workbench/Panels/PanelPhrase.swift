import Localization
import TerminalUI
import Text

/// What several panels say.
enum PanelPhrase: Phrase {
  case rows(Int)
  case heldOutCount(Int)
  case layer(Int)
  case unit(Int)
  case heldOut, reading, flat
  /// At an axis.
  case epochs
  case epoch(Int)
  case step(Int)
  /// From one epoch to another.
  case epochSpan(String)
  case ofExamples(Int, of: Int)
}

extension PanelPhrase {
  var message: Message {
    switch self {
    case .rows(let count): say("{count} rows", count: count.grouped)
    case .heldOutCount(let count): say("{count} held out", count: count.grouped)
    case .layer(let layer): say("layer {layer}", layer: layer)
    case .unit(let unit): say("unit {unit}", unit: unit)
    case .heldOut: "held out"
    case .reading: "reading…"
    case .flat: say("flat", context: "panel")
    case .epochs: "epoch"
    case .epoch(let epoch): say("epoch {epoch}", epoch: epoch.grouped)
    case .step(let step): say("step {step}", step: step.grouped)
    case .epochSpan(let span): say("epochs {span}", span: span)
    case .ofExamples(let some, let all):
      say("{some} of {all} examples", some: some.grouped, all: all.grouped)
    }
  }
}
