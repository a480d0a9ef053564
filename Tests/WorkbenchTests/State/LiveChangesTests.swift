import Localization
import NeuralNetworks
import Setups
import TestSupport
import Testing

@testable import Datasets
@testable import Session
@testable import Workbench

/// What a run's configuration does not repeat is known, and said.
@Suite struct LiveChangesTests {
  private func racer(_ initializer: Initializer = .glorotUniform) throws -> Racer {
    let data = try shipped.load(DataOptions(dataset: "xor"))
    var options = TrainingOptions(loss: .bce, learningRate: 0.3)
    options.initialization = Initialization(initializer)
    let configuration = Configuration(
      data: DataOptions(dataset: "xor"),
      layers: [
        LayerSpecification(units: 4, activation: .tanh),
        LayerSpecification(units: 1, activation: .sigmoid),
      ], training: options)
    let prepared = try PreparedData(data, options: configuration.data, seed: 1)
    return Racer(
      id: RunID(0), life: 0, configuration: configuration, data: prepared, weights: nil)
  }

  private func said(_ racer: Racer) -> [String] {
    racer.takeReport().changes?.changes.map { "\($0.epoch) \($0.text)" } ?? []
  }

  @Test func aChangeIsNotedAtTheEpochAtWhichItIsMade() throws {
    let racer = try racer()
    racer.advance(toEpoch: 5)
    var configuration = racer.configuration
    for rate in [0.1, 0.03] {
      configuration.training.learningRate = rate
      racer.configure(configuration)
    }
    racer.apply(.setActivation(.relu, layer: 0))
    configuration = racer.configuration
    configuration.targetCost = 0.5
    racer.configure(configuration)
    racer.advance(toEpoch: 9)
    racer.apply(.addUnit(layer: 0))
    racer.apply(.setParameter(2, to: 1))
    configuration = racer.configuration
    configuration.training.l2 = 0.01
    racer.configure(configuration)
    configuration.training.l2 = 0
    racer.configure(configuration)
    #expect(
      said(racer) == [
        "5 learning-rate=0.03", "5 layers=4:relu,1:sigmoid", "9 layers=5:relu,1:sigmoid",
        "9 weight 3", "9 l2=0",
      ])
  }

  /// Before the first step a change is the start, unless the weights are not those that would be drawn.
  @Test func whatAStartRepeatsIsNoChange() throws {
    let racer = try racer()
    racer.apply(.setActivation(.relu, layer: 0))
    var configuration = racer.configuration
    configuration.training.learningRate = 1
    racer.configure(configuration)
    #expect(said(racer) == [])
    let again = Racer(
      id: RunID(1), life: 0, configuration: racer.configuration,
      data: try PreparedData(
        try shipped.load(DataOptions(dataset: "xor")), options: configuration.data, seed: 1),
      weights: nil)
    for racer in [racer, again] { racer.advance(toEpoch: 20) }
    #expect(racer.training.parameters == again.training.parameters)

    let drawn = try self.racer(.auto)
    drawn.apply(.setActivation(.relu, layer: 0))
    #expect(said(drawn) == ["0 layers=4:relu,1:sigmoid"])
    let wider = try self.racer()
    wider.apply(.addUnit(layer: 0))
    #expect(said(wider) == ["0 layers=5:tanh,1:sigmoid"])
    configuration = wider.configuration
    configuration.training.initialization = .numbers(
      wider.training.parameters.flatMap { $0.weights + $0.biases })
    wider.configure(configuration)
    #expect(said(wider) == [])
  }

  @Test func theySayWhatTheLineDoesNotRepeat() throws {
    var state = try preparedState()
    #expect(Summary.lines(of: state).count == 3)
    let racer = try racer()
    racer.advance(toEpoch: 120)
    var configuration = racer.configuration
    configuration.training.learningRate = 0.1
    racer.configure(configuration)
    state.runs[0].take(racer.takeReport())
    let last = Summary.lines(of: state).last
    #expect(
      last == "That line starts from epoch 0 with the last settings. It does not repeat what was "
        + "changed on the way: A at epoch 120 learning-rate=0.1.")
    state.language = .korean
    let korean = Summary.lines(of: state).last
    #expect(korean?.hasSuffix("되풀이하지 않습니다: A 에폭 120 learning-rate=0.1.") == true)
    _ = reduce(&state, .training(.restart))
    #expect(Summary.lines(of: state).count == 3)
  }

  @Test func thereAreNeverTooManyToRead() throws {
    let racer = try racer()
    for epoch in 1...100 {
      racer.advance(toEpoch: epoch)
      racer.apply(.setActivation(epoch.isMultiple(of: 2) ? .tanh : .relu, layer: 0))
    }
    let changes = try #require(racer.takeReport().changes)
    #expect(changes.changes.count == 40 && changes.more == 60)
  }

  @Test func loadedWeightsAreInTheLine() throws {
    var state = try preparedState()
    let parameters = try racer().training.parameters
    for place in state.runs.indices {
      state.runs[place].weights = parameters
      state.runs[place].configuration.layers = [
        LayerSpecification(units: 4, activation: .relu),
        LayerSpecification(units: 1, activation: .sigmoid),
      ]
    }
    #expect(Summary.lines(of: state, loaded: "it's")[2].hasSuffix("' --load 'it'\\''s'"))
    state.runs[0].configuration.layers[0].units = 5
    let lines = Summary.lines(of: state, loaded: "it's")
    #expect(!lines[2].contains("--load") && lines[3].hasPrefix("That line does not load"))
  }
}
