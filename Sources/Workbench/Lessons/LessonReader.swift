import Files
import Localization
import Session
import Setups
import TerminalUI
import Text

/// Reads a lesson from its file.
///
/// A line is `key: value`; one that begins with a blank goes on with the value above, and `#` begins a
/// comment. Texts have a language after their key: `text.en`, `text.ko`. share/lessons/README.md lists
/// the keys.
struct LessonReader {
  private let path: String
  private var lesson = Lesson(
    id: "", name: "", title: LocalizedText(), claims: "", steps: [])
  private var question = LocalizedText()
  private var choices: [(text: LocalizedText, condition: LessonExpression?)] = []
  private var number: LessonExpression?

  /// A line of the file with those that go on with it.
  private struct Entry {
    var line: Int
    /// Without language and share.
    var key: String
    var language: String?
    /// What stands between the key and the colon: `22/24`.
    var qualifier: String
    var value: String
  }

  /// - Parameter path: what the text is called in messages.
  /// - Throws: the first line that cannot be, with its number and the reason.
  static func read(_ text: String, path: String) throws(FileError) -> Lesson {
    var reader = LessonReader(path: path)
    for entry in try reader.entries(of: text) {
      do throws(UsageError) {
        try reader.take(entry)
      } catch {
        throw reader.error(error.sentence, line: entry.line)
      }
    }
    return try reader.finish(lines: text.lines.count)
  }

  private init(path: String) {
    self.path = path
  }

  private func error(_ fault: some Sayable, line: Int) -> FileError {
    FileError(.badContents, say("{path}:{line}: {fault}", path: path, line: line, fault: fault))
  }

  // MARK: Lines

  private func entries(of text: String) throws(FileError) -> [Entry] {
    var entries: [Entry] = []
    for (index, line) in text.lines.enumerated() {
      let content = line.words.joined(separator: " ")
      let first = line.unicodeScalars.first
      if content.isEmpty || first == "#" { continue }
      if first?.properties.isWhitespace == true {
        guard !entries.isEmpty else {
          throw error(LessonPhrase.continuesNothing, line: index + 1)
        }
        entries[entries.count - 1].value +=
          entries[entries.count - 1].value.isEmpty ? content : " " + content
      } else {
        entries.append(try entry(content, line: index + 1))
      }
    }
    return entries
  }

  private func entry(_ content: String, line: Int) throws(FileError) -> Entry {
    let sides = content.fields(at: ":", most: 1)
    guard sides.count == 2 else {
      throw error(LessonPhrase.noColon(quoted(content)), line: line)
    }
    let words = sides[0].fields(at: " ", most: 1)
    let parts = words[0].fields(at: ".", most: 1)
    var entry = Entry(
      line: line, key: parts[0], language: nil,
      qualifier: words.count > 1 ? words[1] : "", value: sides[1].after(" ") ?? sides[1])
    if parts.count == 2 {
      guard Language.isCode(parts[1]) else {
        throw error(LessonPhrase.noLanguage(quoted(parts[1])), line: line)
      }
      entry.language = parts[1]
    }
    return entry
  }

  // MARK: Meaning

  private mutating func take(_ entry: Entry) throws(UsageError) {
    guard let key = LessonKey(rawValue: entry.key) else {
      throw UsageError(LessonPhrase.noKey(quoted(entry.key)))
    }
    guard key.isText == (entry.language != nil) else {
      throw UsageError(
        (key.isText ? LessonPhrase.wantsLanguage(key.rawValue) : .hasNoLanguage(key.rawValue)))
    }
    guard !entry.value.isEmpty || key == .step else {
      throw UsageError(LessonPhrase.wantsValue(key.rawValue))
    }
    if key.isOfStep, lesson.steps.isEmpty {
      throw UsageError(LessonPhrase.beforeStep(key.rawValue))
    }
    if let language = entry.language {
      try takeText(key, language, entry.value)
    } else if key.isOfStep {
      try takeStepKey(key, entry)
    } else {
      try takeHeadKey(key, entry.value)
    }
  }

  private mutating func takeHeadKey(_ key: LessonKey, _ value: String) throws(UsageError) {
    switch key {
    case .lesson: lesson.id = value
    case .name: lesson.name = value
    case .claims: lesson.claims = value
    case .minutes: lesson.minutes = try whole(key, value)
    case .priority: lesson.priority = try whole(key, value)
    case .after: lesson.prerequisites = value.words
    default:
      try endStep()
      lesson.steps.append(LessonStep())
    }
  }

  private mutating func takeText(
    _ key: LessonKey, _ language: String, _ text: String
  ) throws(UsageError) {
    let step = lesson.steps.count - 1
    switch key {
    case .title: try lesson.title.set(text, in: language)
    case .text: try lesson.steps[step].text.set(text, in: language)
    case .do: try lesson.steps[step].task.set(text, in: language)
    case .see: try lesson.steps[step].outcome.set(text, in: language)
    case .question: try question.set(text, in: language)
    default:
      // The same choice in another language goes on with the last, until its condition is said.
      let goesOn = choices.last.map { $0.condition == nil && !$0.text.languages.contains(language) }
      if goesOn != true { choices.append((LocalizedText(), nil)) }
      try choices[choices.count - 1].text.set(text, in: language)
    }
  }

