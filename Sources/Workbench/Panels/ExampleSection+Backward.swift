import Analysis
import Localization
import NeuralNetworks
import Session
import Setups
import TerminalUI
import Text
import Themes

/// The way back: δ, ∂L/∂w and the update.
extension ExampleSection {
  static func delta(_ context: Context, room: Int) -> [Row] {
    let (here, unit) = (context.here, context.unit)
    let total = Row.total("δ", here.deltas[unit], .strong)
    guard !context.isOutput else { return outputDelta(context) + [total] }
    let after = context.walk.layers[context.layer + 1]
    return rows(
      of: context.walk.backwardTerms(toUnit: unit, inLayer: context.layer), room: max(1, room - 3),
      context,
      name: {
        (context.isNarrow ? ExampleBackwardPhrase.toUnitShort($0 + 1) : .toUnit($0 + 1))
          .text(in: context.language)
      })
      + [
        .total("Wᵀδ", after.pulledBack(toInput: unit)),
        .total("× g′(z)", here.slopes[unit]),
        total,
      ]
  }

  private static func outputDelta(_ context: Context) -> [Row] {
    let (walk, here, unit) = (context.walk, context.here, context.unit)
    let (a, y) = (here.a[unit], walk.y[unit])
    let outputs = " " + ExampleBackwardPhrase.outputs(walk.y.count).text(in: context.language)
    let mean = walk.y.count > 1 && walk.loss.isOfEachOutput ? outputs : ""
    let numbers = "\(a.worked) − \(y.significant(4))"
    if walk.loss.cancelsSlope(of: here.activation) {
      return [
        .text(
          ExampleBackwardPhrase.slopeCancelled(formula: "δ = a − y\(mean)")
            .text(in: context.language), .dimmed),
        .text("  = \(numbers)\(mean)", .text),
      ]
    }
    let slope = here.slopes[unit].worked
    let (formula, worked) = walk.loss.slope(a, y)
    let inserted = worked.map {
      filled($0, ["a": a.worked, "y": y.significant(4), "g′": slope]) + mean
    }
    let text =
      inserted.map { "= " + $0 }
      ?? ExampleBackwardPhrase.clipped(a: a.worked, slope: slope).text(in: context.language)
    return [.text("δ = \(formula)\(mean)", .dimmed), .text("  " + text, .text)]
  }

  static func gradient(_ context: Context, room: Int) -> [Row] {
    let inputs = context.walk.inputs(ofLayer: context.layer)
    let delta = context.here.deltas[context.unit]
    let gradients = inputs.indices.map {
      context.walk.gradient(layer: context.layer, unit: context.unit, input: $0)
    }
    let (shown, rest) = largest(gradients, room: max(1, room - 1))
    var rows = shown.map { input in
      Row.sum(
        name: context.inputName(input), left: delta, sign: "×", right: inputs[input],
        value: gradients[input], .text)
    }
    if !rest.isEmpty {
      rows.append(.text(others(rest, of: gradients).text(in: context.language), .dimmed))
    }
    return rows + [.total("∂L/∂b = δ", delta, .strong)]
  }

  private static func others(_ rest: [Int], of values: [Double]) -> ExampleBackwardPhrase {
    let most = rest.map { values[$0].magnitude }.max() ?? 0
    return most == 0 ? .othersZero(rest.count) : .othersAtMost(rest.count, most.significant(2))
  }

  static func update(_ context: Context, room: Int) -> [Row] {
    let (walk, here) = (context.walk, context.here)
    let inputs = here.parameters.inputs
    let rate = walk.learningRate
    let steps = (0..<inputs).map {
      rate * walk.gradient(layer: context.layer, unit: context.unit, input: $0)
    }
    let penalties = penalties(context)
    let (shown, rest) = largest(steps, room: max(1, room - 3 - penalties.count))
    let first = context.unit * inputs
    func row(_ name: String, _ old: Double, _ step: Double, _ new: Double) -> Row {
      .sum(name: name, left: old, sign: "−", right: step, value: new, .text)
    }
    let formula = ExampleBackwardPhrase.newWeight(rate: rate.significant(4))
      .text(in: context.language)
    var rows: [Row] = [.text(formula, .dimmed)]
    rows += shown.map { input in
      row(
        context.inputName(input), here.parameters.weights[first + input], steps[input],
        walk.updated(layer: context.layer, unit: context.unit, input: input))
    }
    if !rest.isEmpty {
      rows.append(.text(others(rest, of: steps).text(in: context.language), .dimmed))
    }
    rows.append(
      row(
        "b", here.parameters.biases[context.unit], rate * here.deltas[context.unit],
        walk.updatedBias(layer: context.layer, unit: context.unit)))
    rows.append(.text(remark(context).text(in: context.language), .dimmed))
    return rows + penalties
  }

  /// That the weights do not follow the example's gradient alone.
  private static func penalties(_ context: Context) -> [Row] {
    let training = context.run.configuration.training
    let names = [training.l1 > 0 ? "l1" : nil, training.l2 > 0 ? "l2" : nil].compactMap { $0 }
    guard !names.isEmpty else { return [] }
    let phrase = ExampleBackwardPhrase.penalties(names.joined(separator: ", "))
    return [.text(phrase.text(in: context.language), .dimmed)]
  }

  /// What training makes of it.
  private static func remark(_ context: Context) -> ExampleBackwardPhrase {
    let training = context.run.configuration.training
    let batch = min(training.batchSize ?? context.details.count, context.details.count)
    let optimizer = training.optimizer.moments == 0 ? nil : training.optimizer.rawValue
    return batch == 1
      ? .oneExample(optimizer: optimizer) : .mean(of: batch.grouped, optimizer: optimizer)
  }
}
