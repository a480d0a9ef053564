import Glibc
public import NeuralNetworks

/// A folder in which a run's program finds all it needs: `train_numpy.py`, `data.csv`,
/// `initial.safetensors`.
public struct ProgramFolder: Equatable, Sendable {
  public var path: String

  public init(_ path: String) {
    self.path = path
  }

  /// Writes the program of a run that starts from `parameters`, with the rows that train.
  ///
  /// - Returns: the program's path.
  /// - Throws: `FileError.cannotWrite`. A file that was there is then as it was.
  @discardableResult
  public func write(
    _ framework: TrainingProgram.Framework, _ configuration: Configuration, _ data: PreparedData,
    parameters: [LayerParameters]
  ) throws(FileError) -> String {
    guard unsafe mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .cannotWrite(path) }
    try Self.write(Self.csv(data), to: "\(path)/data.csv")
    try WeightsFile(layers: parameters, configuration: configuration)
      .write(to: "\(path)/initial.safetensors")
    let program = "\(path)/train_\(framework.rawValue).py"
    try Self.write(TrainingProgram(configuration, data).text(framework), to: program)
    return program
  }

  private static func write(_ text: String, to path: String) throws(FileError) {
    var file = try AtomicFile(replacing: path)
    try file.write(text)
    try file.commit()
  }

  /// The training rows, unscaled: the features, then the targets, a class by its name.
  static func csv(_ data: PreparedData) -> String {
    let dataset = data.dataset
    var lines = [(dataset.features + dataset.targets).map(quoted).joined(separator: ",")]
    lines.reserveCapacity(data.trainingRows.count + 1)
    for row in data.trainingRows {
      var fields = dataset.input(row).map(shortest)
      if let place = dataset.classIndex(row) {
        fields.append(quoted(dataset.classes[place]))
      } else {
        let width = dataset.outputWidth
        fields += dataset.outputs[row * width..<(row + 1) * width].map(shortest)
      }
      lines.append(fields.joined(separator: ","))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// As RFC 4180 wants it.
  private static func quoted(_ field: String) -> String {
    guard field.contains(where: { ",\"\r\n".contains($0) }) else { return field }
    return "\""
      + field.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
