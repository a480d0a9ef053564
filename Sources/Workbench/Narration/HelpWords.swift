import Localization
import Setups

/// The commands, in lines that are not too many to be listened to.
enum HelpWords {
  /// Without a name, how one works and what commands there are; else what the commands of that section
  /// do, or that one.
  static func lines(about name: String, _ state: State) -> [String] {
    if name.isEmpty { return overview.map { $0.text(in: state.language) } }
    let bindings = KeyBindings.all.filter { $0.section.rawValue == name }
    if !bindings.isEmpty {
      return bindings.map {
        line(for: $0.name, $0.help, keys: $0.keys.map(\.label)).text(in: state.language)
      }
    }
    guard let entry = PaletteEntry.all.first(where: { $0.name == name }) else {
      return [NarrationPhrase.unknown(name, nearest: nil).text(in: state.language)]
    }
    let values = TypedLine.values(of: name, state)
    let title = [entry.name, entry.placeholder].filter { !$0.isEmpty }.joined(separator: " ")
    let whole = line(
      for: title, entry.help, keys: entry.keys.split(separator: " ").map(String.init))
    return [whole.text(in: state.language)]
      + (values.isEmpty ? [] : [NarrationPhrase.values(values).text(in: state.language)])
  }

  private static func line(for name: String, _ help: Message, keys: [String])
    -> NarrationHelpPhrase
  {
    .command(name, help, keys: keys.joined(separator: " "))
  }

  private static var overview: [NarrationHelpPhrase] {
    let panels = PanelID.allCases.filter { ![.cost, .runs].contains($0) }.map(\.rawValue)
    let settings = Setting.allCases.map(\.rawValue)
    let sections = KeyBinding.Section.allCases.map { section in
      NarrationHelpPhrase.section(
        section.title, commands: names(in: section), help: section.rawValue)
    }
    return [.looking(panels: panels), .settings(settings)] + sections
      + [.lessons, .waiting, .oneCommand]
  }

  /// Those of a layer are one.
  private static func names(in section: KeyBinding.Section) -> [String] {
    KeyBindings.all.filter { $0.section == section }.compactMap { binding in
      guard case .network(.selectLayer(let layer)) = binding.action else { return binding.name }
      return layer == 0 ? binding.name : nil
    }
  }
}
