import TerminalUI

extension State {
  mutating func reduceScreen(_ action: Action) -> [Effect] {
    switch action {
    case .moveFocus(let steps): moveFocus(by: steps)
    case .setFocus(let panel): focus = panel
    case .toggleZoom: isZoomed.toggle()
    case .moveMarker(let steps):
      marker = marker.moved(by: steps)
      say("Curves are drawn in \(marker.rawValue).")
    case .moveTheme(let steps):
      theme = theme.moved(by: steps)
      say("Theme: \(theme.rawValue).")
    case .toggleMouse:
      isMouseOn.toggle()
      say(
        isMouseOn
          ? "Mouse on: click selects. Shift with the mouse selects text."
          : "Mouse off: the terminal selects text.")
      return [.setMouse(isMouseOn)]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit: return [.quit]
    case .resize(let size): self.size = size
    case .click(let point): return click(point)
    default: break
    }
    return []
  }

  /// Only panels that the screen has room for take the focus.
  private mutating func moveFocus(by steps: Int) {
    let shown = PanelID.allCases.filter {
      isZoomed || ScreenLayout(size: size, runs: runs.count).panels[$0] != nil
    }
    guard let place = shown.firstIndex(of: focus) else {
      focus = shown.first ?? .cost
      return
    }
    let next = (place + steps) % shown.count
    focus = shown[next < 0 ? next + shown.count : next]
  }

  /// A click focuses a panel; in the network it selects a layer, in the table a run, on the chart
  /// it places the crosshair.
  private mutating func click(_ point: Point) -> [Effect] {
    guard overlay == nil else {
      overlay = nil
      return []
    }
    let layout = ScreenLayout(size: size, runs: runs.count, zoomed: isZoomed ? focus : nil)
    guard let (panel, rect) = layout.panel(at: point) else { return [] }
    focus = panel
    switch panel {
    case .network:
      guard let layer = NetworkPanel.layer(at: point, in: rect, of: self) else { return [] }
      return reduceNetwork(.selectLayer(layer))
    case .runs:
      guard let id = RunsPanel.run(at: point, in: rect, of: self) else { return [] }
      return reduceRuns(.selectRun(id))
    case .cost:
      if let x = CostPanel.value(at: point, in: rect, of: self) { chart.crosshair = x }
    case .activation, .data: break
    }
    return []
  }
}
