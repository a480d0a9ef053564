import Localization
import NeuralNetworks
import Session
import TerminalUI
import TestSupport
import Testing
import Themes

@testable import Workbench

/// On a large screen a panel is either larger or says more: it leaves no large part of its box empty.
@Suite struct PanelRoomTests {
  private static let size = Size(columns: 200, rows: 60)
  /// The share of a box's rows, and of its columns, in which something stands.
  private static let least = 2.0 / 3
  private static let widestGap = 12

  private func used(_ panel: PanelID, _ state: State) -> (rows: Double, columns: Double) {
    let grid = picture(of: panel, state, Self.size.columns, Self.size.rows - 3)
    let inside = panel == .runs ? grid.bounds : grid.bounds.inset(columns: 1, rows: 1)
    func isDrawn(_ x: Int, _ y: Int) -> Bool {
      grid[x, y].scalar != " " || grid[x, y].style.background != .standard
    }
    let rows = (inside.y..<inside.maxY).count { y in
      (inside.x..<inside.maxX).contains { isDrawn($0, y) }
    }
    let drawn = (inside.x..<inside.maxX).filter { x in
      (inside.y..<inside.maxY).contains { isDrawn(x, $0) }
    }
    // What stands between the columns of a table belongs to it.
    let gaps = zip(drawn, drawn.dropFirst()).map { $1 - $0 - 1 }.filter { $0 <= Self.widestGap }
    let columns = drawn.count + gaps.reduce(0, +)
    return (Double(rows) / Double(inside.height), Double(columns) / Double(inside.width))
  }

  private func expectUsed(_ panel: PanelID, _ state: State, _ name: String) {
    let (rows, columns) = used(panel, state)
    #expect(
      rows >= Self.least && columns >= Self.least,
      "\(panel), \(name): \(rows) of the rows, \(columns) of the columns")
  }

  @Test(arguments: ["digits01", "circles", "iris", "bike", "sine"])
  func everyPanelUsesItsBox(_ dataset: String) throws {
    // A calculation is as long as it is: where all layers fit, all of them are there.
    for panel in PanelID.allCases where panel != .outputs && panel != .example {
      expectUsed(
        panel, try examinedState(dataset, showing: panel, epochs: 12, size: Self.size), dataset)
    }
  }

  @Test func whatIsComputedUsesItsBoxInEveryWay() throws {
    let shown: [(String, [OutputsMode])] = [
      ("circles", [.plane, .unit, .confusion, .spread, .units]),
      ("iris", [.confusion, .spread, .units]),
      ("digits", [.examples, .weights, .confusion, .spread, .units]),
      ("sine", [.curve, .predicted, .residuals]), ("bike", [.predicted, .residuals, .units]),
    ]
    for (dataset, modes) in shown {
      for mode in modes {
        let state = try outputsState(dataset, epochs: 12, mode: mode, size: Self.size)
        expectUsed(.outputs, state, "\(dataset) \(mode)")
      }
    }
  }

  @Test func anExampleIsFollowedThroughAllLayers() throws {
    for dataset in ["iris", "circles"] {
      let state = try examinedState(dataset, showing: .example, epochs: 2, size: Self.size)
      let text = picture(of: .example, state, Self.size.columns, Self.size.rows - 3).text
      for layer in 1...state.run.layers.count {
        for part in ["z = w·a + b of layer \(layer)", "δ = ∂L/∂z of layer \(layer)"] {
          #expect(text.contains(layer == 1 ? part.replacing("w·a", with: "w·x") : part), "\(part)")
        }
      }
    }
  }

  /// A linear network has its matrix in the place of the bend.
  @Test func aCollapsedNetworkUsesItsBox() throws {
    for dataset in ["iris", "bike"] {
      let layers = dataset == "iris" ? "8:linear,3:softmax" : "8:linear,1:linear"
      let state = try shownState(.collapse, dataset, [layers], size: Self.size)
      expectUsed(.collapse, state, "\(dataset) \(layers)")
    }
  }
}
