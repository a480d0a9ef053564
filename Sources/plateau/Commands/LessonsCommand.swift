import ArgumentParser
import Files
import Localization
import TerminalUI
import Workbench

/// `plateau lessons`: the guided tour, a line for each lesson.
struct LessonsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "lessons", abstract: CommandPhrase.lessons.spoken)
  }

  @Flag(help: ArgumentHelp(OptionPhrase.json.spoken)) var json = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    let library = LessonLibrary.locate()
    for problem in library.problems {
      StandardError.write(line: "plateau: \(problem.spoken)")
    }
    var output = StandardOutput()
    output.write(
      lines: json
        ? [LessonReport.json(library, in: Spoken.language).text]
        : LessonReport.table(library, LessonJournalFile.read(), in: Spoken.language))
    try output.check()
  }
}
