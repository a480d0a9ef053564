import Setups
import TerminalUI
import Testing

@testable import Localization
@testable import Workbench

/// The palette and the help find what people call things.
@Suite struct CommandSearchTests {
  private func names(_ text: String) throws -> [String] {
    CommandPalette(text: text).entries(in: try preparedState()).map(\.name)
  }

  @Test(arguments: [
    ("grad", "view gradients"), ("backprop", "view example"), ("lr", "learning-rate"),
    ("rate", "learning-rate"), ("alpha", "learning-rate"), ("exit", "quit"),
    ("reset", "reset-view"), ("restart", "restart"), ("speed", "pace"), ("optimiser", "optimizer"),
    ("vanishing", "view gradients"), ("landscape", "view surface"), ("forkk", "fork"),
    ("lerning", "learning-rate"), ("goal", "target-cost"),
  ])
  func theBestIsFirst(_ typed: String, _ expected: String) throws {
    let names = try names(typed)
    #expect(names.first == expected, "\(names.prefix(4))")
  }

  @Test func anotherWordTakesTheValue() throws {
    let state = try preparedState()
    for typed in ["rate 5", "lr 5", "learning-rate 5"] {
      #expect(
        CommandPalette(text: typed).command(in: state)
          == .action(.setting(.set(.learningRate, "5"))),
        "\(typed)")
    }
    #expect(
      CommandPalette(text: "grad").command(in: state) == .action(.screen(.setView(.gradients))))
    #expect(CommandPalette(text: "rate").command(in: state) == .incomplete("learning-rate "))
  }

  @Test func whatFitsNothingIsSaidInWords() throws {
    var state = try preparedState()
    for typed in ["xyzzy", "xyzzy 5"] {
      state.overlay = .palette(CommandPalette(text: typed))
      #expect(frame(of: state, glyphs: .unicode).text.contains("No match: "), "\(typed)")
      #expect(CommandPalette(text: typed).command(in: state) == .unknown(typed))
    }
    state.overlay = .palette(CommandPalette(text: "rate 5"))
    #expect(frame(of: state, glyphs: .unicode).text.contains("to set learning-rate to"))
  }

  private func press(_ keys: [Key], _ state: inout State) {
    for key in keys {
      if let action = Action.forKey(key, in: state) { _ = reduce(&state, action) }
    }
  }

  @Test func wordsAndTheLineAreErased() throws {
    var state = try preparedState()
    let typed = "learning-rate 0.5".map { Key.character($0) }
    press([.character(":")] + typed + [.control("w")], &state)
    #expect(state.overlay == .palette(CommandPalette(text: "learning-rate ")))
    press([.control("w")], &state)
    #expect(state.overlay == .palette(CommandPalette(text: "")))
    press(typed + [.control("u")], &state)
    #expect(state.overlay == .palette(CommandPalette(text: "")))
  }

  @Test func theHelpFindsKeysByTyping() throws {
    var state = try preparedState(size: Size(columns: 80, rows: 24))
    press([.character("?")] + "quit".map { .character($0) }, &state)
    var lines = HelpPanel.lines(fitting: "quit", in: .english).filter {
      !$0.isTitle && !$0.text.isEmpty
    }
    #expect(lines.map(\.keys) == ["q Ctrl-C"])
    let text = frame(of: state, glyphs: .unicode).text
    #expect(text.contains("> quit_") && text.contains("q Ctrl-C") && !text.contains("Space run "))
    press([.control("u")] + "rate".map { .character($0) }, &state)
    #expect(frame(of: state, glyphs: .unicode).text.contains("[ ]"))
    lines = HelpPanel.lines(fitting: "[", in: .english)
    #expect(lines.contains { $0.keys == "[ ]" })
    #expect(
      HelpPanel.lines(fitting: "xyzzy", in: .english).map(\.text) == [ScreenPhrase.noMatch.text])
    press([.escape], &state)
    #expect(state.overlay == nil)
  }
}
