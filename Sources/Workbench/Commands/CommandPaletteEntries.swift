import Datasets
package import Localization
import NeuralNetworks
import Session
import Setups
import Text

/// One line of the palette: a command's name, what may follow it, and what it does.
package struct PaletteEntry: Equatable, Sendable {
  /// What is typed: `restart`, `learning-rate`, `activation`.
  package let name: String
  /// What stands for the argument, as `X`; empty if there is none.
  package let placeholder: String
  /// What it does, in a few words.
  package let help: Message
  /// The keys that do the same, as a person writes them.
  package let keys: String
}

extension PaletteEntry {
  /// All commands: one for each line of the key table, and one for each setting that takes a value.
  package static var all: [PaletteEntry] {
    Setting.allCases.map { setting in
      let keys = KeyBindings.all.filter { $0.isAbout(setting) }.compactMap(\.keys.first?.label)
      return PaletteEntry(
        name: setting.rawValue, placeholder: setting.entry.placeholder,
        help: setting.explanation.message,
        keys: keys.joined(separator: " "))
    } + [
      PaletteEntry(
        name: "activation", placeholder: "NAME", help: PalettePhrase.activation.message,
        keys: "a A"),
      PaletteEntry(
        name: "pace", placeholder: "N|full", help: PalettePhrase.pace.message,
        keys: "< >"),
      PaletteEntry(
        name: "view", placeholder: "PANEL", help: PalettePhrase.view.message,
        keys: "/ \\"),
      PaletteEntry(
        name: "select", placeholder: "LETTER", help: PalettePhrase.select.message, keys: "↑ ↓"),
      PaletteEntry(
        name: "lesson", placeholder: "NAME", help: PalettePhrase.lesson.message, keys: "H"),
      PaletteEntry(
        name: "glossary", placeholder: "TERM", help: PalettePhrase.glossary.message, keys: "? Tab"),
      PaletteEntry(
        name: "export", placeholder: "FILE", help: PalettePhrase.export.message, keys: ""),
      PaletteEntry(
        name: "from", placeholder: "LINE", help: PalettePhrase.from.message, keys: ""),
      PaletteEntry(
        name: "weight", placeholder: "N X", help: PalettePhrase.weight.message, keys: "Home End"),
      PaletteEntry(
        name: "rename", placeholder: "TEXT", help: PalettePhrase.rename.message, keys: "\""),
    ]
      + KeyBindings.all.map {
        PaletteEntry(
          name: $0.name, placeholder: "", help: $0.help,
          keys: $0.keys.map(\.label).joined(separator: " "))
      }
  }
}

extension CommandPalette {
  /// What Enter does.
  enum Command: Equatable {
    case action(Action)
    /// The command wants an argument: go on typing after this text.
    case incomplete(String)
    case unknown(String)
    case nothing
  }

  /// The commands that fit what was typed; once a name is complete, the values that fit.
  package func entries(in state: State) -> [PaletteEntry] {
    if let fitting = glossaryEntries(in: state.language) { return fitting }
    guard let argument else { return Self.commands(fitting: name, in: state.language) }
    guard let name = Self.command(meantBy: name, in: state.language) else { return [] }
    return Self.values(of: name, in: state).filter { $0.hasPrefix(argument) }
      .map { value in
        // A panel's name is said in the user's language as well.
        let help = name == "view" ? PanelID(rawValue: value)?.title ?? "" : ""
        return PaletteEntry(name: "\(name) \(value)", placeholder: "", help: help, keys: "")
      }
  }

  mutating func move(by steps: Int, in state: State) {
    let count = entries(in: state).count
    guard count > 0 else { return }
    selection = (selection + steps % count + count) % count
  }

  /// Puts the highlighted entry in the line.
  mutating func complete(in state: State) {
    let entries = entries(in: state)
    guard entries.indices.contains(selection) else { return }
    let entry = entries[selection]
    self = CommandPalette(text: entry.placeholder.isEmpty ? entry.name : entry.name + " ")
  }

