import Testing

@testable import NeuralNetworks

/// A network that only computes, held to the triple loop and to the network that trains.
struct ForwardPassTests {
  private func architecture(_ activation: Activation) -> Architecture {
    Architecture(
      inputs: 5,
      layers: [
        LayerSpecification(units: 9, activation: activation),
        LayerSpecification(units: 17, activation: activation),
        LayerSpecification(units: 3, activation: .linear),
      ])
  }

  /// z of every layer for one example, number by number.
  private func naive(
    _ parameters: [LayerParameters], _ architecture: Architecture, _ x: ArraySlice<Double>
  ) -> [[Double]] {
    var a = Array(x)
    return zip(parameters, architecture.layers).map { layer, specification in
      let z = (0..<layer.units).map { unit in
        (0..<layer.inputs).reduce(layer.biases[unit]) {
          $0 + layer.weights[unit * layer.inputs + $1] * a[$1]
        }
      }
      a = z.map(specification.activation.value)
      return z
    }
  }

  @Test(arguments: Activation.hidden, [1, 7, 64, 150])
  func everyLayerIsWhatTheTripleLoopSays(_ activation: Activation, _ count: Int) {
    let architecture = architecture(activation)
    let parameters = Initialization(.glorotUniform).parameters(
      for: architecture, seed: 3, hiddenBias: 0.2)
    var stream = RandomStream(seed: 5, stream: 0)
    let inputs = (0..<count * 5).map { _ in stream.normal() }
    let pass = ForwardPass(architecture, parameters: parameters)
    for layer in 0..<3 {
      let units = architecture.layers[layer].units
      let z = pass.preactivations(ofLayer: layer, for: inputs)
      #expect(z.count == count * units)
      for example in 0..<count {
        let expected = naive(parameters, architecture, inputs[example * 5..<example * 5 + 5])[layer]
        for unit in 0..<units { #expect(abs(z[example * units + unit] - expected[unit]) < 1e-12) }
      }
    }
  }

  /// Inputs that are laid out once, a range at a time, in either precision.
  @Test(arguments: Precision.allCases, [Activation.relu, .sigmoid])
  func anyStretchOfLaidInputsIsThatOfTheWhole(_ precision: Precision, _ activation: Activation) {
    var architecture = architecture(activation)
    architecture.layers[2].activation = .softmax
    let parameters = Initialization(.glorotUniform).parameters(
      for: architecture, seed: 3, hiddenBias: 0.2)
    var stream = RandomStream(seed: 5, stream: 0)
    let inputs = (0..<150 * 5).map { _ in stream.normal() }
    let exact = ForwardPass(architecture, parameters: parameters)
    let pass = ForwardPass(architecture, parameters: parameters, precision: precision)
    let laid = LaidInputs(inputs, features: 5, precision: precision)
    let tolerance = precision == .double ? 1e-12 : 1e-5
    for layer in 0..<3 {
      let units = architecture.layers[layer].units
      let z = exact.preactivations(ofLayer: layer, for: inputs)
      let a = architecture.layers[layer].activation.values(z, units: units)
      for range in [0..<150, 0..<1, 5..<70, 64..<128, 149..<150, 7..<7] {
        let part = range.lowerBound * units..<range.upperBound * units
        let ownZ = pass.preactivations(ofLayer: layer, for: laid, range)
        let ownA = pass.activations(ofLayer: layer, for: laid, range)
        #expect(ownZ.count == part.count && ownA.count == part.count)
        #expect(zip(ownZ, z[part]).allSatisfy { abs($0 - $1) < tolerance })
        #expect(zip(ownA, a[part]).allSatisfy { abs($0 - $1) < tolerance })
      }
    }
  }

  @Test func itKeepsItsWeightsWhileTrainingGoesOn() {
    let architecture = architecture(.tanh)
    var stream = RandomStream(seed: 5, stream: 0)
    let examples = Examples(
      features: 5, outputs: 3, kind: .signed, inputs: (0..<200).map { _ in stream.normal() },
      targets: (0..<120).map { _ in stream.normal() })
    let training = Training(
      architecture: architecture, options: TrainingOptions(loss: .mse), examples: examples)
    let start = training.outputs(of: examples)
    let pass = ForwardPass(architecture, parameters: training.parameters)
    training.trainEpoch()
    let kept = pass.preactivations(ofLayer: 2, for: examples.inputs)
    #expect(zip(kept, start).allSatisfy { abs($0 - $1) < 1e-12 })
    pass.assign(training.parameters)
    let moved = pass.preactivations(ofLayer: 2, for: examples.inputs)
    #expect(zip(moved, training.outputs(of: examples)).allSatisfy { abs($0 - $1) < 1e-12 })
    #expect(moved != kept)
  }

  @Test func softmaxIsTakenOverEachExamplesUnits() {
    let a = Activation.softmax.values([1, 2, 3, 4, 1000, 1000, -1000, 0], units: 4)
    for (value, expected) in zip(a, [0.0321, 0.0871, 0.2369, 0.6439, 0.5, 0.5, 0, 0]) {
      #expect(abs(value - expected) < 1e-4)
    }
    #expect(Activation.tanh.values([0.3, -2], units: 2) == [0.3, -2].map(Activation.tanh.value))
  }
}
