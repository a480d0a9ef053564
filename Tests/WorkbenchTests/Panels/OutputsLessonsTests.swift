import NeuralNetworks
import Session
import Setups
import TerminalUI
import TestSupport
import Testing

@testable import Analysis
@testable import Datasets
@testable import Workbench

/// The lessons that this panel shows, with the figures that were measured for them: what a network of
/// linear units cannot do, which outputs are impossible, where ReLU units bend.
@Suite struct OutputsLessonsTests {
  private func impossible(_ state: State) throws -> ImpossibleOutputs {
    let predictions = try #require(state.run.details?.outputs?.predictions)
    return ImpossibleOutputs(
      predictions.outputs, targets: predictions.targets, try #require(state.run.data).kind,
      try #require(state.run.layers.last).activation)
  }

  private func share(_ count: Int, _ found: ImpossibleOutputs) -> Double {
    Double(count) / Double(found.count)
  }

  /// L9: a network of linear units draws the least-squares line, and nothing else.
  @Test func linearUnitsDrawOneStraightLine() throws {
    let state = try outputsState(
      "motorcycle", layers: "8:linear,8:linear,1:linear", rate: 0.05, epochs: 2000)
    let values = try #require(state.run.details?.outputs).map.values
    let bends = (2..<values.count).map { place -> Double in
      let before: Double = values[place] - values[place - 1]
      return abs(before - (values[place - 1] - values[place - 2]))
    }
    #expect(values.count > 100)
    #expect((bends.max() ?? 1) < 1e-12)
    #expect(abs((state.run.latest?.evaluation.cost ?? 0) - 0.845545) < 1e-6)
  }

  /// L10: under linear hidden units the boundary of a sigmoid output is straight.
  @Test func linearUnitsLeaveTheBoundaryStraight() throws {
    let state = try outputsState(
      "coffee", layers: "8:linear,8:linear,1:sigmoid", rate: 0.3, epochs: 3000)
    let outputs = try #require(state.run.details?.outputs)
    // z is linear over the plane: its second differences are 0 along every row and column.
    let logits = outputs.map.values.map { Self.logit($0) }
    let columns = outputs.map.columns
    for row in 0..<outputs.map.rows {
      for column in 2..<columns {
        let place = row * columns + column
        let before: Double = logits[place] - logits[place - 1]
        #expect(abs(before - (logits[place - 1] - logits[place - 2])) < 1e-9)
      }
    }
    #expect(abs((state.run.latest?.evaluation.cost ?? 0) - 0.457730) < 1e-6)
    #expect(abs((state.run.latest?.evaluation.accuracy ?? 0) - 0.74) < 0.011)
  }

  private static func logit(_ a: Double) -> Double {
    // Bisection on the sigmoid: no logarithm needed.
    var (low, high) = (-60.0, 60.0)
    for _ in 0..<100 {
      let middle = (low + high) / 2
      if Activation.sigmoid.value(middle) < a { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// L11: of rentals, a linear output predicts some below 0 (6.6 % [1.9–10.8] in the lessons), a ReLU
  /// output none.
  @Test func aLinearOutputPredictsNegativeRentals() throws {
    let linear = try impossible(
      outputsState("bike", layers: "16:relu,16:relu,1:linear", rate: 0.05, epochs: 2000))
    #expect((0.005...0.15).contains(share(linear.below, linear)))
    #expect(linear.sentence("rentals_hundreds")?.contains("are negative, down to -") == true)
    let relu = try impossible(
      outputsState("bike", layers: "16:relu,16:relu,1:relu", rate: 0.05, epochs: 2000))
    #expect(relu.below == 0 && relu.least >= 0)
  }

  /// L11: of numbers of both signs, a ReLU output reaches none of the negative ones (72 %).
  @Test func aReLUOutputCannotBeNegative() throws {
    let found = try impossible(
      outputsState("motorcycle", layers: "16:relu,16:relu,1:relu", rate: 0.05, epochs: 4000))
    #expect(abs(share(found.unreachable, found) - 0.72) < 0.01)
    #expect(found.sentence("acceleration") != nil)
  }

  /// L11: a linear output puts 42 % of the "probabilities" of circles outside 0 … 1 at mse.
  @Test func aLinearOutputIsNoProbability() throws {
    let found = try impossible(
      outputsState(
        "circles", layers: "16:relu,16:relu,1:linear", loss: .mse, rate: 0.05, epochs: 4000))
    #expect((0.3...0.6).contains(share(found.impossible, found)))
    let sigmoid = try impossible(
      outputsState("circles", layers: "16:relu,16:relu,1:sigmoid", rate: 0.3, epochs: 2000))
    #expect(sigmoid.impossible == 0 && sigmoid.least >= 0 && sigmoid.greatest <= 1)
  }

  /// L12: the lab's three units, set by hand, meet all points; their kinks are at 1, 1 and 2.
  @Test func theLabsUnitsMeetAllPoints() throws {
    let table = try shipped.load(DataOptions(dataset: "relu-lab"))
    let data = try PreparedData(table, options: DataOptions(dataset: "relu-lab"), seed: 1)
    let (offset, factor) = (data.scaling.offsets[0], data.scaling.factors[0])
    // In the scaled feature x′ = (x − offset) · factor: w x + b = (w / factor) x′ + w · offset + b.
    let units = [(-2.0, 2.0), (1, -1), (2, -4)]
    let weights = [
      LayerParameters(
        units: 3, inputs: 1, weights: units.map { $0.0 / factor },
        biases: units.map { $0.0 * offset + $0.1 }),
      LayerParameters(units: 1, inputs: 3, weights: [1, 1, 1], biases: [0]),
    ]
    let state = try outputsState("relu-lab", layers: "3:relu,1:linear", unit: 2, weights: weights)
    #expect((state.run.latest?.evaluation.cost ?? 1) < 1e-24)
    let kinks = try #require(state.run.details?.outputs).kinks
    for (kink, x) in zip(kinks, [1.0, 1, 2]) { #expect(abs(kink.x - x) < 1e-12) }
    #expect(abs(kinks[2].slopeBefore - 1) < 1e-12 && abs(kinks[2].slopeAfter - 3) < 1e-12)
    let text = outputsPicture(state)
    #expect(text.contains("unit 3: kink at x = 2, slope 1 → 3 · its own bend = 2"))
    #expect(text.contains("3 of 3 kinks inside the data"))
    // Without the off part, the same units are the straight line x − 3: 8.82 in the lab, whose points
    // are others.
    let straight = try outputsState("relu-lab", layers: "3:linear,1:linear", weights: weights)
    let distances = (0..<table.count).map { table.inputs[$0] - 3 - table.outputs[$0] }
    let cost = distances.reduce(0) { $0 + $1 * $1 } / Double(table.count)
    #expect(abs((straight.run.latest?.evaluation.cost ?? 0) - cost) < 1e-12)
    #expect(abs(cost - 8.82) < 0.2)
  }

  /// L15: a sigmoid unit ends at 1, a ReLU goes on (6.67 in the lessons; above 2 for every seed).
  @Test func aReLUUnitGoesOnWhereASigmoidEnds() throws {
    func greatest(_ hidden: String) throws -> Double {
      let state = try outputsState(
        "demand", layers: "3:\(hidden),1:sigmoid", rate: 0.3, epochs: 3000, mode: .units)
      let spreads = try #require(state.run.details?.outputs).unitSpreads
      let most = try #require(spreads.map(\.greatest).max())
      #expect(spreads.count == 3 && spreads.allSatisfy { $0.least >= 0 && $0.mean <= $0.greatest })
      #expect(outputsPicture(state).contains("layer 1, \(hidden): "))
      return most
    }
    #expect(try greatest("relu") > 2)
    #expect(try (0.9...1).contains(greatest("sigmoid")))
  }

  /// Claims 79 and 81: the kinks inside the data are the units that are on for some and off for some,
  /// and the strip is the sign of z.
  @Test func kinksInsideTheDataAreUnitsThatAreOnForSome() throws {
    let state = try outputsState(
      "sine", layers: "12:relu,1:linear", rate: 0.05, epochs: 3000,
      size: Size(columns: 120, rows: 60))
    let outputs = try #require(state.run.details?.outputs)
    let data = try #require(state.run.data)
    let spread = data.sample.spreads[0]
    let inside = outputs.kinks.filter { (spread.least...spread.greatest).contains($0.x) }
    // Which units change sign, from the values on the strip, which reaches a little farther.
    let columns = outputs.units.columns
    for kink in outputs.kinks {
      let unit = kink.unit - outputs.unitNumbers.lowerBound
      guard outputs.unitNumbers.contains(kink.unit) else { continue }
      let on = outputs.units.layer(unit).map { $0 > 0 }
      let range = outputs.ranges[0]
      let width = (range.upperBound - range.lowerBound) / Double(columns)
      for column in 0..<columns {
        let x = range.lowerBound + (Double(column) + 0.5) * width
        guard abs(x - kink.x) > width else { continue }
        #expect(on[column] == ((x > kink.x) == kink.turnsOn))
      }
    }
    #expect(outputsPicture(state).contains("\(inside.count) of 12 kinks inside the data"))
  }
}
