import Localization

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
