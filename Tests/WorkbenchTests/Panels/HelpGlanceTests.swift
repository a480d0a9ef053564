import Localization
import TerminalUI
import TestSupport
import Testing
import Themes

@testable import Workbench

/// The help at a glance: what one needs first fits the smallest screen, and the rest is found by typing.
@Suite struct HelpGlanceTests {
  private func opened(_ size: Size, _ language: Language = .english) -> State {
    var state = ReduceTests.state()
    state.size = size
    state.language = language
    press([.character("?")], &state)
    return state
  }

  private func press(_ keys: [Key], _ state: inout State) {
    for key in keys {
      if let action = Action.forKey(key, in: state) { _ = reduce(&state, action) }
    }
  }

  private func type(_ text: String, _ state: inout State) { press(text.map(Key.character), &state) }

  private func text(_ state: State) -> String { frame(of: state, glyphs: .unicode).text }

  @Test(arguments: Language.whole, [Size(columns: 80, rows: 24), Size(columns: 200, rows: 60)])
  func twelveKeysAndTheMouseStandFirst(_ language: Language, _ size: Size) throws {
    let lines = HelpGlance.lines(in: language)
    let keys = lines.prefix { !$0.keys.isEmpty || $0.isTitle }.filter { !$0.isTitle }
    #expect(keys.count == 12)
    let text = text(opened(size, language))
    for line in lines where !line.text.isEmpty {
      // In three columns what is long goes on in the next line.
      let start = size.columns == 80 ? line.text : String(line.text.prefix(12))
      #expect(text.contains(start), "\(line.text) in\n\(text)")
    }
    for line in keys { #expect(text.contains(" \(line.keys) "), "\(line.keys)") }
    // All keys are on a large screen, and a page below on a small one.
    let last = KeyPhrase.suspend.text(in: language)
    #expect(text.contains(last) == (size.columns == 200))
  }

  @Test func allKeysAreBelowByArrowsAlone() throws {
    var state = opened(Size(columns: 80, rows: 24))
    let last = KeyPhrase.suspend.text(in: .english)
    for _ in 0..<300 where !text(state).contains(last) { press([.down], &state) }
    #expect(text(state).contains(last))
    for _ in 0..<300 where !text(state).contains("The keys that matter") { press([.up], &state) }
    #expect(text(state).contains("The keys that matter"))
  }

  @Test func typingFindsKeysAndCommands() throws {
    var state = opened(Size(columns: 80, rows: 24))
    type("smooth", &state)
    #expect(
      text(state).contains("smoother curves") && !text(state).contains("The keys that matter"))
    press([.control("u")], &state)
    type("gradient", &state)
    #expect(text(state).contains(":view gradients"))
    press([.control("u")], &state)
    type("learning", &state)
    #expect(text(state).contains("[ ]") && text(state).contains(":learning-rate"))
    press([.control("u")], &state)
    type("xyzzy", &state)
    #expect(text(state).contains("No match"))
    press(Array(repeating: .backspace, count: 5), &state)
    #expect(text(state).contains("The keys that matter"))
  }

  /// Every command that no key does is found by its own name.
  @Test func everyCommandIsFoundByItsName() {
    let bound = Set(KeyBindings.all.map(\.name))
    for entry in PaletteEntry.all where !bound.contains(entry.name) {
      let found = HelpPanel.lines(fitting: entry.name, in: .english)
      #expect(found.contains { $0.keys == ":" + entry.name }, "\(entry.name)")
    }
  }

  @Test(arguments: Language.whole)
  func whatIsFoundIsNotCut(_ language: Language) throws {
    for columns in [80, 120, 200] {
      for typed in ["rate", "view", "in", "target", "panel"] {
        var state = opened(Size(columns: columns, rows: 24), language)
        type(typed, &state)
        #expect(!text(state).replacing("1 … 9", with: "").contains("…"), "\(typed) \(columns)")
      }
    }
  }

  @Test func itIsReadOnAWall() throws {
    var state = opened(Size(columns: 80, rows: 24))
    state.isProjector = true
    #expect(text(state).contains("The keys that matter"))
  }
}
