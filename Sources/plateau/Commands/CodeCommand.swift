import ArgumentParser
import Datasets
import Files
import Localization
import NeuralNetworks
import Programs
import Setups
import Text
import Workbench

/// `plateau code`: a run as a Python program.
struct CodeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "code", abstract: CommandPhrase.code.spoken,
      discussion: CommandPhrase.aboutCode.spoken)
  }

  @OptionGroup(title: OptionPhrase.runOptions.spoken) var options: RunOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      OptionPhrase.framework(names(TrainingProgram.Framework.self)).spoken, valueName: "NAME"))
  var framework: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      OptionPhrase.folder.spoken, valueName: "FOLDER"))
  var output: String?

  @OptionGroup var language: LanguageOption

  func run() throws {
    Interruption.note()
    let framework = try chosen()
    let settings = try options.run()
    var files = try options.outputFiles(settings)
    let setup = try RunSetup(
      settings, weights: options.load, epochs: RunDefaults.usualEpochs)
    var standard = StandardOutput()
    guard let output else {
      standard.write(page: try TrainingProgram(setup.configuration, setup.data).text(framework))
      return try standard.check()
    }
    let start = Training(
      architecture: setup.architecture, options: setup.configuration.training,
      examples: setup.data.training, parameters: setup.weights)
    let program = try ProgramFolder(output).write(
      framework, setup.configuration, setup.data, parameters: start.parameters,
      among: &files)
    // A folder whose name begins with a hyphen is no option.
    let folder = output.after("-") == nil ? output : "./" + output
    let command = "cd \(shellQuoted(folder)) && python3 \(shellQuoted(program.fileName))"
    standard.write(line: TrainingPhrase.wroteProgram(program, command: command).spoken)
    try standard.check()
  }

  private func chosen() throws -> TrainingProgram.Framework {
    guard let framework else { return .tensorflow }
    guard let chosen = TrainingProgram.Framework(rawValue: framework) else {
      throw UsageError(
        CommandErrorPhrase.frameworks(
          TrainingProgram.Framework.allCases.map(\.rawValue), instead: framework))
    }
    return chosen
  }
}
