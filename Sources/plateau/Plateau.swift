import ArgumentParser
import Glibc
import Workbench

@main
struct Plateau: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plateau",
    abstract: "See why the choice of activation function decides how fast a network learns.",
    version: "0.1.0",
    subcommands: [
      RunCommand.self, TrainCommand.self, CompareCommand.self, ReportCommand.self,
      PlotCommand.self, DatasetsCommand.self, LessonsCommand.self, LessonCommand.self,
      CodeCommand.self,
    ],
    defaultSubcommand: RunCommand.self)

  /// Runs the command that the arguments ask for. An error is one sentence on standard error.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let code = ExitStatus.code(of: error)
      if code == 0 { exit(withError: error) }
      let message = ExitStatus.message(of: error)
      if !message.isEmpty { StandardError.write("plateau: \(message)\n") }
      Glibc.exit(code)
    }
  }
}
