import NeuralNetworks
import Session
import TerminalUI
import Testing
import Themes

@testable import Analysis
@testable import Workbench

/// The walk through an example, as it is drawn.
@Suite struct ExamplePanelTests {
  private func state(
    _ dataset: String = "digits01", steps: Int, layers: [LayerSpecification]? = nil
  ) throws -> State {
    try examinedState(
      dataset, showing: .example, layers: layers, epochs: 5,
      actions: [.panel(.moveStep(steps))])
  }

  private func text(_ state: State, _ columns: Int = 39, _ rows: Int = 10) -> String {
    picture(of: .example, state, columns, rows).text
  }

  @Test func aPictureIsShownAsOne() throws {
    let grid = picture(of: .example, try state(steps: 0), 39, 10)
    #expect(grid.text.contains("▀▀▀"))
    #expect(grid.text.contains("y = 0") && grid.text.contains("network: 0."))
  }

  @Test func zIsShownTermByTermTheLargestFirst() throws {
    let state = try state(steps: 1)
    let walk = try #require(state.run.details?.example).walk
    let terms = walk.terms(ofUnit: 0, inLayer: 0).sorted { abs($0.value) > abs($1.value) }
    let lines = text(state).split(separator: "\n").map(String.init)
    #expect(lines[1].contains("[z1]"))
    #expect(lines[3].contains(terms[0].value.worked) && lines[4].contains(terms[1].value.worked))
    let rest = terms.dropFirst(3).reduce(0) { $0 + $1.value }
    #expect(lines[6].contains("+ 61 others") && lines[6].contains(rest.worked))
    #expect(lines[7].contains("+ b") && lines[8].contains(walk.layers[0].z[0].worked))
  }

  /// Without room for a name beside the factors, each term still has its name.
  @Test func aNarrowPlaceShowsNameAndProduct() throws {
    let state = try state(steps: 1)
    let walk = try #require(state.run.details?.example).walk
    let terms = walk.terms(ofUnit: 0, inLayer: 0)
    let largest = try #require(terms.max { abs($0.value) < abs($1.value) })
    let line = text(state, 32, 12).split(separator: "\n").map(String.init)[3]
    #expect(line.contains("x\(largest.index + 1) ") && line.contains(largest.value.worked))
    #expect(!line.contains("×"))
  }

  @Test(arguments: [
    (2, ["g(z) = 1 / (1 + e⁻ᶻ)", "a of all 25"]), (7, ["[L]", "−ln(1 − a)", "the mean of all"]),
    (8, ["δ = a − y", "cancels g′(z)"]), (9, ["∂L/∂b = δ", "others ≤"]),
    (10, ["α = 0.3", "Training takes the mean of"]), (11, ["Wᵀδ", "× g′(z)"]),
  ])
  func everyStepSaysWhatIsComputed(_ step: Int, _ words: [String]) throws {
    let text = text(try state(steps: step))
    for word in words { #expect(text.contains(word), "\(word) in\n\(text)") }
  }

  @Test func noNumberIsCut() throws {
    for dataset in ["digits01", "iris", "bike"] {
      for step in 0..<12 {
        let state = try state(dataset, steps: step)
        for columns in [32, 39, 46, 60] {
          let cut = text(state, columns, 10).firstMatch(of: /[0-9.]…/)
          #expect(cut == nil, "\(dataset), \(step), \(columns)")
        }
      }
    }
  }

  @Test func theWholeScreenShowsTheWayThereAndBack() throws {
    for (columns, rows) in [(198, 56), (118, 36)] {
      let text = text(try state(steps: 11), columns, rows)
      for words in [
        "x: 64 numbers go in", "z = w·a + b of layer 2, unit 1", "a = g(z) of layer 2, unit 1",
        "L: binary cross-entropy", "▸δ = ∂L/∂z of layer 2, unit 1", "∂L/∂w = δ·a",
        "w ← w − α ∂L/∂w",
      ] {
        #expect(text.contains(words), "\(words)")
      }
    }
  }

  @Test func theUpdateOnTheScreenIsThatOfTheWalk() throws {
    let state = try state(steps: 10)
    let walk = try #require(state.run.details?.example).walk
    let best = try #require(
      (0..<15).max {
        abs(walk.gradient(layer: 2, unit: 0, input: $0))
          < abs(walk.gradient(layer: 2, unit: 0, input: $1))
      })
    let line = text(state, 60, 16).split(separator: "\n").first { $0.contains("unit \(best + 1) ") }
    let numbers = try #require(line)
    #expect(numbers.contains(walk.layers[2].parameters.weights[best].worked))
    #expect(numbers.contains((0.3 * walk.gradient(layer: 2, unit: 0, input: best)).worked))
    #expect(numbers.contains(walk.updated(layer: 2, unit: 0, input: best).worked))
  }

  @Test func everyStepDrawsAtEverySizeAndInASCII() throws {
    for dataset in ["digits01", "iris", "bike", "circles"] {
      for step in 0..<12 {
        var state = try state(dataset, steps: step)
        for (columns, rows) in [
          (0, 0), (1, 1), (3, 2), (9, 3), (20, 5), (39, 10), (78, 20), (118, 36), (198, 56),
        ] {
          _ = picture(of: .example, state, columns, rows)
          state.theme = .mono
          _ = picture(of: .example, state, columns, rows)
        }
        state.marker = .ascii
        state.isZoomed = true
        let grid = frame(of: state, glyphs: .ascii)
        #expect(grid.cells.allSatisfy { $0.scalar.isASCII })
        // The key bar and ReLU's slope have their own.
        #expect(
          !grid.text.replacing("? help", with: "").replacing(" > 0 ? ", with: "").contains("?"),
          "\(grid.text)")
      }
    }
  }
}
