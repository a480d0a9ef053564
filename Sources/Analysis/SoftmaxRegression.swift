import Glibc

/// The least mean cross-entropy that shares e^z / Σ e^z of linear z = Wx + b can reach, by Newton's
/// method with step halving: the *logistic* optimum for two classes, the softmax one for more.
///
/// The last class's z is 0; the others are free. A piece, `advance()`, costs at most O(examples ·
/// features) or O(parameters²). If some W classifies every example right, larger and larger W bring
/// the cost down to 0, which none reaches: the classes are *separable*.
struct SoftmaxRegression: Sendable {
  /// What came out.
  struct Optimum: Equatable, Sendable {
    /// The mean cross-entropy, or its infimum 0.
    var cost: Double
    /// Whether a hyperplane tells the classes apart without a mistake.
    var isSeparable: Bool
    /// `[free classes × features]`, on the features themselves.
    var weights: [[Double]]
    /// `[free classes]`
    var biases: [Double]
  }

  private enum Phase {
    case logits(class: Int)
    case gradient
    case curvature(class: Int, other: Int, column: Int)
    case factorisation(Cholesky)
  }

  private let design: Design
  /// The features, then a column of ones.
  private let columns: [Column]
  /// The free classes' shares that are to be met, each 0 … 1.
  private let targets: [Column]
  /// Whether every target is 0 or 1, so that "right" has a meaning.
  private let isHard: Bool

  /// `[free classes × columns]`: the last accepted point, and the one that is being tried.
  private var accepted: [Double]
  private var trial: [Double]
  private var step: [Double]
  private var cost = Double.infinity
  /// −gᵀ step, twice what a full step gains where the cost is a parabola.
  private var decrement = Double.infinity
  private var scale = 1.0
  private var iterations = 0
  private var z: [Column] = []
  private var shares: [Column] = []
  private var gradient: [Double]
  private var hessian: [Double] = []
  private var phase = Phase.logits(class: 0)
  private(set) var optimum: Optimum?

  /// - Parameter targets: of each class but the last, its share in every example.
  init(_ design: Design, targets: [[Double]]) {
    self.design = design
    columns = design.columns + [Column(repeating: 1, count: design.examples)]
    self.targets = targets.map { Column($0) }
    isHard = targets.allSatisfy { $0.allSatisfy { $0 == 0 || $0 == 1 } }
    accepted = Array(repeating: 0, count: targets.count * (design.columns.count + 1))
    (trial, step, gradient) = (accepted, accepted, accepted)
  }

  /// Newton's method needs about ten steps; a hundred mean that rounding keeps it from the end.
  private static let mostIterations = 100
  /// How near to the optimum it ends, in cost.
  private static let tolerance = 1e-14

  /// One piece of the work, until there is an `optimum`.
  mutating func advance() {
    guard optimum == nil else { return }
    switch phase {
    case .logits(let index):
      if index == 0 { z = [] }
      z.append(logits(ofClass: index))
      if index + 1 < targets.count {
        phase = .logits(class: index + 1)
      } else {
        judgeTrial()
      }
    case .gradient: beginCurvature()
    case .curvature(let index, let other, let column): bend(index, other, column)
    case .factorisation(var factors):
      // Held by `factors` alone, the matrix is changed where it stands.
      phase = .gradient
      factors.advance()
      phase = .factorisation(factors)
      if factors.isComplete { takeStep(factors.solve(gradient)) }
    }
  }

  private func logits(ofClass index: Int) -> Column {
    var sum = Column(repeating: 0, count: design.examples)
    for (place, column) in columns.enumerated() {
      sum.add(trial[index * columns.count + place], times: column)
    }
    return sum
  }

  // MARK: The cost

  /// Cost and shares at the trial; accepts it if the cost has fallen enough, else halves the step.
  private mutating func judgeTrial() {
    var total = 0.0
    shares = z
    for example in 0..<design.examples { total += shareOut(example) }
    let new = total / Double(max(1, design.examples))
    if isHard, (0..<design.examples).allSatisfy(isRight) {
      return end(cost: 0, isSeparable: true, at: trial)
    }
    let enough = cost - 1e-4 * scale * decrement
    if new <= enough || !cost.isFinite {
      accept(new)
    } else if scale > 1e-9, decrement > Self.tolerance {
      scale /= 2
      tryStep()
    } else {
      // Not even the smallest step gains anything: rounding has the last word.
      end(cost: min(cost, new), isSeparable: false, at: new < cost ? trial : accepted)
    }
  }

