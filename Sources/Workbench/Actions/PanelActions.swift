extension State {
  /// What the focused panel shows changes; each panel keeps its own view of the run.
  mutating func reducePanel(_ action: PanelAction) -> [Effect] {
    if let effects = focus.panel.turn(&self, action) { return effects }
    warn(ScreenMessagePhrase.nothingToTurn(focus))
    return []
  }
}
