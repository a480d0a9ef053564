import Analysis
import Localization
import NeuralNetworks
import TerminalUI
import Text
import Themes

/// Linear layers multiplied out, in letters and with the numbers of this moment: `a₂ = w₂·a₁ + b₂ =
/// w₂·(w₁·x + b₁) + b₂ = (w₂·w₁)·x + (w₂·b₁ + b₂)`.
enum CollapseFormula {
  static func add(
    _ parameters: [LayerParameters], selected: Int, of run: Run, columns: Int,
    to text: inout PanelText
  ) {
    let steps = LinearMap.compositions(of: parameters)
    let isScalar = parameters.allSatisfy { $0.units == 1 && $0.inputs == 1 }
    for layer in parameters.indices {
      let weight = layer == selected ? 7 : layer == parameters.count - 1 ? 6 : 4
      let role: Role = layer == selected ? .strong : .text
      if isScalar {
        addScalar(parameters, steps, layer, role, weight, to: &text)
      } else {
        addMatrices(parameters, steps, layer, role, weight, to: &text)
      }
    }
    if let whole = steps.last { addWhole(whole, isScalar, of: run, to: &text) }
  }

  // MARK: One unit a layer

  private static func addScalar(
    _ parameters: [LayerParameters], _ steps: [LinearMap], _ layer: Int, _ role: Role,
    _ weight: Int, to text: inout PanelText
  ) {
    let number = (layer + 1).subscripted
    let isOutput = layer == parameters.count - 1
    let name = isOutput ? "z" : "a\(number)"
    let before = layer == 0 ? "x" : "a\(layer.subscripted)"
    let (w, b) = (parameters[layer].weights[0], parameters[layer].biases[0])
    let letters = "\(name) = w\(number)·\(before) + b\(number)"
    let numbers = "\(w.shown)·\(before) \(plus(b))"
    text.add("\(letters) = \(numbers)", "\(name) = \(numbers)", role: role, weight: weight)
    guard layer > 0 else { return }
    let (first, whole) = (steps[layer - 1], steps[layer])
    let (v, c) = (first.weights[0], first.biases[0])
    let indent = String(repeating: " ", count: name.displayWidth)
    text.add(
      "\(indent) = \(w.shown)·(\(v.shown)·x \(plus(c))) \(plus(b))", role: .dimmed,
      weight: weight - 2)
    text.add(
      "\(indent) = (\(w.shown) × \(v.shown))·x + (\(w.shown) × \(c.shown) \(plus(b)))",
      role: .dimmed, weight: weight - 3)
    text.add(
      "\(indent) = \(whole.weights[0].shown)·x \(plus(whole.biases[0]))", role: role,
      weight: weight - 1)
  }

  // MARK: Matrices

  private static func addMatrices(
    _ parameters: [LayerParameters], _ steps: [LinearMap], _ layer: Int, _ role: Role,
    _ weight: Int, to text: inout PanelText
  ) {
    let number = (layer + 1).subscripted
    let isOutput = layer == parameters.count - 1
    let name = isOutput ? "z" : "a\(number)"
    let before = layer == 0 ? "x" : "a\(layer.subscripted)"
    let own = LinearMap(parameters[layer])
    let letters = "\(name) = W\(number)\(before) + b\(number)"
    text.add(
      "\(letters)   W\(number) \(own.weightsText)   b\(number) \(own.biasesText)",
      "\(letters)   W\(number) \(own.shapeText)", letters, role: role, weight: weight)
    guard layer > 0 else { return }
    let whole = steps[layer]
    let product = (1...layer + 1).reversed().map { "W\($0.subscripted)" }.joined()
    let indent = String(repeating: " ", count: name.displayWidth)
    let bias = biasLetters(layer)
    let numbers = "\(CollapsePhrase.bias.text(in: text.language)) \(whole.biasesText)"
    text.add(
      "\(indent) = (\(product))x + \(bias)   \(product) \(whole.weightsText)   \(numbers)",
      "\(indent) = (\(product))x + …   \(product) \(whole.weightsText)",
      "\(indent) = (\(product))x + …", role: role == .strong ? .text : .dimmed, weight: weight - 1)
  }

