import Foundation
import NeuralNetworks

/// One folder of `Parity/`: a network that PyTorch trained in double precision, its starting weights,
/// and the cost it had at every epoch.
struct ParityCase {
  let expected: Expected
  let architecture: Architecture
  let examples: Examples
  let parameters: [LayerParameters]

  static let names = [
    "bike", "bike-huber", "bike-nesterov", "deep-sigmoid", "digits-linear", "digits-relu",
    "digits-sigmoid",
    "iris", "iris-adamw", "ring-mixed",
  ]

  struct Expected: Decodable {
    let layers: String
    let loss: Loss
    let optimizer: Optimizer
    let learningRate: Double
    let batchSize: Int
    let epochs: Int
    let l2: Double
    let costs: [Double]
    let gradientsAtTheEnd: [Gradient]
  }

  struct Gradient: Decodable {
    let norm: Double
    let meanAbsolute: Double
    let slope: Double?
    let flatShare: Double?
    let deadUnits: Int?
  }

  init(_ name: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Parity")
    let own = folder.appending(path: name)
    expected = try JSONDecoder().decode(
      Expected.self, from: Data(contentsOf: own.appending(path: "expected.json")))
    let layers = try expected.layers.split(separator: ",").map(Self.layer)
    examples = try Self.examples(folder.appending(path: Self.data(name)), layers)
    architecture = Architecture(inputs: examples.features, layers: layers)
    parameters = try Self.parameters(own.appending(path: "initial.safetensors"), architecture)
  }

  func training(_ precision: Precision) -> Training {
    Training(
      architecture: architecture,
      options: TrainingOptions(
        loss: expected.loss, optimizer: expected.optimizer, learningRate: expected.learningRate,
        batchSize: expected.batchSize, l2: expected.l2, shuffles: false, precision: precision),
      examples: examples, parameters: parameters)
  }

  struct Malformed: Error {
    let what: String
  }

  /// The folders' data, each file once.
  private static func data(_ name: String) -> String {
    switch name {
    case "bike", "bike-huber", "bike-nesterov": "bike.csv"
    case "iris", "iris-adamw": "iris.csv"
    case "deep-sigmoid", "ring-mixed": "ring.csv"
    default: "digits.csv"
    }
  }

  /// `25:relu`
  private static func layer(_ text: Substring) throws -> LayerSpecification {
    let parts = text.split(separator: ":").map(String.init)
    guard parts.count == 2, let units = Int(parts[0]), let g = Activation(rawValue: parts[1])
    else { throw Malformed(what: "layer \(text)") }
    return LayerSpecification(units: units, activation: g)
  }

  /// The last column is the target: a number, or a class by name, in sorted order.
  private static func examples(_ file: URL, _ layers: [LayerSpecification]) throws -> Examples {
    let rows = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
      .dropFirst().map { $0.split(separator: ",") }
    guard let features = rows.first.map({ $0.count - 1 }), let output = layers.last else {
      throw Malformed(what: file.lastPathComponent)
    }
    let inputs = rows.flatMap { $0.dropLast().compactMap { Double($0) } }
    let labels = rows.compactMap(\.last)
    let targets: [Double]
    let kind: TargetKind
    if output.activation == .softmax {
      let classes = Set(labels).sorted()
      targets = labels.flatMap { label in classes.map { $0 == label ? 1.0 : 0.0 } }
      kind = .classes
    } else {
      targets = labels.compactMap { Double($0) }
      kind = output.activation == .sigmoid ? .binary : .signed
    }
    return Examples(
      features: features, outputs: output.units, kind: kind, inputs: inputs, targets: targets)
  }

  /// Eight bytes of header length, a JSON header, then the tensors as they are listed.
  private static func parameters(
    _ file: URL, _ architecture: Architecture
  ) throws -> [LayerParameters] {
    struct Tensor: Decodable {
      let shape: [Int]
      let offsets: [Int]

      enum CodingKeys: String, CodingKey {
        case shape
        case offsets = "data_offsets"
      }
    }
    let bytes = try Data(contentsOf: file)
    let length = bytes.prefix(8).reversed().reduce(0) { $0 << 8 | Int($1) }
    let tensors = try JSONDecoder().decode(
      [String: Tensor].self, from: bytes.dropFirst(8).prefix(length))
    func values(_ name: String) throws -> [Double] {
      guard let offsets = tensors[name]?.offsets else { throw Malformed(what: name) }
      let body = Array(bytes.dropFirst(8 + length + offsets[0]).prefix(offsets[1] - offsets[0]))
      return stride(from: 0, to: body.count, by: 8).map { start in
        Double(
          bitPattern: body[start..<start + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) })
      }
    }
    return try architecture.layers.indices.map { layer in
      LayerParameters(
        units: architecture.layers[layer].units, inputs: architecture.inputs(ofLayer: layer),
        weights: try values("layers.\(layer).weight"), biases: try values("layers.\(layer).bias"))
    }
  }
}

/// |a − b| / |b|, or |a| where b is 0.
func relativeError(_ a: Double, _ b: Double) -> Double {
  b == 0 ? abs(a) : abs(a - b) / abs(b)
}
