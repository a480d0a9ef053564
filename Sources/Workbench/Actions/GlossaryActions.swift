import Localization
import Setups
import TerminalUI
import Text

extension State {
  mutating func reduceGlossary(_ action: GlossaryAction) -> [Effect] {
    if case .open(let name) = action {
      open(name)
      return []
    }
    guard case .glossary(var view) = overlay else { return [] }
    switch action {
    case .move(let steps):
      let last = max(0, view.terms.count - 1)
      view.selection = min(max(view.selection + steps, 0), last)
      view.scroll = 0
    case .scroll(let rows):
      view.scroll = min(
        max(view.scroll + rows, 0), GlossaryPanel.hiddenRows(of: view, on: size, in: language))
    case .type(let character):
      view.typed = TypedText.adding(String(character), to: view.typed) ?? view.typed
      view.selection = 0
    case .erase:
      view.typed = String(view.typed.dropLast())
      view.selection = 0
    case .enter:
      view.isOpen = !view.isOpen && view.term != nil
      view.scroll = 0
    case .open: break
    }
    overlay = .glossary(view)
    return []
  }

  private mutating func open(_ name: String?) {
    var view = GlossaryView(panel: focus)
    if let name, !name.isEmpty {
      do throws(UsageError) {
        let term = try Glossary.find(name)
        view.selection = view.terms.firstIndex(of: term) ?? 0
        view.isOpen = true
      } catch {
        overlay = nil
        return warn(error)
      }
    }
    overlay = .glossary(view)
  }
}

extension Action {
  static func forKeyInGlossary(_ key: Key, _ view: GlossaryView) -> Action? {
    switch key {
    case .escape, .character("?"), .function(1): .overlay(.back)
    case .control("c"): .screen(.quit)
    case .tab, .backTab: .overlay(.help)
    case .down: .glossary(.move(1))
    case .up: .glossary(.move(-1))
    case .pageDown: .glossary(view.isOpen ? .scroll(5) : .move(10))
    case .pageUp: .glossary(view.isOpen ? .scroll(-5) : .move(-10))
    case .home: .glossary(.move(-Term.all.count))
    case .end: .glossary(.move(Term.all.count))
    case .enter: .glossary(.enter)
    case .character(":"): .overlay(.openPalette)
    case .backspace where !view.isOpen: .glossary(.erase)
    case .character(let character) where !view.isOpen: .glossary(.type(character))
    default: nil
    }
  }
}

extension CommandPalette {
  /// The word before a question mark: `saturation?` asks what it means.
  var questioned: String? {
    text.hasSuffix("?") && text.count > 1 ? String(text.dropLast()) : nil
  }

  /// The terms that fit what is asked for, as commands that open them; `nil` if none is asked for.
  func glossaryEntries(in language: Language) -> [PaletteEntry]? {
    guard let word = questioned ?? (name == "glossary" ? argument : nil) else { return nil }
    return Glossary.terms(Term.all, fitting: word).map {
      PaletteEntry(name: "glossary \($0.name(in: language))", placeholder: "", help: "", keys: "")
    }
  }
}
