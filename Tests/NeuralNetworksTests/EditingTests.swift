import NeuralNetworks
import Testing

/// What can be changed while a run goes on, and what stays.
struct EditingTests {
  private func started(_ change: (inout TrainingOptions) -> Void = { _ in }) -> Training {
    let training = TrainingTests.training(.tanh, change)
    for _ in 0..<9 { training.trainBatch() }
    return training
  }

  @Test func anActivationKeepsWeightsAndCounters() {
    let training = started()
    let before = training.parameters
    training.setActivation(.relu, ofLayer: 1)
    #expect(training.parameters == before)
    #expect(training.architecture.layers.map(\.activation) == [.tanh, .relu, .sigmoid])
    #expect((training.epoch, training.batch, training.step) == (1, 2, 9))
    training.trainBatch()
    #expect(training.parameters != before)
  }

  @Test func optionsTakeEffectWithTheNextUpdate() {
    let (changed, plain) = (started { $0.learningRate = 0.01 }, started())
    #expect(changed.parameters != plain.parameters)
    var options = plain.options
    options.learningRate = 0
    plain.setOptions(options)
    let before = plain.parameters
    plain.trainEpoch()
    #expect(plain.parameters == before)
    #expect(plain.learningRate == 0)
  }

  /// The optimizer's memory is new, the weights are not: as a run that starts from them.
  @Test func anotherOptimizerStartsAfresh() {
    let training = started { ($0.optimizer, $0.shuffles) = (.momentum, false) }
    training.trainEpoch()
    var options = training.options
    options.optimizer = .adam
    let fresh = Training(
      architecture: training.architecture, options: options, examples: TrainingTests.examples(),
      parameters: training.parameters)
    training.setOptions(options)
    training.trainEpoch()
    fresh.trainEpoch()
    #expect(training.parameters == fresh.parameters)
    #expect(training.epoch == 3 && fresh.epoch == 1)
  }

  @Test func theSameOptimizerKeepsItsMemory() {
    let (touched, left) = (started { $0.optimizer = .adam }, started { $0.optimizer = .adam })
    var options = touched.options
    options.seed = 99
    options.initialization = Initialization(.zeros)
    touched.setOptions(options)
    touched.trainEpoch()
    left.trainEpoch()
    #expect(touched.parameters == left.parameters)
  }

  @Test func anotherBatchSizeFinishesTheEpochOnTheExamplesLeft() {
    let training = started { $0.shuffles = false }
    var options = training.options
    options.batchSize = 16
    training.setOptions(options)
    // 20 of 67 examples are seen: 47 are left.
    for _ in 0..<3 { training.trainBatch() }
    #expect(training.epoch == 2 && training.batch == 0)
  }

  @Test(arguments: [Optimizer.sgd, .adam])
  func addingAUnitKeepsTheOtherWeights(_ optimizer: Optimizer) {
    let training = started { $0.optimizer = optimizer }
    let before = training.parameters
    training.addUnit(toLayer: 0)
    let after = training.parameters
    #expect(training.architecture.layers[0].units == 18)
    #expect(Array(after[0].weights.prefix(17 * 3)) == before[0].weights)
    #expect(Array(after[0].biases.prefix(17)) == before[0].biases)
    #expect(after[0].weights.suffix(3).allSatisfy { $0 != 0 })
    for unit in 0..<6 {
      #expect(
        Array(after[1].weights[18 * unit..<18 * unit + 17])
          == Array(before[1].weights[17 * unit..<17 * unit + 17]))
    }
    #expect(after[1].biases == before[1].biases)
    #expect(after[2] == before[2])
    #expect((training.epoch, training.batch, training.step) == (1, 2, 9))
    training.trainEpoch()
    #expect(training.hasFiniteParameters)
  }

  @Test func removingTheUnitAgainLeavesTheRunAsItWas() {
    for optimizer in Optimizer.allCases {
      let (edited, left) = (
        started { $0.optimizer = optimizer }, started { $0.optimizer = optimizer }
      )
      edited.addUnit(toLayer: 1)
      edited.removeUnit(fromLayer: 1)
      #expect(edited.parameters == left.parameters)
      edited.trainEpoch()
      left.trainEpoch()
      #expect(edited.parameters == left.parameters)
    }
  }

  @Test func insertingALayerKeepsTheLayersWhoseShapeStays() {
    let training = started()
    let before = training.parameters
    training.insertLayer(LayerSpecification(units: 6, activation: .relu), at: 2)
    let after = training.parameters
    #expect(training.architecture.layers.map(\.units) == [17, 6, 6, 1])
    #expect(after[0] == before[0] && after[1] == before[1] && after[3] == before[2])
    training.insertLayer(LayerSpecification(units: 2, activation: .relu), at: 0)
    #expect(training.parameters[2] == before[1])
    #expect(training.parameters[1].inputs == 2)
    training.trainEpoch()
    #expect(training.hasFiniteParameters)
  }

  @Test func removingALayerKeepsTheLayersWhoseShapeStays() {
    let training = started()
    let before = training.parameters
    training.removeLayer(at: 1)
    #expect(training.architecture.layers.map(\.units) == [17, 1])
    #expect(training.parameters[0] == before[0])
    #expect(training.parameters[1].inputs == 17)
    #expect((training.epoch, training.batch, training.step) == (1, 2, 9))
    training.trainEpoch()
    #expect(training.hasFiniteParameters)
  }
}
