import Localization

/// What one needs first: the twelve keys that matter, and what the mouse does.
enum HelpGlance {
  /// Keys that share a line, by the names of their bindings.
  private static let keys: [(names: [String], phrase: HelpGlancePhrase?)] = [
    (["run"], nil),
    (["next-activation"], nil),
    (["fork"], nil),
    (["previous-layer", "next-layer"], .layers),
    (["previous-run", "next-run"], .runs),
    (["learning-rate-down", "learning-rate-up"], .rate),
    (["dataset-up"], nil),
    (["undo"], nil),
    (["next-panel"], nil),
    (["zoom-panel"], nil),
    (["lessons"], nil),
    (["quit"], nil),
  ]

  private static let mouse: [(what: HelpGlancePhrase, does: HelpGlancePhrase)] = [
    (.click, .clickDoes), (.wheel, .wheelDoes), (.hint, .hintDoes),
  ]

  /// The lines at the top of the help.
  static func lines(in language: Language) -> [HelpPanel.Line] {
    let keys = keys.map { names, phrase in
      let bindings = names.compactMap { name in KeyBindings.all.first { $0.name == name } }
      return HelpPanel.Line(
        keys: bindings.compactMap(\.keys.first?.label).joined(separator: " "),
        text: phrase?.text(in: language) ?? bindings.first?.help.text(in: language) ?? "")
    }
    let mouse = mouse.map {
      HelpPanel.Line(keys: $0.what.text(in: language), text: $0.does.text(in: language))
    }
    func title(_ phrase: HelpGlancePhrase) -> HelpPanel.Line {
      HelpPanel.Line(keys: "", text: phrase.text(in: language), isTitle: true)
    }
    let gap = HelpPanel.Line(keys: "", text: "")
    let rest = HelpPanel.Line(keys: "", text: HelpGlancePhrase.allKeys.text(in: language))
    return [title(.glance)] + keys + [gap, title(.mouse)] + mouse + [gap, rest]
  }
}
