/// The words beside the keys at the foot of the screen: the shortest that can be understood.
enum KeyBarPhrase: Phrase {
  case run, activation, fork, quit, help, command, units, rate, pace, step, restart, panel, zoom,
    data
  case logarithm, crosshair
}
