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
          JSON.Member("minutes", .whole(lesson.duration)),
        ])
      })
  }

  /// A line for each lesson and break of a path: when it begins, how long it takes, what it is.
  package static func table(_ path: LessonPath, of minutes: Int, in language: Language) -> [String]
  {
    let lines = path.parts.map { part in
      let start = "\(part.start / 60):\(part.start % 60 < 10 ? "0" : "")\(part.start % 60)"
      let minutes = LessonPhrase.minutes(part.minutes).text(in: language)
      let time = start.padded(to: 6) + minutes.padded(to: 8)
      guard let lesson = part.lesson else {
        return time + "".padded(to: 5) + LessonPhrase.rest.text(in: language)
      }
      let name = lesson.name.padded(to: 18)
      return time + "\(lesson.id.padded(to: 5))\(name) \(lesson.title.message.text(in: language))"
    }
    let first = path.lessons.first?.id ?? ""
    let command = "plateau lesson \(first) --path \(minutes)"
    let end = LessonPhrase.used(path.minutes, of: minutes, start: command)
    return lines + [end.text(in: language)]
  }

  /// The same for programs.
  package static func json(_ path: LessonPath, of minutes: Int, in language: Language) -> JSON {
    let parts = path.parts.map { part in
      let time = [
        JSON.Member("start", .whole(part.start)), JSON.Member("minutes", .whole(part.minutes)),
      ]
      guard let lesson = part.lesson else {
        return JSON.object(time + [JSON.Member("kind", .string("break"))])
      }
      return .object(
        time + [
          JSON.Member("kind", .string("lesson")), JSON.Member("id", .string(lesson.id)),
          JSON.Member("name", .string(lesson.name)),
          JSON.Member("title", .string(lesson.title.message.text(in: language))),
        ])
    }
    return .object([
      JSON.Member("minutes", .whole(minutes)), JSON.Member("used", .whole(path.minutes)),
      JSON.Member("parts", .array(parts)),
    ])
  }

  /// What became of what a lesson says over seeds, a paragraph for each line; and whether all hold for
  /// as many seeds as they must.
  package static func trial(
    _ trials: [(seed: UInt64, results: [LessonTrial.Result])], verbose: Bool,
    in language: Language
  ) -> (text: String, holds: Bool) {
    // A tour that ends early says less than others.
    guard let lines = trials.map(\.results).max(by: { $0.count < $1.count }) else {
      return ("", true)
    }
    var text = ""
    var allHold = true
    for line in lines {
      let found = trials.compactMap { trial in
        trial.results.first { $0.line == line.line }.map { (trial.seed, $0) }
      }
      let held = found.count { $1.holds }
      let isEnough = Double(held) >= line.share * Double(found.count) - 1e-9
      allHold = allHold && isEnough
      let verdict =
        isEnough
        ? LessonPhrase.trialHolds(held, found.count) : .trialFails(held, found.count)
      let title = LessonPhrase.trialLine(line.line)
      text += "\(title.text(in: language)): \(verdict.text(in: language))\n"
      for (seed, result) in found where verbose || !result.holds {
        text += "  \(LessonPhrase.trialSeed(seed, result.values).text(in: language))\n"
      }
    }
    return (text, allHold)
  }
}
