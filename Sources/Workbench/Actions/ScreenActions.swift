import Setups
import TerminalUI

extension State {
  mutating func reduceScreen(_ action: ScreenAction) -> [Effect] {
    switch action {
    case .moveFocus(let steps): moveFocus(by: steps)
    case .setFocus(let panel): focus = panel
    case .toggleZoom: isZoomed.toggle()
    case .moveView(let steps): moveView(by: steps)
    case .setView(let panel): setView(panel)
    case .togglePanelArrows:
      arrowsAreThePanels.toggle()
      say(arrowsAreThePanels ? ScreenMessagePhrase.panelArrowsOn : .panelArrowsOff)
    case .changeScreen: changeScreen()
    case .moveMarker(let steps):
      marker = marker.moved(by: steps)
      say(ScreenMessagePhrase.marker(marker))
    case .moveTheme(let steps):
      theme = theme.moved(by: steps)
      say(ScreenMessagePhrase.theme(theme))
    case .toggleProjector: toggleProjector()
    case .toggleMouse:
      isMouseOn.toggle()
      say(isMouseOn ? ScreenMessagePhrase.mouseOn : .mouseOff)
      return [.setMouse(isMouseOn)]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit: return [.quit]
    case .export(let text): return export(text)
    case .exported(let export, nil): say(ExportPhrase.written(export))
    case .exported(_, let error?): warn(error)
    case .resize(let size): self.size = size
    case .leftOut(let count): warn(ScreenMessagePhrase.leftOut(count))
    case .click(let target, let point): return click(target, point)
    case .wheel(let target, let notches): return turnWheel(over: target, by: notches)
    }
    return []
  }

  /// Where everything stands on the screen.
  package var layout: ScreenLayout {
    ScreenLayout(
      size: size, runs: runs.count, places: isProjector ? Array(places.prefix(2)) : places,
      zoomed: isZoomed ? focus : nil,
      lesson: LessonPanel.height(of: self, in: size))
  }

  /// The two most important panels, drawn to be seen from afar; and back.
  private mutating func toggleProjector() {
    isProjector.toggle()
    if isProjector {
      markerBefore = marker
      if marker == .braille { marker = .blocks }
      if !isZoomed, !layout.order.contains(focus) { focus = layout.order.first ?? .cost }
    } else if let before = markerBefore {
      marker = before
    }
    say(isProjector ? ScreenMessagePhrase.projectorOn : .projectorOff)
  }

  /// Puts another panel into the focused one's place. One that stands elsewhere changes places.
  private mutating func setView(_ panel: PanelID) {
    defer { say(ScreenMessagePhrase.view(panel)) }
    guard panel != .runs else {
      focus = .runs
      return
    }
    let place = places.firstIndex(of: focus) ?? 0
    if let other = places.firstIndex(of: panel) { places[other] = places[place] }
    places[place] = panel
    focus = panel
  }

  private mutating func export(_ text: String) -> [Effect] {
    guard let export = ScreenExport(text, focus: focus) else {
      warn(ExportPhrase.noForm(text))
      return []
    }
    return [.export(export)]
  }

  private mutating func changeScreen() {
    swap(&places, &otherPlaces)
    isZoomed = false
    if !layout.order.contains(focus) { focus = layout.order.first ?? .cost }
    say(places.contains(.why) ? ScreenMessagePhrase.whyScreen : .allPanels)
  }

  private mutating func moveView(by steps: Int) {
    let ring = PanelID.movable
    let place = ring.firstIndex(of: focus) ?? 0
    let next = (place + steps) % ring.count
    setView(ring[next < 0 ? next + ring.count : next])
  }

  /// Only panels that the screen has room for take the focus.
  private mutating func moveFocus(by steps: Int) {
    var screen = self
    screen.isZoomed = false
    let shown = isZoomed ? PanelID.allCases : screen.layout.order
    guard let place = shown.firstIndex(of: focus) else {
      focus = shown.first ?? .cost
      return
    }
    let next = (place + steps) % shown.count
    focus = shown[next < 0 ? next + shown.count : next]
  }

  /// A click on the hint of a key presses it. Elsewhere it focuses a panel; in the network it selects a
  /// layer, in the table a run, on the chart it places the crosshair.
  private mutating func click(_ target: ScreenTarget?, _ point: Point) -> [Effect] {
    switch target {
    case .key(let key): return Action.forKey(key, in: self).map { reduce($0) } ?? []
    case .term(let name): return reduceGlossary(.open(name))
    case .column(let place): return reducePreview(.select(place))
    case .panel where preview != nil: return []
    case .panel(let panel, let rect) where overlay == nil:
      focus = panel
      return panel.panel.click(&self, point, rect)
    // The frame may be older than what has opened or closed meanwhile.
    case .panel, .overlay: return overlay == nil ? [] : reduceOverlay(.back)
    case nil: return []
    }
  }

  /// The wheel scrolls or zooms what it is over, and nothing else: not the focused panel, nor any
  /// that has nothing to scroll.
  private mutating func turnWheel(
    over target: ScreenTarget?, by notches: Int
  ) -> [Effect] {
    switch overlay {
    case .help, .glossary: return reduceOverlay(.scrollHelp(3 * notches))
    case .palette: return reduceOverlay(.movePalette(notches))
    case .lessons: return reduceLesson(.moveMenu(notches))
    case nil: break
    }
    if preview != nil { return reducePreview(.move(notches)) }
    guard case .panel(let panel, _) = target else { return [] }
    return panel.panel.wheel(&self, notches)
  }
}