  private mutating func takeStepKey(_ key: LessonKey, _ entry: Entry) throws(UsageError) {
    let (value, step) = (entry.value, lesson.steps.count - 1)
    switch key {
    case .setUp:
      lesson.steps[step].setUp = LessonStep.SetUp(
        line: value, runs: try ConfigurationLine.parse(value))
    case .panels:
      lesson.steps[step].panels = try value.words.map { word throws(UsageError) in
        try named(word, .panels)
      }
    case .outputs:
      lesson.steps[step].outputs = try named(value, .outputModes)
    case .focus: lesson.steps[step].focus = try named(value, .panels)
    case .run:
      let letters = (0..<8).map { ConfigurationLine.letter($0) }
      guard let place = letters.firstIndex(of: value) else {
        throw UsageError(LessonPhrase.wantsRun(key.rawValue))
      }
      lesson.steps[step].run = place
    case .layer: lesson.steps[step].layer = try whole(key, value) - 1
    case .pace:
      lesson.steps[step].pace =
        value == "full" ? .fullSpeed : .batchesPerSecond(try whole(key, value))
    case .when:
      guard !choices.isEmpty, choices[choices.count - 1].condition == nil else {
        throw UsageError(LessonPhrase.whenWithoutChoice)
      }
      choices[choices.count - 1].condition = try LessonExpressionParser.parse(value)
    case .keys:
      lesson.steps[step].keys = try value.words.map { word throws(UsageError) in
        guard let key = Key.recorded(word) else {
          throw UsageError(LessonPhrase.noSuchKey(quoted(word)))
        }
        return key
      }
    case .textHolds: try takeHolds(.text, value)
    case .questionHolds: try takeHolds(.question, value)
    case .seeHolds: try takeHolds(.outcome, value)
    case .number: number = try LessonExpressionParser.parse(value)
    case .until: lesson.steps[step].until = try LessonExpressionParser.parse(value)
    default:
      lesson.steps[step].passes.append(
        LessonPass(
          condition: try LessonExpressionParser.parse(value), share: try share(entry.qualifier)))
    }
  }

  private mutating func takeHolds(_ page: LessonView.Page, _ value: String) throws(UsageError) {
    let condition = try LessonExpressionParser.parse(value)
    lesson.steps[lesson.steps.count - 1].holds[page, default: []].append(condition)
  }

  private func whole(_ key: LessonKey, _ text: String) throws(UsageError) -> Int {
    guard let value = Int(text), value > 0 else {
      throw UsageError(LessonPhrase.wantsPositive(key.rawValue, quoted(text)))
    }
    return value
  }

  /// `22/24`, or nothing for all.
  private func share(_ text: String) throws(UsageError) -> Double {
    if text.isEmpty { return 1 }
    let parts = text.fields(at: "/").compactMap { Double($0) }
    guard parts.count == 2, parts[1] > 0, parts[1].isFinite, 0...parts[1] ~= parts[0] else {
      throw UsageError(LessonPhrase.wantsShare(quoted(text)))
    }
    return parts[0] / parts[1]
  }

  // MARK: Ends

  /// Puts the question, which takes several lines, into the step that they belong to.
  private mutating func endStep() throws(UsageError) {
    defer { (question, choices, number) = (LocalizedText(), [], nil) }
    guard !lesson.steps.isEmpty else { return }
    let step = lesson.steps.count - 1
    if !choices.isEmpty, !question.isEmpty {
      var complete: [LessonQuestion.Choice] = []
      for choice in choices {
        guard let condition = choice.condition else {
          throw UsageError(LessonPhrase.choiceWithoutWhen(choice.text.message(quoted)))
        }
        complete.append(LessonQuestion.Choice(text: choice.text, condition: condition))
      }
      lesson.steps[step].question = .choice(question, complete)
    } else if let number, !question.isEmpty {
      lesson.steps[step].question = .number(question, number)
    } else if !question.isEmpty || !choices.isEmpty || number != nil {
      throw UsageError(LessonPhrase.halfQuestion)
    }
    if !lesson.steps[step].task.isEmpty, lesson.steps[step].until == nil {
      throw UsageError(LessonPhrase.taskWithoutEnd)
    }
  }

  private mutating func finish(lines: Int) throws(FileError) -> Lesson {
    do throws(UsageError) {
      try endStep()
      let missing = [
        ("lesson", lesson.id), ("name", lesson.name), ("title", lesson.title.message.english),
      ]
      .first { $0.1.isEmpty }
      if let missing { throw UsageError(LessonPhrase.lacks(missing.0)) }
      guard lesson.steps.first?.setUp != nil else {
        throw UsageError(LessonPhrase.lacks("set-up"))
      }
    } catch {
      throw self.error(error.sentence, line: lines)
    }
    return lesson
  }
}

/// The keys of a lesson's file.
enum LessonKey: String, CaseIterable {
  case lesson, name, title, claims, minutes, priority, after, step
  case setUp = "set-up"
  case panels, outputs
  case focus, run, layer, pace, text, question, choice, when, number, `do`, keys, until, see
  case pass
  case textHolds = "text-holds"
  case questionHolds = "question-holds"
  case seeHolds = "see-holds"

  /// Whether it has a language.
  var isText: Bool {
    switch self {
    case .title, .text, .question, .choice, .do, .see: true
    default: false
    }
  }

  /// Whether it stands after a `step`.
  var isOfStep: Bool {
    switch self {
    case .lesson, .name, .title, .claims, .minutes, .priority, .after, .step: false
    default: true
    }
  }
}
