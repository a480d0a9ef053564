import Session
import Setups

extension State {
  mutating func reduceOverlay(_ action: OverlayAction) -> [Effect] {
    switch action {
    case .help: overlay = .help(HelpView())
    case .openPalette: overlay = .palette(CommandPalette())
    case .back: return back()
    case .scrollHelp(let lines):
      if case .glossary = overlay { return reduceGlossary(.move(lines.signum())) }
      guard case .help(var view) = overlay else { return [] }
      view.scroll = min(
        max(view.scroll + lines, 0), HelpPanel.greatestScroll(of: view, on: size, in: language))
      overlay = .help(view)
    case .runPalette: return runPalette()
    case .type(let text): type { TypedText.adding(text, to: $0) }
    case .eraseCharacter:
      if case .palette(let palette) = overlay, palette.text.isEmpty {
        overlay = nil
      } else {
        type { String($0.dropLast()) }
      }
    case .eraseWord: type(\.withoutLastWord)
    case .eraseLine: type { _ in "" }
    case .movePalette(let steps):
      guard case .palette(var palette) = overlay else { return [] }
      palette.move(by: steps, in: self)
      overlay = .palette(palette)
    case .completePalette:
      guard case .palette(var palette) = overlay else { return [] }
      palette.complete(in: self)
      overlay = .palette(palette)
    }
    return []
  }

  /// What is typed in the help finds keys, in the palette commands.
  private mutating func type(_ change: (String) -> String?) {
    switch overlay {
    case .help(let view): overlay = .help(HelpView(typed: change(view.typed) ?? view.typed))
    case .palette(let palette):
      guard let text = change(palette.text) else {
        return warn(PalettePhrase.lineTooLong(most: TypedText.longest))
      }
      overlay = .palette(CommandPalette(text: text))
    case .glossary, .lessons, nil: break
    }
  }

  /// Esc closes what is open, innermost first; it never quits.
  private mutating func back() -> [Effect] {
    if case .glossary(let view) = overlay, view.isOpen {
      return reduceGlossary(.enter)
    } else if overlay != nil {
      overlay = nil
    } else if isReading {
      return [.worker(.giveUpReading)]
    } else if rateSearch != nil {
      return giveUpRateSearch()
    } else if isZoomed {
      isZoomed = false
    } else if chart.crosshair != nil {
      chart.crosshair = nil
    } else {
      message = nil
    }
    return []
  }

  private mutating func runPalette() -> [Effect] {
    guard case .palette(let palette) = overlay else { return [] }
    overlay = nil
    switch palette.command(in: self) {
    case .action(let action): return Workbench.reduce(&self, action)
    case .incomplete(let text): overlay = .palette(CommandPalette(text: text))
    case .unknown(let text):
      warn(
        PalettePhrase.unknownCommand(text, nearest: palette.nearest(in: self)))
    case .nothing: break
    }
    return []
  }
}
