import Analysis
import NeuralNetworks
import Setups
import TerminalUI
import TestSupport
import Testing

@testable import Datasets
@testable import Session
@testable import Workbench

/// Weights that are moved by hand.
@Suite struct ParameterActionsTests {
  private let network = Architecture(
    inputs: 2, layers: [.init(units: 3, activation: .relu), .init(units: 1, activation: .sigmoid)])

  @Test func everyParameterHasItsPlace() {
    let numbers = (0..<network.parameterCount).map(Double.init)
    let training = Training(
      architecture: network,
      options: TrainingOptions(loss: .bce, initialization: .numbers(numbers)),
      examples: Examples(
        features: 2, outputs: 1, kind: .binary, inputs: [0, 0, 1, 1], targets: [0, 1]))
    let parameters = training.parameters
    for place in 0..<network.parameterCount {
      #expect(ParameterPlace(place, in: network)?.value(in: parameters) == Double(place))
    }
    #expect(ParameterPlace(network.parameterCount, in: network) == nil)
  }

  private func state() throws -> State {
    var state = try preparedState(hidden: [.relu])
    _ = reduce(&state, .screen(.setView(.parameters)))
    return state
  }

  @Test func keysMoveTheSelectedOne() throws {
    var state = try state()
    let id = state.selectedRun
    _ = reduce(&state, .panel(.moveItem(2)))
    #expect(
      reduce(&state, .panel(.moveStep(1))).last
        == .worker(.edit(id, .nudgeParameter(2, by: 0.1))))
    _ = reduce(&state, .panel(.moveMode(1)))
    #expect(
      reduce(&state, .panel(.moveStep(-1))).last
        == .worker(.edit(id, .nudgeParameter(2, by: -1))))
    #expect(
      reduce(&state, .network(.setParameter("3 0.5"))).last
        == .worker(.edit(id, .setParameter(2, to: 0.5))))
    for wrong in ["", "3", "0 1", "99999 1", "3 x", "3 inf", "3 1 2"] {
      #expect(reduce(&state, .network(.setParameter(wrong))).isEmpty, "\(wrong)")
      #expect(state.message?.kind == .warning)
    }
    _ = reduce(&state, .panel(.moveItem(-3)))
    #expect(state.parametersView.place == (state.run.architecture?.parameterCount ?? 0) - 1)
  }

  /// The weights on the screen become the start, and the line says so.
  @Test func weightsAreKept() throws {
    var state = try state()
    let data = try PreparedData(
      shipped.load(DataOptions(dataset: "line6")),
      options: DataOptions(dataset: "line6"), seed: 1)
    var configuration = state.run.configuration
    configuration.data = DataOptions(dataset: "line6")
    configuration.layers = [.init(units: 1, activation: .sigmoid)]
    let racer = Racer(id: RunID(0), life: 0, configuration: configuration, data: data, weights: nil)
    racer.apply(.setParameter(0, to: 2.5))
    racer.apply(.nudgeParameter(1, by: -0.5))
    racer.examine(Interest(run: RunID(0), layer: 0, parts: [.parameters]))
    state.run.configuration = configuration
    state.run.take(racer.takeReport())
    _ = reduce(&state, .network(.keepParameters))
    #expect(state.run.configuration.training.initialization == .numbers([2.5, -0.5]))
    let line = ConfigurationLine.text([state.run.configuration])
    #expect(line.contains("init=2.5,-0.5"))
    let read = try ConfigurationLine.parse(line)[0].configuration(
      RunDefaults(data.dataset, epochs: nil))
    #expect(read == state.run.configuration)
    // A network of another shape starts from drawn weights again.
    _ = reduce(&state, .network(.insertLayer))
    #expect(state.run.configuration.training.initialization.numbers == nil)
  }

  @Test func thePanelShowsThemAtEverySize() throws {
    var state = try state()
    let racer = try preparedRacer(for: state)
    racer.examine(Interest(run: RunID(0), layer: 0, parts: [.parameters, .gradient]))
    state.run.take(racer.takeReport())
    let text = picture(of: .parameters, state, 80, 24).text
    #expect(text.contains("W 8×2, b 8: 24"), "\(text)")
    #expect(text.contains("▸w1 x1"), "\(text)")
    #expect(text.contains("∂J/∂w"))
    for size in [(0, 0), (1, 1), (3, 2), (20, 5), (200, 60)] {
      _ = picture(of: .parameters, state, size.0, size.1)
      _ = picture(of: .parameters, state, size.0, size.1, glyphs: .ascii)
    }
  }

  private func preparedRacer(for state: State) throws -> Racer {
    let options = state.run.configuration.data
    let data = try PreparedData(shipped.load(options), options: options, seed: 1)
    return Racer(
      id: RunID(0), life: 0, configuration: state.run.configuration, data: data, weights: nil)
  }
}