  /// Turns an example's z into shares. Its loss: ln Σ e^z − Σ target · z.
  private mutating func shareOut(_ example: Int) -> Double {
    var top = 0.0
    for column in z { top = max(top, column[example]) }
    var sum = exp(-top)
    var wanted = 0.0
    for index in z.indices {
      let value = z[index][example]
      let e = exp(value - top)
      shares[index][example] = e
      sum += e
      wanted += targets[index][example] * value
    }
    for index in z.indices { shares[index][example] /= sum }
    return top + log(sum) - wanted
  }

  /// Whether the example's class has the largest z, and no other as large a one.
  private func isRight(_ example: Int) -> Bool {
    let own = targets.indices.first { targets[$0][example] == 1 }
    let mine = own.map { z[$0][example] } ?? 0
    if own != nil, mine <= 0 { return false }
    return z.indices.allSatisfy { $0 == own || z[$0][example] < mine }
  }

  private mutating func accept(_ new: Double) {
    let gain = cost - new
    accepted = trial
    cost = new
    iterations += 1
    if decrement / 2 < Self.tolerance || iterations == Self.mostIterations || gain == 0 {
      return end(cost: cost, isSeparable: false, at: accepted)
    }
    phase = .gradient
  }

  // MARK: The step

  /// g = Σ (share − target) u / m
  private mutating func beginCurvature() {
    let size = accepted.count
    let count = Double(design.examples)
    for index in targets.indices {
      var residual = shares[index]
      residual.add(-1, times: targets[index])
      for (place, column) in columns.enumerated() {
        gradient[index * columns.count + place] = residual.dot(column) / count
      }
    }
    hessian = Array(repeating: 0, count: size * size)
    phase = .curvature(class: 0, other: 0, column: 0)
  }

  /// A row of H: Σ p (δ − q) u uᵀ / m for two classes and one column.
  private mutating func bend(_ index: Int, _ other: Int, _ column: Int) {
    let width = columns.count
    let size = accepted.count
    let count = Double(design.examples)
    var weight = shares[index].times(shares[other])
    for lane in weight.lanes.indices {
      let own = index == other ? shares[index].lanes[lane] : .zero
      weight.lanes[lane] = own - weight.lanes[lane]
    }
    let weighted = weight.times(columns[column])
    let row = (index * width + column) * size + other * width
    for place in 0..<(index == other ? column + 1 : width) {
      hessian[row + place] = weighted.dot(columns[place]) / count
    }
    if column + 1 < width {
      phase = .curvature(class: index, other: other, column: column + 1)
    } else if other < index {
      phase = .curvature(class: index, other: other + 1, column: 0)
    } else if index + 1 < targets.count {
      phase = .curvature(class: index + 1, other: 0, column: 0)
    } else {
      phase = .factorisation(Cholesky(hessian, size: size))
    }
  }

  private mutating func takeStep(_ solution: [Double]) {
    step = solution.map { -$0 }
    decrement = zip(gradient, solution).reduce(0) { $0 + $1.0 * $1.1 }
    guard decrement > 0 else { return end(cost: cost, isSeparable: false, at: accepted) }
    scale = 1
    tryStep()
  }

  private mutating func tryStep() {
    for index in trial.indices { trial[index] = accepted[index] + scale * step[index] }
    phase = .logits(class: 0)
  }

  private mutating func end(cost: Double, isSeparable: Bool, at point: [Double]) {
    let width = columns.count
    let rows = targets.indices.map { index in
      design.unscaled(
        Array(point[index * width..<(index + 1) * width - 1]), bias: point[(index + 1) * width - 1])
    }
    optimum = Optimum(
      cost: cost, isSeparable: isSeparable, weights: rows.map(\.weights), biases: rows.map(\.bias))
    (hessian, z, shares) = ([], [], [])
  }
}
