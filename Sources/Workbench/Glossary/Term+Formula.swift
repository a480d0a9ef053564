import Analysis
import NeuralNetworks
import TerminalUI
import Text

extension Term {
  /// How it is written, in symbols that are the same in every language: m examples, a batch of b,
  /// layers l = 1 … L, g an activation. `nil` for what has no formula.
  var formula: String? {
    switch self {
    case .training(let term): term.formula
    case .loss(let term): term.formula
    case .activation(let term): term.formula
    case .network(let term): term.formula
    case .data(let term): term.formula
    case .keras, .torch, .numPy: nil
    }
  }
}

extension TrainingTerm {
  fileprivate var formula: String? {
    switch self {
    case .cost: "J(W,B) = (1/m) Σ L(a⁽ⁱ⁾, y⁽ⁱ⁾)"
    case .epoch: "⌈m / b⌉ × (w ← w − α ∂J/∂w)"
    case .step, .gradientDescent: "w ← w − α ∂J/∂w,  b ← b − α ∂J/∂b"
    case .batch: "∂J/∂w = (1/b) Σ ∂L⁽ⁱ⁾/∂w"
    case .miniBatch: "b < m"
    case .gradient: "∂J/∂W, ∂J/∂b"
    case .learningRate: "w ← w − α ∂J/∂w"
    case .decay: "αₖ = α / (1 + X·k)"
    case .gradientClipping: "g ← g·min(1, c / ‖g‖)"
    case .optimizer: "w ← w − Δw"
    case .momentum: "v ← 0.9 v + ∂J/∂w,  w ← w − α v"
    case .nesterov: "v ← 0.9 v + ∂J/∂w,  w ← w − α (∂J/∂w + 0.9 v)"
    case .rmsprop: "s ← 0.9 s + 0.1 (∂J/∂w)²,  w ← w − α ∂J/∂w / (√s + 1e-8)"
    case .adam:
      "m ← 0.9 m + 0.1 ∂J/∂w,  v ← 0.999 v + 0.001 (∂J/∂w)², "
        + "w ← w − α (m / (1 − 0.9ᵗ)) / (√(v / (1 − 0.999ᵗ)) + 1e-8)"
    case .adamw: "w ← w − α λ w,  then as adam"
    case .forwardPass: "z[l] = W[l] a[l−1] + b[l],  a[l] = g(z[l])"
    case .backPropagation: "δ[l] = (W[l+1]ᵀ δ[l+1])·g′(z[l]),  ∂J/∂W[l] = δ[l] a[l−1]ᵀ"
    case .chainRule: "∂J/∂w = ∂J/∂a·∂a/∂z·∂z/∂w"
    case .vanishingGradient: "|∂J/∂W[1]| ≪ |∂J/∂W[L]|"
    case .updateRatio: "log₁₀(std(ΔW) / std(W))"
    case .plateau: "∂J/∂W ≈ 0"
    case .convergence: "J(k+1) ≈ J(k)"
    case .divergence: "J = NaN, ±∞"
    case .targetCost: "min { k : J(k) ≤ J* }"
    case .regularisation: "J + (λ/2) Σ‖W‖²,  J + λ Σ|W|"
    case .pace, .fork, .seed, .precision: nil
    }
  }
}

extension LossTerm {
  fileprivate var formula: String? {
    switch self {
    case .loss: "L(a, y)"
    case .binaryCrossEntropy: "L = " + Loss.bce.formula
    case .categoricalCrossEntropy: "L = " + Loss.cce.formula
    case .meanSquaredError: "L = \(Loss.mse.formula),  half-mse: \(Loss.halfMSE.formula)"
    case .huber: "L = " + Loss.huber.formula
    case .logits: "z[L] = ln(a / (1 − a))"
    case .logisticRegression: "a = 1 / (1 + e^−(w·x + b))"
    case .linearRegression: "min over w, b: (1/m) Σ (w·x⁽ⁱ⁾ + b − y⁽ⁱ⁾)²"
    case .floor: "J ≥ J₀"
    }
  }
}

extension ActivationTerm {
  /// The function itself, where the term is one.
  var activation: Activation? { Activation.allCases.first { "\($0)" == rawValue } }

  fileprivate var formula: String? {
    if self == .softmax { return "aⱼ = e^zⱼ / Σ e^zₖ" }
    if let activation {
      return "g(z) = \(activation.formula),  g′(z) = \(activation.slopeFormula)"
    }
    return switch self {
    case .activationFunction: "a = g(z),  z = w·x + b"
    case .slope: "g′(z) = dg/dz"
    case .slopeProduct: "g′(z[l])·g′(z[l+1])·…·g′(z[L])"
    case .saturation, .flatShare: "|g′(z)| < \(FlatStretches.threshold.significant(3))"
    case .deadUnit: "g′(z⁽ⁱ⁾) = 0,  i = 1 … m"
    case .kink: "z = 0:  x = −b / w"
    case .stitching: "f(x) = v₁ max(0, w₁x + b₁) + v₂ max(0, w₂x + b₂) + … + c"
    case .collapse: "w₂ (w₁ x + b₁) + b₂ = (w₂w₁) x + (w₂b₁ + b₂)"
    default: nil
    }
  }
}

extension NetworkTerm {
  fileprivate var formula: String? {
    switch self {
    case .unit: "a = g(w·x + b)"
    case .layer, .hiddenLayer, .outputLayer: "A[l] = g(W[l] A[l−1] + b[l])"
    case .weight, .bias: "z = w₁x₁ + w₂x₂ + … + b"
    case .parameter: "Σ (n[l]·n[l−1] + n[l])"
    case .allParameters: "W = W[1], … W[L];  B = b[1], … b[L]"
    case .initialiser: nil
    case .glorot:
      "-uniform: \(Initializer.glorotUniform.formula),  -normal: \(Initializer.glorotNormal.formula)"
    case .he:
      "-uniform: \(Initializer.heUniform.formula),  -normal: \(Initializer.heNormal.formula)"
    }
  }
}

extension DataTerm {
  fileprivate var formula: String? {
    switch self {
    case .example: "(x⁽ⁱ⁾, y⁽ⁱ⁾)"
    case .trainingSet: "i = 1 … m"
    case .heldOut, .overfitting, .confusionMatrix: nil
    case .scaling: "(x − mean(x)) / std(x),  (x − min(x)) / (max(x) − min(x))"
    case .accuracy: "(1/m) Σ [ŷ⁽ⁱ⁾ = y⁽ⁱ⁾]"
    case .r2: "R² = 1 − Σ (a − y)² / Σ (y − ȳ)²"
    case .residual: "a − y"
    case .decisionBoundary: "a(x) = ½"
    }
  }
}
