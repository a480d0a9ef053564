extension State {
  /// What the focused panel shows changes; each panel keeps its own view of the run.
  mutating func reducePanel(_ action: PanelAction) -> [Effect] {
    switch (focus, action) {
    case (.data, .moveItem(let pages)): dataPage = max(0, dataPage + pages)
    default: warn("Nothing to turn over in the panel of \(focus.title): Tab goes to another.")
    }
    return []
  }
}
