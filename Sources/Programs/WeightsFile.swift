import Datasets
package import Files
import FoundationEssentials
import Glibc
import Localization
package import NeuralNetworks
package import Setups

/// A network's weights in a safetensors file: `layers.0.weight` `[units × inputs]`,
/// `layers.0.bias` `[units]`, and so on; in the metadata, under `plateau`, the run's configuration
/// as JSON, and in it under `columns` what its inputs and outputs are (`WeightsColumns`).
package struct WeightsFile: Equatable, Sendable {
  /// The first hidden layer first.
  package var layers: [LayerParameters]
  /// What the weights are of; `nil` in a file that another program made.
  package var configuration: Configuration?
  /// What the inputs and the outputs are, and how they were scaled; `nil` where nobody says.
  package var columns: WeightsColumns?

  package init(
    layers: [LayerParameters], configuration: Configuration?, columns: WeightsColumns? = nil
  ) {
    self.layers = layers
    self.configuration = configuration
    self.columns = columns
  }

  /// Writes the file, F64 or F32 after the configuration's precision (F64 without one).
  ///
  /// - Throws: `FileError.cannotWrite`; the old file is then as it was.
  package func write(to path: String) throws(FileError) {
    try write(to: AtomicFile(replacing: path))
  }

  /// Writes it to a file that is open.
  ///
  /// - Throws: `FileError.cannotWrite`; the old file is then as it was.
  package func write(to file: consuming AtomicFile) throws(FileError) {
    try file.write(try bytes(file.path))
    try file.commit()
  }

  /// Reads a file of F64 or F32.
  ///
  /// - Throws: `FileError.noInput`; `.badContents` for what is no sound safetensors file, has other
  ///   tensors than a dense network's, or layers that do not feed each other.
  package static func read(_ path: String) throws(FileError) -> WeightsFile {
    try WeightsFile(try Safetensors.read(path), path: path)
  }

  /// Whether the weights are those of `architecture`; `path` is what messages call the file.
  ///
  /// - Throws: `FileError.badContents` with the first layer whose shape is another.
  package func check(_ architecture: Architecture, path: String) throws(FileError) {
    for (index, layer) in layers.enumerated() where index < architecture.layers.count {
      let units = architecture.layers[index].units
      let inputs = architecture.inputs(ofLayer: index)
      guard layer.units != units || layer.inputs != inputs else { continue }
      throw FileError(
        .badContents,
        WeightsPhrase.otherShape(
          layer: index + 1, wanted: "\(units)×\(inputs)", file: path,
          dataset: configuration?.data.dataset, instead: "\(layer.units)×\(layer.inputs)"))
    }
    guard layers.count == architecture.layers.count else {
      throw FileError(
        .badContents,
        WeightsPhrase.otherDepth(
          architecture.layers.count, file: path, instead: layers.count))
    }
  }

  func bytes(_ path: String) throws(FileError) -> [UInt8] {
    let tensors = layers.enumerated().flatMap { index, layer in
      [
        Tensor(
          name: "layers.\(index).weight", shape: [layer.units, layer.inputs], values: layer.weights),
        Tensor(name: "layers.\(index).bias", shape: [layer.units], values: layer.biases),
      ]
    }
    let metadata = try configuration.map { configuration throws(FileError) in
      [(key: "plateau", value: try Self.json(configuration, columns, path: path))]
    }
    let type: TensorType = configuration?.training.precision == .single ? .single : .double
    return Safetensors.bytes(tensors, type: type, metadata: metadata ?? [])
  }

  /// Whether `configuration` can be said in a file, which is known before anything is trained.
  ///
  /// - Throws: `FileError.cannotWrite`.
  package static func check(_ configuration: Configuration, path: String) throws(FileError) {
    let json = try json(configuration, nil, path: path)
    guard Self.metadata(json)?.configuration == configuration else {
      throw FileError(
        .cannotWrite, FilePhrase.cannotWrite(path, reason: WeightsPhrase.noJSON.message))
    }
  }

  private static func json(
    _ configuration: Configuration, _ columns: WeightsColumns?, path: String
  ) throws(FileError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(Metadata(configuration, columns)), as: UTF8.self)
    } catch {
      throw FileError(
        .cannotWrite, FilePhrase.cannotWrite(path, reason: WeightsPhrase.noJSON.message))
    }
  }

  /// What `json` said; `nil` for what is no configuration.
  private static func metadata(_ json: String) -> Metadata? {
    guard (try? JSONReader.value(of: Array(json.utf8))) != nil else { return nil }
    return try? JSONDecoder().decode(Metadata.self, from: Data(json.utf8))
  }

  /// A configuration, and beside its keys one more.
  private struct Metadata: Codable {
    var configuration: Configuration
    var columns: WeightsColumns?

    private enum Key: String, CodingKey { case columns }

    init(_ configuration: Configuration, _ columns: WeightsColumns?) {
      self.configuration = configuration
      self.columns = columns
    }

    init(from decoder: any Decoder) throws {
      configuration = try Configuration(from: decoder)
      columns = try decoder.container(keyedBy: Key.self).decodeIfPresent(
        WeightsColumns.self, forKey: .columns)
    }

    func encode(to encoder: any Encoder) throws {
      try configuration.encode(to: encoder)
      var container = encoder.container(keyedBy: Key.self)
      try container.encodeIfPresent(columns, forKey: .columns)
    }
  }

  init(bytes: [UInt8], path: String) throws(FileError) {
    try self.init(try Safetensors.parse(bytes, path: path), path: path)
  }

  private init(_ contents: Safetensors.Contents, path: String) throws(FileError) {
    layers = try Self.layers(contents.tensors, path: path)
    configuration = nil
    if let json = contents.metadata["plateau"] {
      let metadata = Self.metadata(json)
      (configuration, columns) = (metadata?.configuration, metadata?.columns)
      if configuration == nil { throw FileError(.badContents, WeightsPhrase.metadata(file: path)) }
    }
  }

  private static func layers(
    _ tensors: [Tensor], path: String
  ) throws(FileError) -> [LayerParameters] {
    let byName = Dictionary(tensors.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var layers: [LayerParameters] = []
    while let weight = byName["layers.\(layers.count).weight"] {
      let index = layers.count
      guard weight.shape.count == 2, let units = weight.shape.first, let inputs = weight.shape.last,
        units > 0, inputs > 0
      else {
        throw FileError(
          .badContents,
          WeightsPhrase.weightShape(file: path, tensor: weight.name, instead: weight.shape))
      }
      guard let bias = byName["layers.\(index).bias"], bias.shape == [units] else {
        throw FileError(
          .badContents,
          WeightsPhrase.biasShape(
            file: path, tensor: "layers.\(index).bias", units: units,
            instead: byName["layers.\(index).bias"]?.shape))
      }
      if let before = layers.last, before.units != inputs {
        throw FileError(
          .badContents,
          WeightsPhrase.layersDoNotFit(
            file: path, layer: index, units: before.units, next: index + 1, inputs: inputs))
      }
      layers.append(
        LayerParameters(units: units, inputs: inputs, weights: weight.values, biases: bias.values))
    }
    guard !layers.isEmpty, tensors.count == 2 * layers.count else {
      throw FileError(
        .badContents,
        WeightsPhrase.otherTensors(
          file: path, names: tensors.map(\.name).prefix(4).joined(separator: ", ")))
    }
    return layers
  }
}
