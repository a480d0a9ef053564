import Session
import Setups

extension State {
  mutating func reduceOverlay(_ action: Action) -> [Effect] {
    switch action {
    case .help: overlay = .help(HelpView())
    case .openPalette: overlay = .palette(CommandPalette())
    case .back: return back()
    case .scrollHelp(let lines):
      if case .glossary = overlay { return reduceGlossary(.move(lines.signum())) }
      guard case .help(var view) = overlay else { return [] }
      view.scroll = min(max(view.scroll + lines, 0), HelpPanel.greatestScroll(of: view, on: size))
      overlay = .help(view)
    case .runPalette: return runPalette()
    default:
      if case .help(let view) = overlay { return type(action, in: view) }
      guard case .palette(var palette) = overlay else { return [] }
      switch action {
      case .type(let text):
        guard let longer = TypedText.adding(text, to: palette.text) else {
          warn(PalettePhrase.lineTooLong(most: TypedText.longest))
          return []
        }
        palette = CommandPalette(text: longer)
      case .eraseCharacter:
        if palette.text.isEmpty {
          overlay = nil
          return []
        }
        palette = CommandPalette(text: String(palette.text.dropLast()))
      case .eraseWord:
        palette.text.eraseLastWord()
        palette.selection = 0
      case .eraseLine: palette = CommandPalette()
      case .movePalette(let steps): palette.move(by: steps, in: self)
      case .completePalette: palette.complete(in: self)
      default: break
      }
      overlay = .palette(palette)
    }
    return []
  }

  /// What is typed in the help finds keys.
  private mutating func type(_ action: Action, in view: HelpView) -> [Effect] {
    var typed = view.typed
    switch action {
    case .type(let text): typed = TypedText.adding(text, to: typed) ?? typed
    case .eraseCharacter: typed = String(typed.dropLast())
    case .eraseWord: typed.eraseLastWord()
    case .eraseLine: typed = ""
    default: return []
    }
    overlay = .help(HelpView(typed: typed))
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
    case .unknown(let text):
      warn(
        PalettePhrase.unknownCommand(text, nearest: palette.nearest(in: self)))
    case .nothing: break
    }
    return []
  }
}
