import ArgumentParser
import Ncurses
import Workbench

/// `plateau lesson`: a lesson on the screen, or the test of what it says.
struct LessonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lesson", abstract: "Take a lesson, where it was left.",
    discussion: """
      A lesson is a file (lessons/README.md says how to write one). --check trains its set-ups \
      without a screen, with several seeds, and says whether what it promises holds.
      """)

  @Argument(help: ArgumentHelp("A lesson's id or name, or a file.", valueName: "NAME|FILE.lesson"))
  var lesson: String

  @Option(parsing: .unconditional, help: ArgumentHelp("Begin at this step.", valueName: "N"))
  var step: Int?

  @Flag(help: "Test its pass lines instead.") var check = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many seeds to test with, from 0 on. (default: 8)", valueName: "N"))
  var seeds: Int?

  @Flag(help: "With --check: what was measured, for every seed.") var verbose = false

  func validate() throws {
    if let step, step < 1 {
      throw UsageError("--step takes a whole number from 1, not '\(step)'")
    }
    if let seeds, !(1...10_000).contains(seeds) {
      throw UsageError("--seeds takes a whole number from 1 to 10000, not '\(seeds)'")
    }
  }

  func run() throws {
    let found = try find()
    if let step, step > found.steps.count {
      throw UsageError("lesson \(found.id) has \(found.steps.count) steps, not \(step)")
    }
    if check { return try runTrials(found) }
    guard StandardInput.isTerminal, StandardOutput.isTerminal else {
      throw UsageError("a lesson is taken on a terminal; --check tests it without one")
    }
    try RunCommand.parse([]).openScreen(lesson: found, step: step.map { $0 - 1 })
  }

  private func find() throws -> Lesson {
    if lesson.hasSuffix(".lesson") { return try LessonLibrary.read(lesson) }
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
    var trials: [(seed: UInt64, results: [LessonTrial.Result])] = []
    for seed in 0..<UInt64(seeds ?? 8) {
      var trial = LessonTrial(lesson, library: library, while: { Interruption.signal == nil })
      guard let results = try trial.results(seed: seed) else { break }
      trials.append((seed, results))
    }
    let (text, holds) = LessonReport.trial(trials, verbose: verbose)
    var output = StandardOutput()
    output.write(text)
    try output.check()
    if let signal = Interruption.signal { throw ExitCode(ExitStatus.interrupted(by: signal)) }
    if !holds { throw ExitCode(ExitStatus.badData) }
  }
}
