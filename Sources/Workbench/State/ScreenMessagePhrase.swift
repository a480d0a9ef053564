import Localization
import NeuralNetworks
import TerminalUI
import Text
import Themes

/// What the message line says after a key of the screen or of the focused panel.
enum ScreenMessagePhrase: Phrase {
  case marker(Marker)
  case theme(ThemeName)
  case mouseOn, mouseOff, projectorOn, projectorOff, whyScreen, allPanels
  case panelArrowsOn, panelArrowsOff
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
    case .marker(.ascii): "Curves are drawn in ASCII."
    case .theme(.dark): "The theme is dark."
    case .theme(.contrast): "The theme is dark, with high contrast."
    case .theme(.light): "The theme is light."
    case .theme(.mono): "The theme is mono, without colours."
    case .projectorOn:
      """
      The screen is for a wall: two panels, thick curves. Press / for another panel.
      """
    case .projectorOff: "The screen is for a desk again, with all panels."
    case .whyScreen: "The curves, and why they are as they are. U shows all panels."
    case .allPanels: "All panels. U goes back to why the curves are as they are."
    case .panelArrowsOn:
      "The arrows work in the panel: ↑ ↓ choose, ← → go or move a step. Press Q to end that."
    case .panelArrowsOff: "The arrows select layers and runs again."
    case .mouseOn: "The mouse is on: click to select. Hold Shift to select text."
    case .mouseOff: "The mouse is off: the terminal selects text."
    case .view(let panel): say("This place now shows {panel}.", panel: TitlePhrase.panel(panel))
    case .gradients(let mode): say("Gradient flow: {mode}.", mode: TitlePhrase.gradients(mode))
    case .nothingToTurn(let panel):
      say(
        "The panel of {panel} has no pages. Press Tab to go to another.",
        panel: TitlePhrase.panel(panel))
    case .outputsWalk: "Press PgUp and PgDn to turn what is shown here, I to show it another way."
    case .leftOut(let count):
      say(
        "Keys came faster than anyone types: {count} of them were left out.",
        count: count.grouped)
    case .closer: "The map is closer."
    case .farther: "The map is farther away."
    case .surfaceAlone: "Only the run's own surface is shown."
    case .nothingBeside: "Nothing else fits here."
    case .besideActivation(let activation, let layer):
      say(
        "Beside it are the same weights with {activation} in layer {layer}.",
        activation: activation.rawValue, layer: layer)
    case .besideLoss(let loss):
      say(
        "Beside it are the same weights, measured by {name}.", name: loss.name, loss: loss.rawValue)
    }
  }
}
