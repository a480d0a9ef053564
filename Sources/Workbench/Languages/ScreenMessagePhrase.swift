import Localization
import NeuralNetworks
import TerminalUI
import Text
import Themes

/// What the message line says after a key of the screen or of the focused panel.
enum ScreenMessagePhrase: Phrase {
  case marker(Marker)
  case theme(ThemeName)
  case mouseOn, mouseOff, projectorOn, projectorOff
  case view(PanelID)
  case gradients(GradientView.Mode)
  case nothingToTurn(PanelID)
  case outputsWalk
  case leftOut(Int)
  // The cost surface
  case closer, farther
  case surfaceAlone, nothingBeside
  case besideActivation(Activation, layer: Int)
  case besideLoss(Loss)
}

extension ScreenMessagePhrase {
  var message: Message {
    switch self {
    case .marker(.braille): "Curves are drawn in braille."
    case .marker(.blocks): "Curves are drawn in blocks."
    case .marker(.dots): "Curves are drawn in dots."
    case .marker(.ascii): "Curves are drawn in ascii."
    case .theme(.dark): "Theme: dark."
    case .theme(.contrast): "Theme: contrast."
    case .theme(.light): "Theme: light."
    case .theme(.mono): "Theme: mono."
    case .projectorOn: "For the wall: two panels, thick curves. / changes a panel, C the colours."
    case .projectorOff: "As on a desk again: all panels."
    case .mouseOn: "Mouse on: click selects. Shift with the mouse selects text."
    case .mouseOff: "Mouse off: the terminal selects text."
    case .view(let panel): say("Here: {panel}.", panel: TitlePhrase.panel(panel))
    case .gradients(let mode): say("Gradient flow: {mode}.", mode: TitlePhrase.gradients(mode))
    case .nothingToTurn(let panel):
      say(
        "Nothing to turn over in the panel of {panel}: Tab goes to another.",
        panel: TitlePhrase.panel(panel))
    case .outputsWalk: "PgUp and PgDn walk what is shown here, I another way to show it."
    case .leftOut(let count):
      say(
        "Keys came faster than anyone types: {count} of them were left out.",
        count: count.grouped)
    case .closer: "Closer."
    case .farther: "Farther."
    case .surfaceAlone: "The run's own surface alone."
    case .nothingBeside: "Nothing else fits here."
    case .besideActivation(let activation, let layer):
      say(
        "Beside it: the same weights with {activation} in layer {layer}.",
        activation: activation.rawValue, layer: layer)
    case .besideLoss(let loss):
      say(
        "Beside it: the same weights measured by {name}.", name: loss.name, loss: loss.rawValue)
    }
  }
}
