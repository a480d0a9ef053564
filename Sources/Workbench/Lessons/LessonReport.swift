package import Files
package import Localization
import TerminalUI

/// Lessons as a list: lines for people, JSON for programs.
package enum LessonReport {
  /// A line for each lesson: its id, name and title, and how far `journal` says it was taken.
  package static func table(
    _ library: LessonLibrary, _ journal: LessonJournal, in language: Language
  ) -> [String] {
    let lines = library.lessons.map { lesson in
      let id = lesson.id.padded(to: 4)
      let name = lesson.name.padded(to: 18)
      let place = journal.place(of: lesson).map { " (\($0.text(in: language)))" }
      return "\(id) \(name) \(lesson.title.message.text(in: language))\(place ?? "")"
    }
    return lines + [LessonPhrase.lessonsTitle.text(in: language)]
  }

  /// The lessons with their claims and the number of their steps.
  package static func json(_ library: LessonLibrary, in language: Language) -> JSON {
    .array(
      library.lessons.map { lesson in
        .object([
          JSON.Member("id", .string(lesson.id)), JSON.Member("name", .string(lesson.name)),
          JSON.Member("title", .string(lesson.title.message.text(in: language))),
          JSON.Member("claims", .string(lesson.claims)),
          JSON.Member("steps", .number(Double(lesson.steps.count))),
        ])
      })
  }

  /// What became of a lesson's pass lines over seeds, a paragraph for each line; and whether all hold for
  /// as many seeds as they must.
  package static func trial(
    _ trials: [(seed: UInt64, results: [LessonTrial.Result])], verbose: Bool,
    in language: Language
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
      let title = LessonPhrase.trialLine("\(line.step).\(line.line + 1)")
      text += "\(title.text(in: language)): \(verdict.text(in: language))\n"
      for trial in trials where verbose || !trial.results[place].holds {
        let values = LessonPhrase.trialSeed(trial.seed, trial.results[place].values)
        text += "  \(values.text(in: language))\n"
      }
    }
    return (text, allHold)
  }
}
