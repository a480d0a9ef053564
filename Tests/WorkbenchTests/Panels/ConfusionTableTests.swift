import Foundation
import Localization
import NeuralNetworks
import Session
import TerminalUI
import TestSupport
import Testing
import Themes

@testable import Analysis
@testable import Workbench

/// Counts of what was taken for what: whole names and shares where there is room, and each label on its own.
@Suite struct ConfusionTableTests {
  /// Two numbers and three labels, of which the third is that both numbers are large.
  private static let labels =
    "u,v,large u,large v,both\n"
    + (0..<90).map { row -> String in
      let (u, v) = (Double(row % 9) / 8, Double(row / 9) / 9)
      let (isU, isV) = (u > 0.4, v > 0.6)
      return "\(u),\(v),\(isU ? 1 : 0),\(isV ? 1 : 0),\(isU && isV ? 1 : 0)\n"
    }.joined()

  private func withLabels(_ body: (_ path: String) throws -> Void) throws {
    try withFile(Self.labels.utf8, body)
  }

  private func state(_ path: String, _ mode: OutputsMode, size: Size) throws -> State {
    try outputsState(
      path, epochs: 30, mode: mode, size: size, target: ["large u", "large v", "both"])
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 200, rows: 60)])
  func namesAreWholeAndRowsHaveShares(_ size: Size) throws {
    let state = try outputsState("iris", epochs: 100, mode: .confusion, size: size)
    let text = outputsPicture(state)
    let matrix = try ConfusionMatrix(
      #require(state.run.details?.outputs?.predictions), first: 150, kind: .classes)
    for name in ["setosa", "versicolor", "virginica"] { #expect(text.contains(name), "\(name)") }
    #expect(!text.contains("…"))
    let share = try #require(matrix.share(1, 1))
    #expect(text.contains("\(matrix[1, 1])  \(share.percent(0).padded(to: 5, .right))"))
    guard size.rows == 60 else { return }
    let recall = try #require(matrix.recall(of: 1)).percent(1)
    #expect(text.contains("recall") && text.contains(recall))
    #expect(text.contains("versicolor → virginica") == (matrix[1, 2] > 0))
  }

  @Test func sharesAreOfTheRowAndOfTheColumn() {
    var matrix = ConfusionMatrix(classes: 2)
    for _ in 0..<3 { matrix.add(actual: 0, predicted: 0) }
    matrix.add(actual: 0, predicted: 1)
    matrix.add(actual: 1, predicted: 1)
    matrix.add(actual: 1, predicted: nil)
    #expect(matrix.count(of: 0) == 4 && matrix.recall(of: 0) == 0.75)
    #expect(matrix.share(0, 1) == 0.25 && matrix.precision(of: 1) == 0.5)
    #expect(ConfusionMatrix(classes: 1).recall(of: 0) == nil)
    #expect(ConfusionMatrix(classes: 1).precision(of: 0) == nil)
  }

  @Test func everyLabelHasItsCountsAndOneIsLookedAt() throws {
    try withLabels { path in
      for size in [Size(columns: 80, rows: 24), Size(columns: 200, rows: 60)] {
        var state = try state(path, .confusion, size: size)
        let predictions = try #require(state.run.details?.outputs?.predictions)
        #expect(predictions.width == 3)
        for (label, name) in ["large u", "large v", "both"].enumerated() {
          let text = outputsPicture(state)
          let matrix = LabelTable.matrix(of: label, predictions)
          let line = try #require(text.split(separator: "\n").first { $0.contains("▸\(name)") })
          #expect(line.contains(" \(matrix[1, 1]) ") && line.contains(" \(matrix[1, 0]) "))
          #expect(text.contains("label \(label + 1) of 3: \(name)"))
          #expect(text.contains("\(matrix.right) of 90 right") && text.contains("\(name) = 1"))
          _ = reduce(&state, .panel(.moveItem(1)))
        }
        #expect(outputsPicture(state).contains("label 1 of 3"))
      }
    }
  }

  /// With the output layer selected its units are the labels.
  @Test func labelsAreWalkedInTheOutputLayerToo() throws {
    try withLabels { path in
      var state = try state(path, .confusion, size: Size(columns: 120, rows: 40))
      state.selectedLayer = state.run.layers.count - 1
      for label in [2, 3, 1] {
        _ = reduce(&state, .panel(.moveItem(1)))
        #expect(
          OutputsChoice(state.outputsView, of: state.run, layer: state.selectedLayer).unit == label
            - 1)
      }
    }
  }

  @Test func theSpreadIsOfTheLabelThatIsLookedAt() throws {
    try withLabels { path in
      var state = try state(path, .spread, size: Size(columns: 120, rows: 40))
      #expect(outputsPicture(state).contains("a where large u = 1: 50 rows"))
      _ = reduce(&state, .panel(.moveItem(1)))
      #expect(outputsPicture(state).contains("a where large v = 1: 36 rows"))
    }
  }

  @Test func itIsSaidOfEachLabel() throws {
    try withLabels { path in
      let state = try state(path, .confusion, size: Size(columns: 120, rows: 40))
      let lines = try #require(SpokenOutputs.lines(state))
      for name in ["large u", "large v", "both"] {
        #expect(lines.contains { $0.hasPrefix("\(name): ") && $0.contains(" of 90 right") })
      }
    }
  }

  @Test func labelsDrawAtEverySizeAndNothingIsHidden() throws {
    try withLabels { path in
      for mode in [OutputsMode.confusion, .spread] {
        let state = try state(path, mode, size: Size(columns: 120, rows: 40))
        for (columns, rows) in [
          (0, 0), (1, 1), (3, 2), (12, 5), (20, 8), (39, 10), (60, 14), (78, 20), (198, 56),
        ] {
          var grid = Grid(Size(columns: columns, rows: rows))
          grid.collisions = []
          let look = Look(theme: Theme(.dark), glyphs: .unicode, language: .korean)
          Workbench.draw(.outputs, of: state, look, into: &grid, in: grid.bounds)
          #expect(grid.collisions == [], "\(mode) \(columns)×\(rows)")
        }
      }
    }
  }
}
