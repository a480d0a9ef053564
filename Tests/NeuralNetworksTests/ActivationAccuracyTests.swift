#if arch(x86_64)
  import Foundation
  import Testing

  @testable import NeuralNetworks

  /// Every activation's value and slope, every loss and its derivative: within 8 units in the last place
  /// of what they are, at every z, in both precisions, held to a reference of 64 bits.
  ///
  /// Near a zero of a function too, where a difference would leave nothing. Losses are functions of what
  /// they are computed from: `bce` of a sigmoid and `cce` of the logits, the others of a; targets are 0 or
  /// 1 but for the squared errors. Only on processors that have such numbers; elsewhere
  /// `ElementaryFunctionsTests` hold the same code to the C library.
  struct ActivationAccuracyTests {
    private static let bound = 8.0
    private static let count = 200_000

    @Test(arguments: Activation.hidden)
    func everyPlaceInDoublePrecision(_ activation: Activation) {
      var stream = RandomStream(seed: 15, stream: 1)
      var worst = (value: Worst(), slope: Worst())
      for index in 0..<Self.count {
        let z = place(index, reach: 800, depth: 1070, &stream)
        let truth = AccuracyReference.values(activation, Float80(z))
        worst.value.note(activation.value(z), truth.value, at: z)
        worst.slope.note(activation.slope(z), truth.slope, at: z)
      }
      #expect(worst.value.units <= Self.bound, "g(\(worst.value.place))")
      #expect(worst.slope.units <= Self.bound, "g′(\(worst.slope.place))")
    }

    @Test(arguments: Activation.hidden)
    func everyPlaceInSinglePrecision(_ activation: Activation) {
      var stream = RandomStream(seed: 15, stream: 2)
      var worst = (value: Worst(), slope: Worst())
      for index in 0..<Self.count {
        let z = Float(place(index, reach: 130, depth: 148, &stream))
        let truth = AccuracyReference.values(activation, Float80(z))
        let (value, slope) = activation.single(z)
        worst.value.note(value, truth.value, at: Double(z))
        worst.slope.note(slope, truth.slope, at: Double(z))
      }
      #expect(worst.value.units <= Self.bound, "g(\(worst.value.place))")
      #expect(worst.slope.units <= Self.bound, "g′(\(worst.slope.place))")
    }

    /// The examples that are known to have been wrong.
    @Test func theTailsOfELU() {
      #expect(abs(Activation.elu.slope(-40) / 4.248354255291589e-18 - 1) < 1e-15)
      #expect(abs(Double(Activation.elu.single(-20).slope) / 2.061153622438558e-9 - 1) < 1e-6)
      #expect(Activation.sigmoid.slope(-744) > 0 && Activation.sigmoid.slope(744) > 0)
    }

    @Test(arguments: Loss.allCases)
    func everyLossAndItsDerivative(_ loss: Loss) {
      var stream = RandomStream(seed: 16, stream: 1)
      var (double, single) = (LossWorst(), LossWorst())
      for index in 0..<Self.count {
        let z = place(index, reach: 740, depth: 300, &stream)
        let other = place(index &* 7 &+ 3, reach: 740, depth: 300, &stream)
        double.note(loss, z, other, one: index.isMultiple(of: 2))
        single.note(loss, Float(z / 8), Float(other / 8), one: index.isMultiple(of: 2))
      }
      for worst in [double, single] {
        #expect(worst.loss.units <= Self.bound, "\(loss) \(worst.loss.place)")
        #expect(worst.gradient.units <= Self.bound, "\(loss)′ \(worst.gradient.place)")
      }
    }

    @Test func crossEntropyOfOtherOutputs() {
      var stream = RandomStream(seed: 17, stream: 1)
      var (double, single) = (LossWorst(), LossWorst())
      for index in 0..<Self.count {
        let small = pow(2, -23 * stream.uniform())
        let a = index.isMultiple(of: 4) ? small : 1 - small * 0.999
        double.noteClipped(a, one: index.isMultiple(of: 2))
        single.noteClipped(Float(a), one: index.isMultiple(of: 2))
      }
      for worst in [double, single] {
        #expect(worst.loss.units <= Self.bound, "\(worst.loss.place)")
        #expect(worst.gradient.units <= Self.bound, "\(worst.gradient.place)")
      }
    }

    /// Places of every kind: all over, near 0, and ever nearer to where swish, gelu and mish are level.
    private func place(
      _ index: Int, reach: Double, depth: Double, _ stream: inout RandomStream
    ) -> Double {
      let sign: Double = stream.uniform() < 0.5 ? -1 : 1
      let power = pow(2, -depth * stream.uniform())
      switch index % 9 {
      case 0, 1: return sign * reach * stream.uniform()
      case 2, 3, 4: return sign * 40 * stream.uniform()
      case 5: return sign * power
      case 6: return -1.2784645427610738 + sign * pow(2, -60 * stream.uniform())
      case 7: return -1.1924312145154952 + sign * pow(2, -60 * stream.uniform())
      default: return -0.7517915246935645 + sign * pow(2, -60 * stream.uniform())
      }
    }
  }

  /// The worst error so far, in units in the last place of the true value, and where.
  private struct Worst {
    private(set) var units = 0.0
    private(set) var place = 0.0

    mutating func note<Number: BinaryFloatingPoint>(
      _ value: Number, _ truth: Float80, at place: Double
    ) {
      let unit = max(Float80(Number(abs(truth)).ulp), Float80(Number.leastNonzeroMagnitude))
      let error = Double(abs(Float80(value) - truth) / unit)
      // NaN is no small error.
      if !(error <= units) { (units, self.place) = (error.isNaN ? .infinity : error, place) }
    }
  }

  private struct LossWorst {
    private(set) var loss = Worst()
    private(set) var gradient = Worst()

    mutating func note(_ loss: Loss, _ z: Double, _ other: Double, one: Bool) {
      let (logits, activation, y) = Self.example(loss, z, other, one: one)
      let result = loss.ofExample(z: logits, activation: activation, targets: y)
      note(loss, logits, y, result)
    }

    mutating func note(_ loss: Loss, _ z: Float, _ other: Float, one: Bool) {
      let (logits, activation, y) = Self.example(loss, z, other, one: one)
      let result = loss.ofExampleInSinglePrecision(z: logits, activation: activation, targets: y)
      note(loss, logits, y, result)
    }

    mutating func noteClipped(_ a: Double, one: Bool) {
      let y: [Double] = [one ? 1 : 0]
      clipped(a, y[0], Loss.bce.ofExample(z: [a], activation: .linear, targets: y))
    }

    mutating func noteClipped(_ a: Float, one: Bool) {
      let y: [Float] = [one ? 1 : 0]
      clipped(a, y[0], Loss.bce.ofExampleInSinglePrecision(z: [a], activation: .linear, targets: y))
    }

    private static func example<Number: BinaryFloatingPoint>(
      _ loss: Loss, _ z: Number, _ other: Number, one: Bool
    ) -> (logits: [Number], activation: Activation, y: [Number]) {
      switch loss {
      case .bce: ([z], .sigmoid, [one ? 1 : 0])
      case .cce: ([z, other, 0.5], .softmax, [one ? 1 : 0, one ? 0 : 1, 0])
      case .mse, .halfMSE: ([z], .linear, [other])
      // About as often on either side of 1.
      case .huber: ([z], .linear, [one ? other : z + other / 100])
      }
    }

    private mutating func note<Number: BinaryFloatingPoint>(
      _ loss: Loss, _ logits: [Number], _ y: [Number],
      _ result: (losses: [Number], gradients: [Number])
    ) {
      let place = Double(logits[0])
      let z = logits.map { Float80($0) }
      switch loss {
      case .bce:
        let away = y[0] == 1 ? -z[0] : z[0]
        let sure = AccuracyReference.values(.sigmoid, away).value
        let truth = AccuracyReference.values(.softplus, away).value
        self.loss.note(result.losses[0], truth, at: place)
        gradient.note(result.gradients[0], y[0] == 1 ? -sure : sure, at: place)
      case .cce:
        let target = y[0] == 1 ? 0 : 1
        let others = [0, 1, 2].filter { $0 != target }.map { z[$0] - z[target] }
        let greatest = max(0, others.max() ?? 0)
        let rest = others.reduce(0) { $0 + exp($1 - greatest) }
        let own = exp(-greatest)
        let truth = greatest > 0 ? greatest + log(rest + own) : log1p(rest)
        self.loss.note(result.losses[target], truth, at: place)
        gradient.note(result.gradients[target], -rest / (rest + own), at: place)
        let first = target == 0 ? 1 : 0
        gradient.note(
          result.gradients[first], exp(z[first] - z[target] - greatest) / (rest + own), at: place)
      case .mse, .halfMSE:
        let difference = z[0] - Float80(y[0])
        let factor: Float80 = loss == .mse ? 1 : 0.5
        self.loss.note(result.losses[0], factor * difference * difference, at: place)
        gradient.note(result.gradients[0], 2 * factor * difference, at: place)
      case .huber:
        let difference = z[0] - Float80(y[0])
        let away = abs(difference)
        self.loss.note(
          result.losses[0], away <= 1 ? difference * difference / 2 : away - 0.5, at: place)
        gradient.note(result.gradients[0], max(-1, min(1, difference)), at: place)
      }
    }

    private mutating func clipped<Number: BinaryFloatingPoint>(
      _ a: Number, _ y: Number, _ result: (losses: [Number], gradients: [Number])
    ) {
      let (low, high) = (Number(Loss.clip), 1 - Number(Loss.clip))
      let p = Float80(min(max(a, low), high))
      let place = Double(a)
      loss.note(result.losses[0], y == 1 ? -log(p) : -log1p(-p), at: place)
      let slope = a < low || a > high ? 0 : y == 1 ? -1 / p : 1 / (1 - p)
      gradient.note(result.gradients[0], slope, at: place)
    }
  }
#endif
