package import Datasets
package import Files
import Glibc
package import NeuralNetworks
package import Setups
import Text

/// A folder in which a run's program finds all it needs: `train_numpy.py`, `data.csv`,
/// `initial.safetensors`, and `held_out.csv` where rows are held out.
package struct ProgramFolder: Equatable, Sendable {
  /// Where it is; it is made if it is not there.
  package var path: String

  package init(_ path: String) {
    self.path = path
  }

  /// Writes the program of a run that starts from `parameters`, with its rows.
  ///
  /// - Parameter files: what else is read and written.
  /// - Returns: the program's path.
  /// - Throws: `FileError.cannotWrite`. A file that was there is then as it was. `UsageError` if one of them
  ///   is read, or if such programs do not carry out what is set.
  @discardableResult
  package func write(
    _ framework: TrainingProgram.Framework, _ configuration: Configuration, _ data: PreparedData,
    parameters: [LayerParameters], among files: inout OutputFiles
  ) throws -> String {
    let lines = try TrainingProgram(configuration, data).text(framework)
    guard unsafe mkdir(SystemText.path(path), 0o777) == 0 || errno == EEXIST else {
      throw FileError.cannotWrite(path)
    }
    let program = "\(path)/train_\(framework.rawValue).py"
    let table = try files.open("\(path)/data.csv", as: "--output")
    let weights = try files.open("\(path)/initial.safetensors", as: "--output")
    let text = try files.open(program, as: "--output")
    if !data.validationRows.isEmpty {
      let heldOut = try files.open("\(path)/held_out.csv", as: "--output")
      try Self.write(Self.csv(data, data.validationRows), to: heldOut)
    }
    try Self.write(Self.csv(data, data.trainingRows), to: table)
    try WeightsFile(layers: parameters, configuration: configuration, columns: .init(data))
      .write(to: weights)
    try Self.write(lines, to: text)
    return program
  }

  private static func write(
    _ text: String, to file: consuming AtomicFile
  ) throws(FileError) {
    try file.write(text)
    try file.commit()
  }

  /// The rows `rows`, unscaled: the features, then the targets, a class by its name.
  static func csv(_ data: PreparedData, _ rows: [Int]) -> String {
    let dataset = data.dataset
    var lines = [(dataset.features + dataset.targets).map(CSVText.quoted).joined(separator: ",")]
    lines.reserveCapacity(rows.count + 1)
    for row in rows {
      var fields = dataset.input(row).map(shortest)
      if let place = dataset.classIndex(row) {
        fields.append(CSVText.quoted(dataset.classes[place]))
      } else {
        let width = dataset.outputWidth
        fields += dataset.outputs[row * width..<(row + 1) * width].map(shortest)
      }
      lines.append(fields.joined(separator: ","))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
