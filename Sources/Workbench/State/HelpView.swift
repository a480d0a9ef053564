/// The help over the panels: what was typed to find a key, and how far it is scrolled.
package struct HelpView: Equatable, Sendable {
  /// Only keys that have to do with it are listed; empty for all.
  var typed = ""
  /// The lines above what is seen.
  var scroll = 0
}
