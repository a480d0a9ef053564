import Text

extension ScreenMessagePhrase {
  var english: String {
    switch self {
    case .marker(let marker): "Curves are drawn in \(marker.rawValue)."
    case .theme(let theme): "Theme: \(theme.rawValue)."
    case .projectorOn: "For the wall: two panels, thick curves. / changes a panel, C the colours."
    case .projectorOff: "As on a desk again: all panels."
    case .mouseOn: "Mouse on: click selects. Shift with the mouse selects text."
    case .mouseOff: "Mouse off: the terminal selects text."
    case .view(let panel): "Here: \(TitlePhrase.panel(panel).english)."
    case .gradients(let mode): "Gradient flow: \(TitlePhrase.gradients(mode).english)."
    case .nothingToTurn(let panel):
      "Nothing to turn over in the panel of \(TitlePhrase.panel(panel).english): Tab goes to "
        + "another."
    case .outputsWalk: "PgUp and PgDn walk what is shown here, I another way to show it."
    case .leftOut(let count):
      "Keys came faster than anyone types: \(count.grouped) of them were left out."
    case .closer: "Closer."
    case .farther: "Farther."
    case .surfaceAlone: "The run's own surface alone."
    case .nothingBeside: "Nothing else fits here."
    case .besideActivation(let activation, let layer):
      "Beside it: the same weights with \(activation.rawValue) in layer \(layer)."
    case .besideLoss(let loss): "Beside it: the same weights measured by \(loss.name)."
    }
  }
}
