import TerminalUI
import Testing

@testable import Workbench

/// The glossary over the panels, by keys, by the palette and by the mouse.
@Suite struct GlossaryActionsTests {
  private func press(_ keys: Key..., in state: inout State) {
    for key in keys {
      if let action = Action.forKey(key, in: state) { _ = reduce(&state, action) }
    }
  }

  private func type(_ text: String, in state: inout State) {
    for character in text { press(.character(character), in: &state) }
  }

  private func view(_ state: State) -> GlossaryView? {
    if case .glossary(let view) = state.overlay { view } else { nil }
  }

  @Test func tabInTheHelpTurnsToItAndBack() {
    var state = ReduceTests.state()
    press(.character("?"), .tab, in: &state)
    #expect(view(state)?.term?.name == "cost" && view(state)?.isOpen == false)
    press(.tab, in: &state)
    #expect(state.overlay == .help(HelpView()))
  }

  @Test func arrowsChooseEnterOpensEscGoesBackStepByStep() {
    var state = ReduceTests.state()
    press(.character("?"), .tab, .down, .down, .up, .enter, in: &state)
    #expect(view(state)?.isOpen == true && view(state)?.selection == 1)
    press(.down, in: &state)
    #expect(view(state)?.isOpen == true && view(state)?.selection == 2)
    press(.escape, in: &state)
    #expect(view(state)?.isOpen == false)
    press(.end, .down, in: &state)
    #expect(view(state)?.selection == Term.all.count - 1)
    press(.home, .up, in: &state)
    #expect(view(state)?.selection == 0)
    press(.escape, in: &state)
    #expect(state.overlay == nil)
  }

  @Test func lettersFindATerm() {
    var state = ReduceTests.state()
    press(.character("?"), .tab, in: &state)
    type("dead u", in: &state)
    #expect(view(state)?.term?.name == "dead unit")
    type("zz", in: &state)
    press(.enter, in: &state)
    #expect(view(state)?.term == nil && view(state)?.isOpen == false)
    press(.backspace, .backspace, .enter, in: &state)
    #expect(view(state)?.term?.name == "dead unit" && view(state)?.isOpen == true)
  }

  @Test(arguments: ["glossary saturation", "saturation?", "satur?", "glossary 포화"])
  func thePaletteOpensATerm(_ line: String) {
    var state = ReduceTests.state()
    press(.character(":"), in: &state)
    type(line, in: &state)
    if line == "satur?" { press(.down, .up, .tab, in: &state) }
    press(.enter, in: &state)
    #expect(view(state)?.term?.name == "saturation" && view(state)?.isOpen == true)
  }

  @Test func thePaletteCompletesTerms() throws {
    let palette = CommandPalette(text: "glossary dead")
    let entries = palette.entries(in: ReduceTests.state()).map(\.name)
    #expect(entries == ["glossary dead unit"])
    var state = ReduceTests.state()
    press(.character(":"), in: &state)
    type("glossary", in: &state)
    press(.enter, .enter, in: &state)
    #expect(view(state)?.isOpen == false)
  }

  @Test func aTermThatIsNotThereIsSaidWithTheNearest() {
    var state = ReduceTests.state()
    _ = reduce(&state, .glossary(.open("satration")))
    #expect(state.overlay == nil && state.message?.kind == .warning)
    #expect(state.message?.text.contains("did you mean saturation?") == true)
  }

  @Test func aClickOnAWordOpensIt() throws {
    var state = ReduceTests.state()
    press(.character("?"), in: &state)
    let rows = frame(of: state, glyphs: .unicode).text.split(
      separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(rows.firstIndex { $0.contains("train one epoch") })
    let column = try #require(rows[row].firstRange(of: "epoch")).lowerBound
    let x = rows[row].distance(from: rows[row].startIndex, to: column)
    _ = reduce(&state, .click(Point(x: x + 2, y: row), in: state))
    #expect(view(state)?.term?.name == "epoch" && view(state)?.isOpen == true)
    // A place without a word goes back.
    _ = reduce(&state, .click(Point(x: 0, y: 0), in: state))
    #expect(view(state)?.isOpen == false)
  }

  @Test func aClickInTheListOpensTheRow() throws {
    var state = ReduceTests.state()
    press(.character("?"), .tab, in: &state)
    let rows = frame(of: state, glyphs: .unicode).text.split(
      separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(rows.firstIndex { $0.contains("plateau ") })
    _ = reduce(&state, .click(Point(x: 24, y: row), in: state))
    #expect(view(state)?.term?.name == "plateau" && view(state)?.isOpen == true)
  }

  @Test func aLongTextScrollsAsFarAsItGoes() {
    var state = ReduceTests.state()
    state.size = Size(columns: 40, rows: 12)
    _ = reduce(&state, .glossary(.open("adam")))
    press(.pageDown, .pageDown, .pageDown, .pageDown, in: &state)
    let text = frame(of: state, glyphs: .unicode).text
    #expect(text.contains("also") && view(state)?.scroll ?? 0 > 0)
    press(.pageUp, .pageUp, .pageUp, .pageUp, in: &state)
    #expect(view(state)?.scroll == 0)
  }
}
