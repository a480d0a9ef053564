import ArgumentParser
import TerminalUI
import Workbench

/// `plateau lessons`: the guided tour, a line for each lesson.
struct LessonsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lessons", abstract: "List the lessons.")

  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    let library = LessonLibrary.locate()
    for problem in library.problems { StandardError.write("plateau: \(problem.message)\n") }
    var output = StandardOutput()
    output.write(
      json
        ? LessonReport.json(library).text + "\n"
        : LessonReport.table(library, LessonJournalFile.read()))
    try output.check()
  }
}
