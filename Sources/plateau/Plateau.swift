import ArgumentParser
import Glibc
import Workbench

@main
struct Plateau: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plateau", abstract: CommandPhrase.program.text, version: "0.1.0",
      subcommands: [
        RunCommand.self, TrainCommand.self, CompareCommand.self, ReportCommand.self,
        PlotCommand.self, DatasetsCommand.self, LessonsCommand.self, LessonCommand.self,
        CodeCommand.self, GlossaryCommand.self,
      ],
      defaultSubcommand: RunCommand.self)
  }

  @OptionGroup var language: LanguageOption

  /// Runs the command that the arguments ask for. An error is one sentence on standard error.
  static func main() {
    do {
      let arguments = CommandLine.arguments.dropFirst()
      try LanguageChoice.language(arguments, environment: environment).becomeCurrent()
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let code = ExitStatus.code(of: error)
      if code == 0 { end(with: HelpText.of(error, columns: StandardOutput.columns)) }
      let message = ExitStatus.message(of: error)
      if !message.isEmpty { StandardError.write("plateau: \(message)\n") }
      Glibc.exit(code)
    }
  }

  /// Prints a page that was asked for.
  private static func end(with page: String) -> Never {
    var output = StandardOutput()
    if !page.isEmpty { output.write(page + "\n") }
    Glibc.exit(0)
  }
}
