import Localization
import NeuralNetworks
import TerminalUI
import Testing
import Themes

@testable import Session
@testable import Workbench

/// The first screen: the curves, and under them why one falls and the other lies flat.
@Suite struct WhyPanelTests {
  private static let race = ["25:sigmoid,15:sigmoid,1:sigmoid", "25:relu,15:relu,1:sigmoid"]

  /// The race as it opens.
  private func state(_ columns: Int, _ rows: Int, _ layers: [String] = race) throws -> State {
    var state = try shownState(.why, "digits01", layers, epochs: 5)
    (state.isZoomed, state.focus) = (false, .cost)
    state.size = Size(columns: columns, rows: rows)
    _ = reduce(&state, .screen(.changeScreen))
    return state
  }

  private func text(_ state: State) -> String {
    frame(of: state, glyphs: .unicode).text
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60)])
  func bothRunsAndTheReasonAreOnTheScreen(_ columns: Int, _ rows: Int) throws {
    // A sentence may go on in the next line.
    let text = try text(state(columns, rows)).split { " \n│┃".contains($0) }
      .joined(separator: " ")
    for part in [
      "Cost J", "A sigmoid", "B relu", "g′(z)", "epoch", "layer 1 gets 1/19, and waits.",
      "each sigmoid layer passes on a quarter at most", "ReLU passes on all of it",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    // A factor for each hidden layer of both runs, and the output's 1.
    #expect(text.count { $0 == "×" } >= 4)
    #expect(text.contains("× 0.2") && text.contains("█ 1"))
  }

  /// Two lines of words leave room for the layer's own z at the smallest size, also once B is done.
  @Test func theLayersOwnValuesAreSeenInTheSmallestPlace() throws {
    var state = try shownState(.why, "digits01", Self.race, epochs: 20)
    (state.isZoomed, state.focus) = (false, .cost)
    state.size = Size(columns: 80, rows: 24)
    _ = reduce(&state, .screen(.changeScreen))
    #expect(state.runs[1].reached != nil)
    let text = text(state)
    #expect(text.contains { "▂▃▄▅▆▇".contains($0) })
    #expect(text.contains("waits.") && text.contains("where a unit is on."))
  }

  /// A twentieth looks like one.
  @Test func theBarsAreSharesOnOneLinearScale() throws {
    let state = try state(200, 60)
    let shares = state.runs.map(GradientShares.init)
    let first = try #require(shares[0].first)
    #expect(first > 0.03 && first < 0.06)
    #expect(shares[0].layers[2]?.share == 1)
    #expect(GradientShares.scale(of: shares) == 1)
    for layer in 0..<2 {
      let (here, above) = (try #require(shares[0].layers[layer]), shares[0].layers[layer + 1])
      #expect(abs(here.share - here.factor * (above?.share ?? 0)) < 1e-12)
      #expect(here.factor < 0.25)
    }
    let grid = picture(of: .why, state, 160, 20)
    let whole = grid.text.split(separator: "\n").map { line in
      line.prefix(80).count { $0 == "█" }
    }
    let most = whole.max() ?? 0
    #expect(most > 15)
    // The lowest bar of A has no more than its share of the cells, the eighths beside.
    #expect(whole.last { $0 > 0 }.map { $0 <= most } == true)
    #expect(whole.contains { $0 <= Int(Double(most) * first) + 1 })
  }

  @Test func oneKeyShowsAllPanelsAndComesBack() throws {
    var state = try state(120, 40)
    #expect(state.layout.order == [.cost, .why, .runs])
    let action = try #require(Action.forKey(.character("U"), in: state))
    _ = reduce(&state, action)
    #expect(state.layout.order.contains(.network) && !state.layout.order.contains(.why))
    _ = reduce(&state, .screen(.setFocus(.network)))
    _ = reduce(&state, action)
    #expect(state.layout.order == [.cost, .why, .runs] && state.focus == .cost)
  }

  @Test func oneRunAloneIsToldToo() throws {
    let text = try text(state(80, 24, [Self.race[0]]))
    #expect(text.contains("A sigmoid") && !text.contains("B relu"))
    #expect(text.contains("layer 1 gets 1/19"))
  }

  /// Of many runs, the selected one and the first of the others.
  @Test func theSelectedRunIsOneOfTheTwo() throws {
    var state = try state(120, 40, Self.race + ["25:tanh,15:tanh,1:sigmoid"])
    #expect(state.rivals.map(\.letter) == ["A", "B"])
    _ = reduce(&state, .run(.select(RunID(2))))
    #expect(state.rivals.map(\.letter) == ["A", "C"])
    #expect(text(state).contains("C tanh"))
  }

  @Test func deepNetworksKeepBothEnds() throws {
    let layers = (1...12).map { _ in "4:sigmoid" } + ["1:sigmoid"]
    let state = try state(80, 24, [layers.joined(separator: ",")])
    let shares = GradientShares(state.run)
    #expect(shares.layers.count == 13)
    #expect(shares.rows(4) == [12, 11, 1, 0] && shares.rows(20).count == 13)
    #expect(shares.rows(0).isEmpty && shares.rows(1) == [0])
    #expect(text(state).contains("13 "))
  }

  @Test(arguments: [Language.english, .korean])
  func itIsToldInWords(_ language: Language) throws {
    var state = try state(120, 40)
    state.language = language
    let lines = try #require(PanelID.why.panel.say(state, true))
    #expect(lines.count == 4 && lines[0].contains("0.05") && lines[2].contains("1/19"))
  }

  @Test func whatIsNotMeasuredIsNotDrawn() throws {
    let state = State.start(
      [try shownState(.cost, "digits01", [Self.race[0]]).run.configuration], datasets: [],
      size: Size(columns: 80, rows: 24)
    ).state
    let text = picture(of: .why, state, 78, 12).text
    #expect(text.contains("A sigmoid") && !text.contains("×") && !text.contains("█"))
    #expect(PanelID.why.panel.say(state, true) == nil)
  }
}
