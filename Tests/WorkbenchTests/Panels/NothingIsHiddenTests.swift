import Datasets
import Localization
import NeuralNetworks
import Session
import Setups
import TerminalUI
import Testing
import Themes

@testable import Workbench

/// Text is written beside text and curves, never over them, in every panel at every size.
@Suite struct NothingIsHiddenTests {
  private static let sizes = [
    (28, 6), (37, 8), (39, 9), (44, 10), (48, 14), (66, 12), (78, 20), (90, 26), (118, 36),
  ]

  private func hidden(
    _ panel: PanelID, _ state: State, _ columns: Int, _ rows: Int
  ) -> [Collision] {
    var grid = Grid(Size(columns: columns, rows: rows))
    grid.collisions = []
    let look = Look(theme: Theme(.dark), glyphs: .unicode, language: state.language)
    Workbench.draw(panel, of: state, look, into: &grid, in: grid.bounds)
    // On a map the lines of equal J give way to their numbers, and the path to the run's letter.
    return (grid.collisions ?? []).filter { panel != .surface || $0.hidden.properties.isAlphabetic }
  }

  private func expectNothingHidden(_ state: State, _ panels: [PanelID] = PanelID.allCases) {
    for language in Language.whole {
      var state = state
      state.language = language
      for panel in panels {
        for (columns, rows) in Self.sizes {
          let places = hidden(panel, state, columns, rows)
          #expect(
            places.isEmpty,
            """
            \(panel) at \(columns)×\(rows), \(state.run.configuration.data.dataset), hides \
            \(places.prefix(3)):
            \(picture(of: panel, state, columns, rows).text)
            """)
        }
      }
    }
  }

  @Test(arguments: ["digits01", "circles", "iris", "sine", "line6"])
  func inRunsThatTrain(_ dataset: String) throws {
    expectNothingHidden(try examinedState(dataset, showing: .gradients, epochs: 12))
    expectNothingHidden(try outputsState(dataset, epochs: 3, zoomed: false))
  }

  @Test(arguments: ["line6", "circles"])
  func onSurfaces(_ dataset: String) throws {
    expectNothingHidden(try surfaceState(dataset, epochs: 40), [.surface])
  }

  /// Two runs of which one has diverged, on both axes, with and without the crosshair.
  @Test func whereARunHasDivergedAndPointsHaveNoPlace() throws {
    var state = ReduceTests.state()
    let growing = (0..<9).map { 10.0.power($0 * 33) }
    _ = reduce(&state, ReduceTests.progressed(growing + [.infinity]))
    _ = reduce(&state, ReduceTests.progressed((0..<75).map { 10.0.power($0 * 2) }, of: 1))
    state.runs[0].status = .diverged(epoch: 9)
    for isLogarithmic in [true, false] {
      state.chart.isLogarithmic = isLogarithmic
      for crosshair in [nil, 4.0, 70] {
        state.chart.crosshair = crosshair
        expectNothingHidden(state, [.cost])
      }
      #expect(
        picture(of: .cost, state, 118, 20).text.contains("points without a place on this axis: 1"))
    }
  }

  @Test func amongManyRunsAndChanges() throws {
    var state = ReduceTests.state()
    for _ in 0..<5 { _ = reduce(&state, .run(.fork)) }
    for (run, id) in state.runs.map(\.id).enumerated() {
      let costs = (0..<40).map { 0.7 - 0.01 * Double($0 * (run + 1)) / 4 }
      _ = reduce(&state, ReduceTests.progressed(costs, of: id.rawValue))
      for epoch in [3, 4, 5, 6, 20, 21, 22] {
        state.runs[run].marks.append(
          Run.Mark(epoch: epoch, step: epoch, seconds: 0, label: Message(verbatim: "α \(epoch)")))
      }
    }
    expectNothingHidden(state, [.cost, .runs])
  }
}

extension Double {
  fileprivate func power(_ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { result, _ in result * self }
  }
}
