import ArgumentParser
import Ncurses
import NeuralNetworks
import Workbench

/// `plateau run`, and `plateau` alone: the interactive screen.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Watch networks race on one cost chart, and change them while they train.")

  @OptionGroup(title: "Run options") var options: RunOptions

  func run() throws {
    let start = try ScreenStart(options)
    let screen = try InteractiveScreen(start, options: TerminalOptions())
    let end = screen.run()
    var output = StandardOutput()
    output.write(Summary.lines(of: end).joined(separator: "\n") + "\n")
  }
}

extension ScreenStart {
  /// What the options say, checked: the runs of `--from`, or the one that `--layers` names, or the
  /// race of sigmoid and ReLU hidden layers.
  init(_ options: RunOptions) throws {
    let said = try options.runs()
    let setups = try said.map { try RunSetup($0, weights: options.load, epochs: nil) }
    configurations = setups.map(\.configuration)
    if said.count == 1, said[0][.layers] == nil, options.load == nil {
      configurations = [Activation.sigmoid, .relu].map {
        setups[0].configuration.withHiddenLayers($0)
      }
    }
    weights = setups[0].weights
    library = DatasetLibrary.locate()
    known = KnownData(
      setups[0].data.dataset, options: configurations[0].data,
      asClasses: configurations[0].layers.last?.activation == .softmax)
    theme = .dark
  }
}

extension Configuration {
  /// The same run with this activation in every hidden layer.
  func withHiddenLayers(_ activation: Activation) -> Configuration {
    var copy = self
    for layer in copy.layers.indices.dropLast() { copy.layers[layer].activation = activation }
    return copy
  }
}
