import Analysis
import NeuralNetworks
import Session
import TerminalUI
import Testing
import Text
import Themes

@testable import Workbench

/// The gradient's panel, in the place it has and on the whole screen.
@Suite struct GradientPanelTests {
  private static let sizes = [(37, 8), (39, 10), (48, 7), (72, 14), (78, 20), (118, 36), (198, 56)]

  private func state(_ mode: GradientView.Mode = .layers) throws -> State {
    let steps = GradientView.Mode.allCases.firstIndex(of: mode) ?? 0
    return try examinedState(
      "digits01", showing: .gradients, epochs: 30, actions: [.panel(.moveMode(steps))])
  }

  @Test func theSmallPlaceShowsEveryLayerAndTheVerdict() throws {
    let state = try state()
    let text = picture(of: .gradients, state, 39, 10).text
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines[1].contains("layer") && lines[1].contains("mean |∂J/∂W|"))
    #expect(lines[1].contains("slope") && lines[1].contains("flat"))
    for (row, layer) in [(2, 2), (3, 1), (4, 0)] {
      let diagnostics = try #require(state.run.details?.diagnostics)[layer]
      #expect(lines[row].contains("\(layer + 1) sigmoid"))
      #expect(lines[row].contains(diagnostics.gradientMeanAbsolute.significant(2)))
      #expect(lines[row].contains(try #require(diagnostics.slope).fixed(2)))
    }
    let said = lines[5...].map { $0.dropFirst().dropLast().trimmed }.joined(separator: " ")
    #expect(said.contains("Slowed: small slopes leave 1/19 of the gradient for layer 1."))
    #expect(said.contains("Press a for another activation."))
  }

  @Test func theRatioIsThatOfTheFirstLayerToTheLast() throws {
    let state = try state()
    let layers = try #require(state.run.details?.diagnostics)
    let ratio = layers[0].gradientMeanAbsolute / layers[2].gradientMeanAbsolute
    let inverse = try #require(Int(exactly: (1 / ratio).rounded()))
    #expect(picture(of: .gradients, state, 72, 14).text.contains("first/last 1/\(inverse)"))
  }

  @Test func theWholeScreenShowsGaugesCurvesAndHistograms() throws {
    let text = picture(of: .gradients, try state(), 198, 56).text
    for words in [
      "mean slope g′", "flat share", "dead", "product", "update / weight, log₁₀",
      "mean |∂J/∂W| of every layer", "below −4 stalled", "W of layer 1, now",
      "z of layer 1, now",
      "0/25", "0/15",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  /// A nineteenth looks like one: the bar has a nineteenth of the cells, and the scale says so.
  @Test func barsAreSharesOfTheGreatest() throws {
    let specifications = [.relu, .relu, .sigmoid].map {
      LayerSpecification(units: 4, activation: $0)
    }
    let layers = [1.0 / 19, 1.0 / 4, 1].map {
      LayerDiagnostics(
        gradientNorm: $0, gradientMeanAbsolute: $0, slope: 0.5, flatShare: 0, deadUnits: 0,
        updateRatio: -3)
    }
    let evidence = GradientEvidence(
      layers: layers, specifications: specifications, loss: .bce)
    var grid = Grid(Size(columns: 89, rows: 4))
    let look = Look(theme: Theme(.dark), glyphs: .unicode)
    let table = GradientTable(evidence, selected: 0, look, room: grid.size)
    table.draw(into: &grid, in: grid.bounds)
    let bars = grid.text.split(separator: "\n").dropFirst().map { line in
      line.count { $0 == "█" }
    }
    // Whole cells; what is over is drawn in eighths.
    #expect(bars[0] >= 19 && bars[1] == bars[0] / 4 && bars[2] == bars[0] / 19)
    let text = picture(of: .gradients, try state(), 118, 36).text
    #expect(text.contains("0") && text.contains("share of largest"))
  }

  @Test func everyModeDrawsAtEverySizeAndInASCII() throws {
    for mode in GradientView.Mode.allCases {
      var state = try state(mode)
      for (columns, rows) in [(0, 0), (1, 1), (3, 2), (9, 3), (20, 5)] + Self.sizes {
        _ = picture(of: .gradients, state, columns, rows)
        state.theme = .mono
        _ = picture(of: .gradients, state, columns, rows)
      }
      state.marker = .ascii
      state.size = Size(columns: 120, rows: 40)
      let ascii = frame(of: state, glyphs: .ascii)
      #expect(ascii.cells.allSatisfy { $0.scalar.isASCII })
      #expect(!ascii.text.contains("?? "))
    }
  }

  @Test func curvesHaveALineForEveryLayer() throws {
    let state = try state(.curves)
    let chart = GradientCurves.chart(
      .gradientMeanAbsolute, of: GradientPanel.Scene(state),
      Look(theme: Theme(.dark), glyphs: .unicode))
    #expect(chart.series.map(\.label) == ["1", "2", "3"])
    #expect(chart.series.allSatisfy { $0.spans.count == 31 && $0.spans.last?.x == 30 })
    let last = try #require(state.run.details?.diagnostics).map(\.gradientMeanAbsolute)
    #expect(chart.series.map { $0.spans.last?.last } == last)
    let updates = GradientCurves.chart(
      .updateRatio, of: GradientPanel.Scene(state), Look(theme: Theme(.dark), glyphs: .unicode))
    #expect(updates.target?.value == -3)
    #expect(updates.series.dropFirst(3).map { $0.spans[0].last } == [-2, -4])
  }

  @Test func aDeepNetworkShowsTheSelectedLayer() throws {
    let layers =
      (0..<9).map { _ in LayerSpecification(units: 3, activation: .tanh) }
      + [LayerSpecification(units: 1, activation: .sigmoid)]
    for selected in [0, 4, 9] {
      let state = try examinedState(
        "circles", showing: .gradients, layers: layers, epochs: 2,
        actions: [.network(.moveLayer(selected))])
      let text = picture(of: .gradients, state, 39, 10).text
      #expect(text.contains("▸\(selected + 1) "))
      // What has no row is counted.
      #expect(text.contains("▲") == !text.contains("10 sigmoid"))
      #expect(text.contains("▼") == !text.contains("1 tanh"))
    }
  }

  @Test func aDivergedRunSaysSo() throws {
    var state = try state()
    var progress = Progress()
    progress.runs[RunID(0)] = Progress.RunReport(status: .diverged(epoch: 31), life: 0)
    _ = reduce(&state, .progressed(progress))
    #expect(picture(of: .gradients, state, 39, 10).text.contains("Diverged in epoch 31"))
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
