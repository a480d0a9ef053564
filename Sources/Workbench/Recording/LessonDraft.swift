package import Files
package import Localization
import Session
import TerminalUI
import Text

/// A lesson to be written, made of a recording of keys: a step for each place of the race where keys were pressed,
/// with the keys, and until when it goes on.
package enum LessonDraft {
  /// The lines of the file.
  ///
  /// - Parameters:
  ///   - name: what the lesson is called.
  ///   - path: the recording, as messages name it.
  ///   - language: one to write texts in, beside English.
  /// - Throws: that it begins with no race, or has no keys.
  package static func lines(
    of recording: KeyRecording, name: String, path: String, in language: Language
  ) throws(FileError) -> [String] {
    let start = recording.start
    guard let line = start.line, start.lesson == nil, start.load == nil else {
      throw FileError(.badContents, RecordingPhrase.notALesson(path))
    }
    let steps = steps(of: recording)
    guard !steps.isEmpty else { throw FileError(.badContents, RecordingPhrase.noKeys(path)) }
    func texts(_ key: LessonKey, _ text: Message) -> [String] {
      let languages = [Language.english] + (language == .english ? [] : [language])
      return languages.map { "\(key.rawValue).\($0.code): \(text.text(in: $0))" }
    }
    var lines = ["# " + RecordingPhrase.draft.text(in: language)]
    lines += [LessonKey.lesson, .name].map { "\($0.rawValue): \(name)" }
    lines += texts(.title, Message(verbatim: name))
    for (place, step) in steps.enumerated() {
      lines += ["", LessonKey.step.rawValue + ":"]
      if place == 0 { lines.append("\(LessonKey.setUp.rawValue): \(line)") }
      lines += texts(.text, RecordingPhrase.draftText.message)
      lines += step.leftOut.map { "# " + RecordingPhrase.leftOut(line: $0).text(in: language) }
      let keys = step.keys.map(\.recorded).joined(separator: " ")
      guard !keys.isEmpty else { continue }
      lines += texts(.do, RecordingPhrase.draftTask(keys: keys).message)
      lines += ["\(LessonKey.keys.rawValue): \(keys)", "\(LessonKey.until.rawValue): \(step.end)"]
    }
    return lines
  }

  private struct Step {
    var position: RacePosition
    var keys: [Key] = []
    var leftOut: [String] = []
    var end = ""
  }

  /// Keys at one place of the race are one step's, which ends where the next begins. The screen began to train by itself,
  /// and a lesson does not: its first key starts the race.
  private static func steps(of recording: KeyRecording) -> [Step] {
    guard recording.entries.contains(where: { $0.event != .end }) else { return [] }
    var position = RacePosition.at(epoch: 0, batch: 0)
    var steps = [Step(position: position, keys: [.space])]
    for entry in recording.entries {
      if entry.position != .anywhere { position = epoch(of: entry.position) }
      if let last = steps.indices.last, steps[last].position != position {
        steps[last].end = condition(position)
      }
      if entry.event == .end { break }
      if steps.last?.position != position { steps.append(Step(position: position)) }
      switch entry.event {
      case .key(let key): steps[steps.count - 1].keys.append(key)
      default: steps[steps.count - 1].leftOut.append(entry.line)
      }
    }
    if let last = steps.indices.last, steps[last].end.isEmpty {
      steps[last].end = condition(position)
    }
    return steps
  }

  private static func epoch(of position: RacePosition) -> RacePosition {
    guard case .at(let epoch, _) = position else { return position }
    return .at(epoch: epoch, batch: 0)
  }

  /// As a lesson's `until` has it, of the first run.
  private static func condition(_ position: RacePosition) -> String {
    guard case .at(let epoch, _) = position else {
      return "\(LessonMeasure.Kind.ended.rawValue)(A)"
    }
    return "\(LessonMeasure.Kind.epoch.rawValue)(A) >= \(epoch)"
  }
}
