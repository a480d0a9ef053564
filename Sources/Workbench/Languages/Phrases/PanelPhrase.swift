/// What several panels say.
enum PanelPhrase: Phrase {
  case layer(Int)
  case unit(Int)
  case heldOut, reading, flat
  /// The word at an axis, and before a number of one.
  case epoch
  case step
}
