import ArgumentParser
import Glibc
import Localization
import Text
import Workbench

@main
struct Plateau: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plateau", abstract: CommandPhrase.program.spoken,
      version: Build.description,
      subcommands: [
        RunCommand.self, TrainCommand.self, CompareCommand.self, ReportCommand.self,
        PlotCommand.self, DatasetsCommand.self, LessonsCommand.self, LessonCommand.self,
        ClassCommand.self, ReplayCommand.self, CodeCommand.self, GlossaryCommand.self,
      ],
      defaultSubcommand: RunCommand.self)
  }

  @OptionGroup var language: LanguageOption

  /// Runs the command that the arguments ask for. An error is one sentence on standard error.
  static func main() {
    do {
      keepStandardStreams()
      let arguments = SystemText.arguments
      Spoken.language = try LanguageChoice.language(
        arguments, among: .locate(), environment: environment)
      try CommandName.check(arguments)
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      let code = ExitStatus.code(of: error)
      if code != 0 { fail(error) }
      do {
        try show(HelpText.of(error, columns: StandardOutput.columns))
      } catch {
        fail(error)
      }
    }
  }

  /// Prints a page that was asked for.
  private static func show(_ page: String) throws {
    var output = StandardOutput()
    if !page.isEmpty { output.draw(page + "\n") }
    try output.check()
  }

  private static func fail(_ error: any Error) -> Never {
    for line in ExitStatus.lines(of: error) where !line.isEmpty {
      StandardError.write(line: "plateau: \(line)")
    }
    Glibc.exit(ExitStatus.code(of: error))
  }
}
