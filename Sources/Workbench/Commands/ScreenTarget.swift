package import TerminalUI

/// What a click or the wheel can be meant for.
package enum ScreenTarget: Equatable, Sendable {
  /// A panel, with where it is.
  case panel(PanelID, Rect)
  /// The hint of a key.
  case key(Key)
  /// A column of a file of one's own, by its place.
  case column(Int)
  /// The name of a term of the glossary.
  case term(String)
  /// What lies over the panels, or is behind it.
  case overlay
}
