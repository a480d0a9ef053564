import Analysis
import Glibc
import Localization
import NeuralNetworks
import Session
import Setups
import TerminalUI
import Text
import Themes

/// The way to the output: x, z, a, the loss.
extension ExampleSection {
  static func input(_ context: Context, room: Int) -> [Row] {
    let walk = context.walk
    let target = "y = \(self.target(of: context))"
    guard context.run.data?.picture == nil else {
      return [
        .text(target, .strong),
        .text(
          ExampleForwardPhrase.network(prediction(of: context)).text(in: context.language), .text),
        .text("L = \(walk.lossValue.worked)", .text),
        .text(pixels(walk.x).text(in: context.language), .dimmed),
      ]
    }
    let shown = largest(walk.x, room: room - 1).shown
    var rows = shown.map { feature in
      let raw = context.details.raw[feature].significant(5)
      // The arrow and the scaled number take 12; of what is left the name gets what is not the number.
      let room = context.width - 13 - raw.count
      let name = context.featureName(feature).fitted(to: max(0, room))
      return Row.sum(
        name: "\(name) \(raw)", left: nil, sign: "→", right: nil, value: walk.x[feature], .text
      )
    }
    if shown.count < walk.x.count {
      let rest = ExampleForwardPhrase.nearerToZero(walk.x.count - shown.count)
      rows.append(.text(rest.text(in: context.language), .dimmed))
    }
    return rows + [.text(target, .strong)]
  }

  private static func pixels(_ values: [Double]) -> ExampleForwardPhrase {
    .pixels((values.min() ?? 0).significant(2), to: (values.max() ?? 0).significant(2))
  }

  /// The class's name, or the numbers.
  static func target(of context: Context) -> String {
    let y = context.walk.y
    if let classes = context.run.data?.classes, classes.count == y.count,
      let place = y.firstIndex(of: 1)
    {
      return classes[place]
    }
    return y.prefix(4).map { $0.significant(4) }.joined(separator: ", ")
  }

  /// What the network says: the class with the largest output, or the numbers.
  static func prediction(of context: Context) -> String {
    guard let output = context.walk.layers.last?.a else { return "" }
    if let classes = context.run.data?.classes, classes.count == output.count, output.count > 1,
      let best = output.indices.max(by: { output[$0] < output[$1] })
    {
      return "\(classes[best]) (\(output[best].worked))"
    }
    return output.prefix(4).map { $0.worked }.joined(separator: ", ")
  }

  static func preactivation(_ context: Context, room: Int) -> [Row] {
    let terms = context.walk.terms(ofUnit: context.unit, inLayer: context.layer)
    return rows(of: terms, room: max(1, room - 2), context, name: context.inputName) + [
      .total("+ b", context.here.parameters.biases[context.unit]),
      .total("z", context.here.z[context.unit], .strong),
    ]
  }

  static func activation(_ context: Context) -> [Row] {
    let (z, a) = (context.here.z[context.unit], context.here.a[context.unit])
    let slope = context.here.slopes[context.unit]
    let activation = context.here.activation
    let power = power(-z)
    let numbers = ["z": z.worked, "e⁻ᶻ": power ?? "e^\((-z).worked)"]
    let worked = (z <= 0 ? activation.workedBelowZero : nil) ?? activation.worked
    return [
      .text("\(activation.rawValue): g(z) = \(activation.formula)", .dimmed)
    ]
      + (worked.contains("{e⁻ᶻ}")
        ? [.text("e⁻ᶻ = e^\((-z).worked)\(power.map { " = \($0)" } ?? "")", .text)] : []) + [
        .text("a = \(filled(worked, numbers)) = \(a.worked)", .strong),
        .text("g′(z) = \(activation.slopeFormula) = \(slope.worked)", .text),
        .bars(
          ExampleForwardPhrase.allActivations(context.here.a.count).text(in: context.language),
          context.here.a),
      ]
  }

  static func loss(_ context: Context, room: Int) -> [Row] {
    let walk = context.walk
    guard let output = walk.layers.last else { return [] }
    var rows: [Row] = [.text("L = \(walk.loss.formula)", .dimmed)]
    let count = output.a.count
    for place in largest(walk.losses, room: max(1, room - 3)).shown {
      let (a, y) = (output.a[place], walk.y[place])
      guard walk.loss.isOfEachOutput || y != 0 else { continue }
      let loss = walk.losses[place] * scale(walk)
      let isClipped = walk.loss.isClipped(of: output.activation) && clipped(a) != a
      if isClipped {
        let phrase = ExampleForwardPhrase.clipped(a.worked, to: clipped(a).worked)
        rows.append(.text(phrase.text(in: context.language), .text))
      }
      rows.append(.text(worked(walk.loss, isClipped ? clipped(a) : a, y, loss), .text))
    }
    let value = walk.lossValue.worked
    let mean = ExampleForwardPhrase.meanOfOutputs(value, count).text(in: context.language)
    rows.append(.text(count > 1 && walk.loss.isOfEachOutput ? mean : "L = \(value)", .strong))
    if let cost = context.run.latest?.evaluation.cost {
      let training = context.run.configuration.training
      let mean = ExampleForwardPhrase.meanOfExamples(
        cost.worked, context.details.count.grouped,
        penalties: training.l1 > 0 || training.penaltyL2 > 0)
      rows.append(.text(mean.text(in: context.language), .dimmed))
    }
    return rows
  }

  /// The outputs that a loss is the mean of.
  private static func scale(_ walk: ExampleWalk) -> Double {
    walk.loss.isOfEachOutput ? Double(walk.y.count) : 1
  }

  private static func clipped(_ a: Double) -> Double {
    min(max(a, Loss.clip), 1 - Loss.clip)
  }

  /// The logarithm that `loss` is, of a number that is shown: near 1, where its digits would be 1.0000,
  /// by what it lacks; where it is less than any number, as a power.
  private static func logarithm(_ loss: Double) -> String {
    let share = exp(-loss)
    if loss < 0.005 { return loss == 0 ? "−ln 1" : "−ln(1 − \((-expm1(-loss)).worked))" }
    return share.isNormal ? "−ln \(share.worked)" : "−ln e^\((-loss).worked)"
  }

  /// eˣ, if there is such a number.
  private static func power(_ x: Double) -> String? {
    let power = exp(x)
    return power.isNormal ? power.worked : nil
  }

  private static func worked(_ loss: Loss, _ a: Double, _ y: Double, _ value: Double) -> String {
    filled(
      loss.worked(a, y),
      ["a": a.worked, "y": y.significant(4), "L": value.worked, "ln": logarithm(value)])
  }
}
