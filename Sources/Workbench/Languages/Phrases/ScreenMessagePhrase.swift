import Localization
import NeuralNetworks
import TerminalUI
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
