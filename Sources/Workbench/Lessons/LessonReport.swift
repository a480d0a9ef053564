package import Files
import Localization
import TerminalUI

/// Lessons as a list: lines for people, JSON for programs.
package enum LessonReport {
  /// A line for each lesson: its id, name and title, and how far `journal` says it was taken.
  package static func table(_ library: LessonLibrary, _ journal: LessonJournal) -> [String] {
    let lines = library.lessons.map { lesson in
      let id = lesson.id.padded(to: 4)
      let name = lesson.name.padded(to: 18)
      let place = journal.place(of: lesson).map { " (\($0))" }
      return "\(id) \(name) \(lesson.title.text)\(place ?? "")"
    }
    return lines + [LessonPhrase.lessonsTitle.text]
  }

  /// The lessons with their claims and the number of their steps.
  package static func json(_ library: LessonLibrary) -> JSON {
    .array(
      library.lessons.map { lesson in
        .object([
          JSON.Member("id", .string(lesson.id)), JSON.Member("name", .string(lesson.name)),
          JSON.Member("title", .string(lesson.title.text)),
          JSON.Member("claims", .string(lesson.claims)),
          JSON.Member("steps", .number(Double(lesson.steps.count))),
        ])
      })
  }

  /// What became of a lesson's pass lines over seeds, a paragraph for each line; and whether all hold for
  /// as many seeds as they must.
  package static func trial(
    _ trials: [(seed: UInt64, results: [LessonTrial.Result])], verbose: Bool
  ) -> (text: String, holds: Bool) {
    guard let lines = trials.first?.results else { return ("", true) }
    var text = ""
    var allHold = true
    for (place, line) in lines.enumerated() {
      let held = trials.count { $0.results[place].holds }
      let isEnough = Double(held) >= line.share * Double(trials.count) - 1e-9
      allHold = allHold && isEnough
      let verdict =
        isEnough
        ? LessonPhrase.trialHolds(held, trials.count) : .trialFails(held, trials.count)
      text += "\(LessonPhrase.trialLine("\(line.step).\(line.line + 1)").text): \(verdict.text)\n"
      for trial in trials where verbose || !trial.results[place].holds {
        text +=
          "  \(LessonPhrase.trialSeed(trial.seed, trial.results[place].values).text)\n"
      }
    }
    return (text, allHold)
  }
}
