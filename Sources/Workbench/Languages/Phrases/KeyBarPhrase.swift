import Localization

/// The words beside the keys at the foot of the screen: the shortest that can be understood.
enum KeyBarPhrase: Phrase {
  case run, pause, undo, activation, fork, quit, help, command, units, rate, pace, step, restart
  case panel, zoom, data
  case logarithm, crosshair
}
