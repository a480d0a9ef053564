import Localization
import TerminalUI
import Text

/// The keys of the preview, which it has to itself while it is open; what matters most first.
struct PreviewKey {
  let keys: [Key]
  let action: Action
  /// What the line at the foot says beside the first of them; `nil` where it has no place there.
  var hint: PreviewHint?

  static let all: [PreviewKey] = [
    PreviewKey(keys: [.enter], action: .preview(.start), hint: .start),
    PreviewKey(keys: [.character("q"), .control("c")], action: .screen(.quit), hint: .quit),
    PreviewKey(keys: [.escape], action: .preview(.back), hint: .back),
    PreviewKey(keys: [.character("a")], action: .preview(.mend), hint: .mend),
    PreviewKey(keys: [.up], action: .preview(.move(-1))),
    PreviewKey(keys: [.down], action: .preview(.move(1)), hint: .column),
    PreviewKey(keys: [.character("t")], action: .preview(.setTarget), hint: .target),
    PreviewKey(keys: [.character("T")], action: .preview(.toggleTarget), hint: .targets),
    PreviewKey(keys: [.character("d")], action: .preview(.toggleDropped), hint: .drop),
    PreviewKey(keys: [.left], action: .preview(.moveType(-1))),
    PreviewKey(keys: [.right], action: .preview(.moveType(1)), hint: .type),
    PreviewKey(keys: [.character("m")], action: .preview(.moveMissing(1)), hint: .missing),
    PreviewKey(keys: [.character("v")], action: .preview(.moveHeldOut(-1))),
    PreviewKey(keys: [.character("V")], action: .preview(.moveHeldOut(1)), hint: .heldOut),
    PreviewKey(keys: [.character("M")], action: .preview(.moveMissing(-1))),
    PreviewKey(keys: [.pageUp], action: .preview(.scroll(-3))),
    PreviewKey(keys: [.pageDown], action: .preview(.scroll(3)), hint: .scroll),
    PreviewKey(keys: [.home], action: .preview(.move(-1_000_000))),
    PreviewKey(keys: [.end], action: .preview(.move(1_000_000))),
    PreviewKey(keys: [.character("C")], action: .screen(.moveTheme(1))),
    PreviewKey(keys: [.control("l")], action: .screen(.redraw)),
    PreviewKey(keys: [.control("z")], action: .screen(.suspend)),
  ]

  static func action(for key: Key) -> Action? {
    all.first { $0.keys.contains(key) }?.action
  }
}

/// What is said beside keys of the preview; what they change is said as it stands.
enum PreviewHint: Equatable {
  case start, column, target, drop, type, missing, heldOut, mend, back, quit, targets, scroll

  /// The label and the words; `nil` while the key does nothing.
  func text(_ preview: Preview) -> (label: String, word: PreviewPhrase)? {
    let hasColumns = !preview.columns.isEmpty
    switch self {
    case .start: return ("Enter", .start)
    case .column: return hasColumns ? ("↑↓", .moveColumn) : nil
    case .target: return hasColumns ? ("t", .chooseTarget) : nil
    case .targets: return hasColumns ? ("T", .moreTargets) : nil
    case .drop:
      guard let column = preview.column else { return nil }
      return ("d", column.use == .leftOut ? .takeIn : .leaveOut)
    case .type:
      return preview.column.map { ("←→", .type(preview.type(of: $0.name)?.rawValue)) }
    case .missing:
      let fillsGaps = preview.inspection?.profile?.reading.fillsGaps == true
      let cells = preview.data.reading.missing ?? (fillsGaps ? .median : nil)
      return ("m", .missing(cells?.rawValue))
    case .heldOut: return ("v" + "V", .heldOut(preview.data.validation.percent()))
    case .mend:
      return preview.faults.lazy.compactMap(\.mend).first.map { ("a", .mend($0.option)) }
    case .scroll: return preview.faults.isEmpty ? nil : ("PgDn", .moreFaults)
    case .back:
      return preview.isFirst && !(preview.isReading && preview.isLong) ? nil : ("Esc", .back)
    case .quit: return ("q", .quit)
    }
  }
}