  /// `(W₃(W₂b₁ + b₂) + b₃)`
  private static func biasLetters(_ layer: Int) -> String {
    var letters = "b₁"
    for index in 1...layer {
      let number = (index + 1).subscripted
      let inner = index == 1 ? letters : "(\(letters))"
      letters = "W\(number)\(inner) + b\(number)"
    }
    return "(\(letters))"
  }

  // MARK: The whole

  private static func addWhole(
    _ whole: LinearMap, _ isScalar: Bool, of run: Run, to text: inout PanelText
  ) {
    text.addGap()
    let output = run.layers.last?.activation ?? .linear
    let outer = output.isLinear ? "" : "a = \(output.rawValue)(z),  "
    if whole.outputs == 1, whole.inputs <= 4 {
      let names = featureNames(of: run, count: whole.inputs)
      let terms = zip(whole.weights, names).enumerated().map { place, term in
        place == 0 ? "\(term.0.shown)·\(term.1)" : "\(plus(term.0))·\(term.1)"
      }
      let sum = terms.joined(separator: " ") + " \(plus(whole.biases[0]))"
      let letters = isScalar ? "w·x + b" : "W·x + b"
      text.add(
        "\(outer)z = \(letters) = \(sum)", "\(outer)z = \(sum)", "z = \(sum)", role: .strong,
        weight: 9)
    } else {
      text.add(
        "\(outer)z = W·x + b,  W \(whole.weightsText)  b \(whole.biasesText)",
        "z = W·x + b,  W \(whole.shapeText)", "z = W·x + b", role: .strong, weight: 9)
    }
  }

  /// As the data have them where they are short, otherwise x₁, x₂ …
  private static func featureNames(of run: Run, count: Int) -> [String] {
    if count == 1 { return ["x"] }
    return (1...max(1, count)).map { "x\($0.subscripted)" }
  }

  /// w, or w₁, w₂ …
  static func weightNames(count: Int) -> [String] {
    count == 1 ? ["w"] : (1...max(1, count)).map { "w\($0.subscripted)" }
  }

  /// `+ 0.3` or `− 0.3`
  private static func plus(_ number: Double) -> String {
    number < 0 ? "− \((-number).shown)" : "+ \(number.shown)"
  }
}

extension LinearMap {
  /// `[8 × 64]`
  fileprivate var shapeText: String { "[\(outputs) × \(inputs)]" }

  /// The numbers of a small matrix, `[0.5 -1.2; 0.3 2]`; of a large one its shape and size.
  fileprivate var weightsText: String {
    guard weights.count <= 4 else {
      return "\(shapeText) ‖W‖ \(Self.norm(weights).significant(3))"
    }
    let rows = (0..<outputs).map { row in
      weights[row * inputs..<(row + 1) * inputs].map(\.shown).joined(separator: " ")
    }
    return "[\(rows.joined(separator: "; "))]"
  }

  fileprivate var biasesText: String {
    biases.count <= 3
      ? "[\(biases.map(\.shown).joined(separator: " "))]"
      : "[\(biases.count)] ‖b‖ \(Self.norm(biases).significant(3))"
  }

  private static func norm(_ values: [Double]) -> Double {
    values.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }
}

extension Double {
  /// As many digits as a formula can carry.
  fileprivate var shown: String { significant(4) }
}

extension Int {
  /// `₁₂`
  var subscripted: String {
    let digits: [Character] = ["₀", "₁", "₂", "₃", "₄", "₅", "₆", "₇", "₈", "₉"]
    return String(String(self).map { digits[$0.wholeNumberValue ?? 0] })
  }
}
