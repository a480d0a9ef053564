import TestSupport
import Testing

@testable import Workbench

/// Every shipped lesson says what is true, whatever the seed.
@Suite struct LessonTrialTests {
  @Test func allLessonsAreThere() {
    #expect(shippedLessons.problems == [])
    #expect(
      shippedLessons.lessons.map(\.id) == [
        "L1", "L2", "L3", "L4", "L4b", "L5", "L6", "L6b", "L7", "L8", "L9", "L9b", "L10", "L11",
        "L12", "L13", "L14", "L15", "L16",
      ])
  }

  /// On seeds 0 to 7; lines that hold for a share of the seeds are held to that share. The sanitizers
  /// would take minutes for each, and see the same training elsewhere.
  @Test(.enabled(if: !isSanitized), arguments: shippedLessons.lessons.map(\.id))
  func itsPassLinesHold(_ id: String) throws {
    let lesson = try shippedLessons.lesson(id)
    var trial = LessonTrial(lesson, library: shipped)
    var trials: [(seed: UInt64, results: [LessonTrial.Result])] = []
    for seed in UInt64(0)..<8 {
      trials.append((seed, try #require(try trial.results(seed: seed))))
    }
    #expect(trials[0].results.isEmpty == false, "lesson \(lesson.id) tests nothing")
    let (text, holds) = LessonReport.trial(trials, verbose: false, in: .english)
    #expect(holds, "\(text)")
  }

  /// A line that does not hold is found out.
  @Test func aLieIsFoundOut() throws {
    let lesson = try LessonReader.read(
      """
      lesson: X
      name: lie
      title.en: A lie
      step:
      set-up: dataset=line6 layers=1:sigmoid init=zeros epochs=3
      pass: cost(A) > cost(A, 0)
      pass 0/1: cost(A) > cost(A, 0)
      """, path: "lie.lesson")
    var trial = LessonTrial(lesson, library: shipped)
    let results = try #require(try trial.results(seed: 1))
    #expect(results.map(\.holds) == [false, false])
    #expect(LessonReport.trial([(1, [results[0]])], verbose: false, in: .english).holds == false)
    #expect(LessonReport.trial([(1, [results[1]])], verbose: false, in: .english).holds)
  }
}
