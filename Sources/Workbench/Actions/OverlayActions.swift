extension State {
  mutating func reduceOverlay(_ action: Action) -> [Effect] {
    switch action {
    case .help: overlay = .help(scroll: 0)
    case .openPalette: overlay = .palette(CommandPalette())
    case .back: return back()
    case .scrollHelp(let lines):
      if case .glossary = overlay { return reduceGlossary(.move(lines.signum())) }
      guard case .help(let scroll) = overlay else { return [] }
      overlay = .help(scroll: min(max(scroll + lines, 0), HelpPanel.greatestScroll(on: size)))
    case .runPalette: return runPalette()
    default:
      guard case .palette(var palette) = overlay else { return [] }
      switch action {
      case .type(let text): palette = CommandPalette(text: palette.text + text)
      case .eraseCharacter:
        if palette.text.isEmpty {
          overlay = nil
          return []
        }
        palette = CommandPalette(text: String(palette.text.dropLast()))
      case .movePalette(let steps): palette.move(by: steps, in: self)
      case .completePalette: palette.complete(in: self)
      default: break
      }
      overlay = .palette(palette)
    }
    return []
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
    case .unknown(let text): warn(PalettePhrase.unknownCommand(text))
    case .nothing: break
    }
    return []
  }
}