  func command(in state: State) -> Command {
    if text.isEmpty, selection == 0 { return .nothing }
    if let word = questioned {
      return .action(.glossary(.open(highlighted(in: state, after: "glossary") ?? word)))
    }
    if let argument {
      guard let name = Self.command(meantBy: name, in: state.language) else {
        return .unknown(text)
      }
      let value = highlighted(in: state, after: name) ?? argument
      return Self.action(name, argument: value, in: state)
    }
    let entries = entries(in: state)
    let exact = entries.first { $0.name == name }
    let chosen =
      selection > 0 || exact == nil
      ? (entries.indices.contains(selection) ? entries[selection] : nil) : exact
    guard let entry = chosen else { return .unknown(text) }
    // A panel is found by its name, and what opens it is the command and that.
    let whole = CommandPalette(text: entry.name)
    if let argument = whole.argument {
      return Self.action(whole.name, argument: argument, in: state)
    }
    if !entry.placeholder.isEmpty { return .incomplete(entry.name + " ") }
    return Self.action(entry.name, argument: nil, in: state)
  }

  /// The command, or the command with the value, that was probably meant.
  func nearest(in state: State) -> String? {
    guard let argument else { return nearestName(to: name, among: PaletteEntry.all.map(\.name)) }
    let meant = Self.command(meantBy: name, in: state.language) ?? name
    return nearestName(to: argument, among: Self.values(of: meant, in: state)).map {
      "\(meant) \($0)"
    }
  }

  /// The value the user moved to, if they moved.
  private func highlighted(in state: State, after name: String) -> String? {
    let entries = entries(in: state)
    guard selection > 0, entries.indices.contains(selection) else { return nil }
    return String(entries[selection].name.dropFirst(name.count + 1))
  }

  private static func action(_ name: String, argument: String?, in state: State) -> Command {
    if let binding = KeyBindings.all.first(where: { $0.name == name }), argument == nil {
      return .action(binding.action)
    }
    let argument = argument ?? ""
    switch name {
    case "activation":
      guard let activation = Activation(rawValue: argument) else {
        return .unknown("activation \(argument)")
      }
      return .action(.network(.setActivation(activation)))
    case "pace":
      if argument == "full" { return .action(.training(.setPace(.fullSpeed))) }
      guard let rate = Int(argument), rate > 0 else { return .unknown("pace \(argument)") }
      return .action(.training(.setPace(.batchesPerSecond(rate))))
    case "view":
      guard let panel = PanelID(rawValue: argument) else { return .unknown("view \(argument)") }
      return .action(.screen(.setView(panel)))
    case "rename": return .action(.run(.rename(argument)))
    case "weight": return .action(.network(.setParameter(argument)))
    case "lesson": return .action(.lesson(.open(argument)))
    case "export": return .action(.screen(.export(argument)))
    case "from": return .action(.setting(.setUp(argument)))
    case "glossary": return .action(.glossary(.open(argument)))
    case "select":
      guard let run = state.runs.first(where: { String($0.letter) == argument.uppercased() })
      else { return .unknown("select \(argument)") }
      return .action(.run(.select(run.id)))
    default:
      guard let setting = Setting(rawValue: name) else { return .unknown(name) }
      return .action(.setting(.set(setting, argument)))
    }
  }

  /// What may follow a command's name, where there is a list.
  private static func values(of name: String, in state: State) -> [String] {
    switch name {
    case "activation": return Activation.allCases.map(\.rawValue)
    case "pace":
      return Pace.ladder.map { pace in
        if case .batchesPerSecond(let rate) = pace { String(rate) } else { "full" }
      }
    case "view": return PanelID.movable.map(\.rawValue)
    case "select": return state.runs.map { String($0.letter) }
    case Setting.dataset.rawValue: return state.datasets
    default: return Setting(rawValue: name)?.entry.values ?? []
    }
  }
}

extension KeyBinding {
  /// Whether a key walks this setting.
  func isAbout(_ setting: Setting) -> Bool {
    if case .setting(.adjust(setting, _)) = action { true } else { false }
  }
}
