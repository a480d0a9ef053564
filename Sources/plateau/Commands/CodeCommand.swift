import ArgumentParser
import NeuralNetworks
import Workbench

/// `plateau code`: a run as a Python program.
struct CodeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "code",
    abstract: "Write a run as a program in TensorFlow, PyTorch or NumPy.",
    discussion: """
      The program is printed, or written to a folder with the data and the starting weights that it \
      reads; it then prints the cost of every epoch. The costs are those of plateau train, to \
      rounding, unless the batches come in a random order: --no-shuffle.
      """)

  @OptionGroup(title: "Run options") var options: RunOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      names(TrainingProgram.Framework.self) + ". (default: tensorflow)", valueName: "NAME"))
  var framework: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Write the program, data.csv and initial.safetensors here.", valueName: "FOLDER"))
  var output: String?

  func run() throws {
    Interruption.note()
    let framework = try chosen()
    var loader = DatasetLoader()
    let setup = try RunSetup(
      try options.run(), weights: options.load, epochs: TrainCommand.defaultEpochs, loader: &loader)
    var standard = StandardOutput()
    guard let output else {
      standard.write(TrainingProgram(setup.configuration, setup.data).text(framework))
      return try standard.check()
    }
    let start = Training(
      architecture: setup.architecture, options: setup.configuration.training,
      examples: setup.data.training, parameters: setup.weights)
    let program = try ProgramFolder(output).write(
      framework, setup.configuration, setup.data, parameters: start.parameters)
    standard.write("wrote \(program): cd \(shellQuoted(output)) && python3 \(name(of: program))\n")
    try standard.check()
  }

  private func chosen() throws -> TrainingProgram.Framework {
    guard let framework else { return .tensorflow }
    guard let chosen = TrainingProgram.Framework(rawValue: framework) else {
      throw UsageError(
        "--framework takes one of \(names(TrainingProgram.Framework.self)), not '\(framework)'")
    }
    return chosen
  }

  private func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
