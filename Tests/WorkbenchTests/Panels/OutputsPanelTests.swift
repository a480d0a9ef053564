import NeuralNetworks
import Session
import TerminalUI
import TestSupport
import Testing
import Themes

@testable import Analysis
@testable import Text
@testable import Workbench

/// What the panel looks like, at several sizes, in every way to show it.
@Suite struct OutputsPanelTests {
  private static let shown: [(dataset: String, mode: OutputsMode)] = [
    ("circles", .plane), ("circles", .unit), ("circles", .confusion), ("circles", .spread),
    ("sine", .curve), ("sine", .predicted), ("digits01", .examples), ("digits01", .weights),
    ("digits", .examples), ("digits", .confusion), ("digits", .spread), ("bike", .predicted),
    ("bike", .residuals), ("iris", .confusion), ("plane", .plane), ("bike", .units),
    ("digits", .units),
  ]

  @Test(arguments: shown.map(\.dataset), [true, false])
  func everySizeIsDrawnAndASCIIStaysASCII(_ dataset: String, _ zoomed: Bool) throws {
    for mode in Self.shown.filter({ $0.dataset == dataset }).map(\.mode) {
      var state = try outputsState(dataset, epochs: 3, mode: mode, zoomed: zoomed)
      for theme in ThemeName.allCases {
        for (columns, rows) in [(0, 0), (1, 1), (3, 2), (40, 12), (80, 24), (120, 40), (200, 60)] {
          state.size = Size(columns: columns, rows: rows)
          state.theme = theme
          #expect(frame(of: state, glyphs: .unicode).size == state.size)
          let ascii = frame(of: state, glyphs: .ascii)
          #expect(ascii.cells.allSatisfy { $0.scalar.isASCII })
        }
      }
    }
  }

  @Test func itDrawsInsideItsRectangle() throws {
    let outside = Cell("#")
    for (dataset, mode) in Self.shown {
      let state = try outputsState(dataset, epochs: 3, mode: mode)
      for (width, height) in [(0, 0), (1, 1), (3, 2), (12, 5), (39, 10), (55, 18)] {
        var grid = Grid(Size(columns: 60, rows: 24), filledWith: outside)
        let rect = Rect(x: 3, y: 3, width: width, height: height)
        let look = Look(theme: Theme(.dark), glyphs: .unicode)
        Workbench.draw(.outputs, of: state, look, into: &grid, in: rect)
        for y in 0..<24 {
          for x in 0..<60 where !rect.contains(Point(x: x, y: y)) {
            #expect(grid[x, y] == outside, "\(dataset) \(mode) \(width)×\(height): \(x), \(y)")
          }
        }
      }
    }
  }

  @Test func thePlaneHasAxesPointsBoundaryUnitsAndALegend() throws {
    let state = try outputsState("circles", rate: 1, epochs: 200, validation: 0.2)
    let text = outputsPicture(state)
    for part in ["x1", "x2", "●", "×", "◇", "▸1 ", " 8 ", "line: ½", "held out", "% right"] {
      #expect(text.contains(part), "\(part)")
    }
    // The boundary is seen without colours and without Unicode.
    let mono = outputsPicture(state, theme: .mono)
    #expect(mono.unicodeScalars.contains { (0x2801...0x28FF).contains($0.value) })
    #expect(mono.contains("░") || mono.contains("▓"))
    let ascii = outputsPicture(state, glyphs: .ascii)
    #expect(ascii.contains("o") && ascii.contains("x") && ascii.contains("\\"))
    // The values that a ReLU unit takes.
    #expect(ascii.contains(">1 0.."))
  }

  @Test func whatIsWrongIsReversedAndNothingCoversIt() throws {
    let state = try outputsState("coffee", rate: 1, epochs: 60, size: Size(columns: 80, rows: 24))
    let matrix = try ConfusionMatrix(
      #require(state.run.details?.outputs?.predictions), first: 200, kind: .binary)
    #expect(matrix.right < matrix.total)
    let wrong = PlanePoints.style(
      on: .standard, isWrong: true, Look(theme: Theme(.dark), glyphs: .unicode))
    let cells = frame(of: state, glyphs: .unicode).cells.filter { $0.style == wrong }
    #expect((1...matrix.total - matrix.right).contains(cells.count))
    #expect(cells.allSatisfy { "●×".unicodeScalars.contains($0.scalar) })
    #expect(outputsPicture(state).contains("\(matrix.total - matrix.right) of 200 wrong"))
  }

  @Test func theCurveHasKinksAndAStrip() throws {
    let state = try outputsState("relu-lab", layers: "5:relu,1:linear", epochs: 1)
    let text = outputsPicture(state)
    for part in ["▬", "·", "◆", "1", "5", "kinks inside the data"] {
      #expect(text.contains(part), "\(part)")
    }
    let smooth = try outputsState("sine", layers: "5:tanh,1:linear")
    #expect(outputsPicture(smooth).contains("tanh has no kink"))
  }

  @Test func picturesHaveLabelPredictionAndLoss() throws {
    let state = try outputsState("digits", epochs: 30)
    let text = outputsPicture(state)
    #expect(text.contains(" → ") && text.contains("✗") && text.contains("loss "))
    #expect(text.contains("right · label → prediction · page 1 of "))
    let matrix = try ConfusionMatrix(
      #require(state.run.details?.outputs?.predictions), first: 1_797, kind: .classes)
    #expect(text.contains("\(matrix.right.grouped) of 1,797 right"))
    let ascii = outputsPicture(state, glyphs: .ascii)
    #expect(ascii.contains(" -> ") && ascii.contains(" !"))
  }

  @Test func impossibleValuesAreNamedInThePanel() throws {
    let state = try outputsState(
      "bike", layers: "16:relu,16:relu,1:linear", rate: 0.05, epochs: 500)
    let text = outputsPicture(state)
    #expect(text.contains("% of the outputs are negative, down to -"))
    #expect(text.contains("mean |error|"))
  }

  @Test func theConfusionTableHasAllCounts() throws {
    let state = try outputsState("iris", epochs: 100)
    let text = outputsPicture(state)
    for name in ["setosa", "versic", "virginica", "of 150 right"] {
      #expect(text.contains(name), "\(name)")
    }
    // Where ten classes have no room, the mistakes are listed.
    let narrow = try outputsState(
      "digits", epochs: 30, mode: .confusion, size: Size(columns: 42, rows: 16))
    #expect(outputsPicture(narrow).contains("times"))
  }

  @Test func aPictureOfAnotherNetworkIsNotShown() throws {
    var state = try outputsState("circles", layer: 1)
    _ = reduce(&state, .network(.addUnit))
    _ = reduce(&state, .network(.deleteLayer))
    state.selectedLayer = 0
    #expect(frame(of: state, glyphs: .unicode).size == state.size)
  }
}
