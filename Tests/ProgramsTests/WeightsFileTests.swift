import Datasets
import Files
import Foundation
import Localization
import NeuralNetworks
import Setups
import TestSupport
import Testing

@testable import Programs

@Suite struct WeightsFileTests {
  private let layers = [
    LayerParameters(units: 2, inputs: 3, weights: [1, 2, 3, 4, 5, 0.1], biases: [6, 7]),
    LayerParameters(units: 1, inputs: 2, weights: [8, 9], biases: [1.0 / 3]),
  ]

  @Test func aFileComesBackWithItsConfiguration() throws {
    var generator = SplitMix(state: 3)
    for precision in Precision.allCases {
      try withFolder { folder in
        var configuration = Configuration.random(using: &generator)
        configuration.training.precision = precision
        let file = WeightsFile(layers: layers, configuration: configuration)
        try file.write(to: folder + "/w.safetensors")
        let read = try WeightsFile.read(folder + "/w.safetensors")
        #expect(read.configuration == configuration)
        let rounded = layers.map { layer in
          var layer = layer
          if precision == .single {
            layer.weights = layer.weights.map { Double(Float($0)) }
            layer.biases = layer.biases.map { Double(Float($0)) }
          }
          return layer
        }
        #expect(read.layers == rounded)
      }
    }
  }

  @Test func theTensorsHaveTheContractsNamesAndOneKeyOfMetadata() throws {
    let configuration = try Settings().configuration(digits)
    let bytes = try WeightsFile(layers: layers, configuration: configuration).bytes("w")
    let contents = try Safetensors.parse(bytes, path: "w")
    #expect(
      contents.tensors.map(\.name) == [
        "layers.0.bias", "layers.0.weight", "layers.1.bias", "layers.1.weight",
      ])
    #expect(contents.tensors.map(\.shape) == [[2], [2, 3], [1], [1, 2]])
    #expect(Array(contents.metadata.keys) == ["plateau"])
  }

  @Test func shapesThatDoNotFitAreNamed() throws {
    let file = WeightsFile(layers: layers, configuration: nil)
    func network(_ inputs: Int, _ units: [Int]) -> Architecture {
      Architecture(
        inputs: inputs, layers: units.map { LayerSpecification(units: $0, activation: .relu) })
    }
    try file.check(network(3, [2, 1]), path: "w")
    #expect(
      throws: FileError(.badContents, "layer 1 needs 5×3 weights, but the file w has 2×3")
    ) {
      try file.check(network(3, [5, 1]), path: "w")
    }
    #expect(
      throws: FileError(.badContents, "the network has 3 layers, but the file w has 2")
    ) {
      try file.check(network(3, [2, 1, 1]), path: "w")
    }
    let known = WeightsFile(layers: layers, configuration: try Settings().configuration(digits))
    #expect(
      throws: FileError(
        .badContents,
        "layer 1 needs 2×4 weights, but the file w, which was trained on digits01, has 2×3")
    ) {
      try known.check(network(4, [2, 1]), path: "w")
    }
  }

  @Test(arguments: [
    (["a"], [[1]], "a network's tensors are layers.0.weight, layers.0.bias and so on, not a"),
    (["layers.0.weight"], [[2, 3]], "layers.0.bias goes with 2 units and is not there"),
    (
      ["layers.0.weight", "layers.0.bias"], [[2, 3], [3]],
      "layers.0.bias goes with 2 units and is [3]"
    ),
    (
      ["layers.0.weight", "layers.0.bias"], [[6], [2]],
      "layers.0.weight is [units, inputs], not [6]"
    ),
    (
      ["layers.0.weight", "layers.0.bias", "layers.1.weight", "layers.1.bias"],
      [[2, 3], [2], [1, 4], [1]], "layer 1 of 2 units cannot feed layer 2 of 4 inputs"
    ),
  ])
  func tensorsThatAreNoNetworkAreRefused(names: [String], shapes: [[Int]], problem: String) {
    let tensors = zip(names, shapes).map { name, shape in
      Tensor(name: name, shape: shape, values: Array(repeating: 0, count: shape.reduce(1, *)))
    }
    let bytes = Safetensors.bytes(tensors, type: .double, metadata: [])
    #expect(throws: FileError(.badContents, "w: \(problem)")) {
      try WeightsFile(bytes: bytes, path: "w")
    }
  }

  @Test func aFileThatIsNotThereIsNoInput() {
    #expect(
      throws: FileError(.noInput, "cannot read /none: No such file or directory")
    ) {
      try WeightsFile.read("/none")
    }
  }

  /// Weights that cannot be written cost the training: what can be set can be said.
  @Test(arguments: [
    .leastNonzeroMagnitude, 4 * .leastNonzeroMagnitude, 1e-170, 0.1, 1 / 3.0, 1e22,
    1.7976931348623157e308,
  ])
  func everythingInAConfigurationIsReadAgain(number: Double) throws {
    var generator = SplitMix(state: 5)
    var configuration = Configuration.random(using: &generator)
    configuration.targetCost = number
    configuration.epochs = .max
    configuration.data.dataset = "a\u{2028}\"\\\n\u{1}\u{301}\u{1F600}.csv"
    configuration.training.learningRate = number
    configuration.training.seed = .max
    configuration.training.initialization = .numbers([number, -number, -0.0])
    try WeightsFile.check(configuration, path: "w")
    configuration.targetCost = .nan
    #expect(throws: FileError.self) { try WeightsFile.check(configuration, path: "w") }
  }

  @Test func aDeviceWithoutAnEndIsRefusedAtOnce() {
    let sentence =
      "/dev/zero is not a safetensors file that can be used: its header is not JSON that describes "
      + "tensors: it does not begin with {"
    #expect(throws: FileError(.badContents, sentence)) {
      try WeightsFile.read("/dev/zero")
    }
  }
}
