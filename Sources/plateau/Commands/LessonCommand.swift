import ArgumentParser
import Datasets
import Files
import Localization
import Ncurses
import Text
import Workbench

/// `plateau lesson`: a lesson on the screen, or the test of what it says.
struct LessonCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "lesson", abstract: CommandPhrase.lesson.spoken,
      discussion: CommandPhrase.aboutLesson.spoken)
  }

  private static let usualSeeds = 8

  @Argument(help: ArgumentHelp(OptionPhrase.lesson.spoken, valueName: "NAME|FILE.lesson"))
  var lesson: String

  @Option(parsing: .unconditional, help: ArgumentHelp(OptionPhrase.step.spoken, valueName: "N"))
  var step: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(OptionPhrase.onPath.spoken, valueName: "MINUTES"))
  var path: String?

  @Option(
    name: .customLong("class"), parsing: .unconditional,
    help: ArgumentHelp(OptionPhrase.toClass.spoken, valueName: "FILE"))
  var classroom: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(OptionPhrase.name.spoken, valueName: "NAME"))
  var name: String?

  @Flag(help: ArgumentHelp(OptionPhrase.check.spoken)) var check = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(OptionPhrase.trialSeeds(default: usualSeeds).spoken, valueName: "N"))
  var seeds: String?

  @Flag(help: ArgumentHelp(OptionPhrase.verbose.spoken)) var verbose = false

  @Flag(help: ArgumentHelp(OptionPhrase.plain.spoken)) var plain = false

  @OptionGroup var recording: RecordingOptions

  @OptionGroup var look: ScreenOptions

  @OptionGroup var language: LanguageOption

  func run() throws {
    let found = try Self.find(lesson)
    let step = try wholeNumber(step, of: "--step")
    let minutes = try wholeNumber(path, of: "--path")
    let path = try Self.path(minutes: minutes)
    if let step, step > found.steps.count {
      throw UsageError(
        CommandErrorPhrase.lessonSteps(found.id, count: found.steps.count, instead: step))
    }
    _ = try look.chosenTheme()
    if check {
      try recording.checkWords()
      return try runTrials(found)
    }
    var screen = try RunCommand.parse([])
    screen.recording = recording
    var start = ScreenStart.Lesson(found, step: step.map { $0 - 1 }, path: path)
    (start.name, start.minutes) = (lesson, minutes)
    if let classroom {
      start.classroom = try Classroom(classroom, name: name)
    } else if name != nil {
      throw UsageError(CommandErrorPhrase.nameWithoutClass)
    }
    guard PlainMode.isAsked(plain) || !PlainMode.hasScreen else {
      return try screen.openScreen(look, lesson: start)
    }
    try recording.checkWords()
    Interruption.note()
    try screen.speak(LineReader(), lesson: start)
  }

  /// The ids of the lessons that are taken in so many minutes; none where nothing is said.
  static func path(minutes: Int?) throws(UsageError) -> [String] {
    guard let minutes else { return [] }
    return try LessonLibrary.locate().path(minutes: minutes).lessons.map(\.id)
  }

  /// The lesson of a name, an id or a file.
  static func find(_ lesson: String) throws -> Lesson {
    if lesson.before(".lesson") != nil || lesson.contains("/") {
      return try LessonLibrary.read(lesson)
    }
    let library = LessonLibrary.locate()
    do {
      return try library.lesson(lesson)
    } catch {
      // The one that is wanted may be the one that cannot be read.
      if let problem = library.problems.first { throw problem }
      throw error
    }
  }

  private func runTrials(_ lesson: Lesson) throws {
    Interruption.note()
    let library = DatasetLibrary.locate()
    var trial = LessonTrial(lesson, library: library, while: { Interruption.signal == nil })
    var trials: [(seed: UInt64, results: [LessonTrial.Result])] = []
    for seed in 0..<UInt64(try wholeNumber(seeds, of: "--seeds") ?? Self.usualSeeds) {
      guard let results = try trial.results(seed: seed) else { break }
      do {
        let tour = try LessonTour.results(
          lesson, seed: seed, library: library, while: { Interruption.signal == nil })
        trials.append((seed, results + tour))
      } catch LessonTour.Failure.ended {
        break
      } catch LessonTour.Failure.waitedInVain(let what) {
        throw FileError(.badContents, CommandErrorPhrase.lessonStuck(what, seed: seed))
      }
    }
    let (text, holds) = LessonReport.trial(trials, verbose: verbose, in: Spoken.language)
    var output = StandardOutput()
    output.write(page: text)
    try output.check()
    if let signal = Interruption.signal { throw ExitCode.interrupted(by: signal) }
    if !holds { throw ExitCode(ExitStatus.badData) }
  }
}
