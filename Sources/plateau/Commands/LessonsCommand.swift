import ArgumentParser
import Files
import Localization
import TerminalUI
import Workbench

/// `plateau lessons`: the guided tour, a line for each lesson, or a part of it that fits into so many minutes.
struct LessonsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "lessons", abstract: CommandPhrase.lessons.spoken)
  }

  @Option(
    parsing: .unconditional, help: ArgumentHelp(OptionPhrase.path.spoken, valueName: "MINUTES"))
  var path: String?

  @Flag(help: ArgumentHelp(OptionPhrase.json.spoken)) var json = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    let library = LessonLibrary.locate()
    for problem in library.problems {
      StandardError.write(line: "plateau: \(problem.spoken)")
    }
    var output = StandardOutput()
    output.write(lines: try lines(library))
    try output.check()
  }

  private func lines(_ library: LessonLibrary) throws(UsageError) -> [String] {
    let language = Spoken.language
    if let minutes = try wholeNumber(path, of: "--path") {
      let path = try library.path(minutes: minutes)
      return json
        ? [LessonReport.json(path, of: minutes, in: language).text]
        : LessonReport.table(path, of: minutes, in: language)
    }
    return json
      ? [LessonReport.json(library, in: language).text]
      : LessonReport.table(library, LessonJournalFile.read(), in: language)
  }
}
