import Files

/// A learner's guess in a step of a lesson, or what then came out: a line of the class's file.
///
/// | in the file | is |
/// |---|---|
/// | `{"learner":"9f2c","name":"Kim","lesson":"L2","step":1,"guess":12}` | a number that was guessed |
/// | `{"learner":"9f2c","lesson":"L2","step":2,"choice":3}` | the third answer; 0 is no idea |
/// | `{"learner":"9f2c","lesson":"L2","step":1,"was":12.9}`, `"wasChoice":2` | what came out |
package struct ClassLine: Equatable, Sendable {
  /// Tells apart those of one name, or of none.
  package var learner: String
  /// What the learner wants to be called, if anything.
  package var name: String?
  /// The lesson's id.
  package var lesson: String
  /// Counted from 1.
  package var step: Int
  /// Whether it is what came out, and no guess.
  package var isOutcome: Bool
  /// What was guessed, or what came out.
  package var value: Value

  /// A guess, or what came out.
  package enum Value: Hashable, Sendable {
    /// As it was typed.
    case number(Double)
    /// The place of an answer, counted from 1; 0 is no idea.
    case choice(Int)
  }

  /// A name is cut to so many characters, so that a line stays short.
  package static let longestName = 40

  /// What a learner's lesson has come to: every guess, and the outcome that is on the screen.
  package static func all(of state: State, learner: String, name: String?) -> [ClassLine] {
    guard let view = state.lesson else { return [] }
    func line(_ step: Int, _ value: Value, isOutcome: Bool) -> ClassLine {
      ClassLine(
        learner: learner, name: name, lesson: view.lesson.id, step: step + 1, isOutcome: isOutcome,
        value: value)
    }
    var lines = view.answers.sorted { $0.key < $1.key }.map { step, answer in
      line(step, Value(answer), isOutcome: false)
    }
    if view.page == .outcome, view.answers[view.stepNumber] != nil, let value = outcome(state) {
      lines.append(line(view.stepNumber, value, isOutcome: true))
    }
    return lines
  }

  private static func outcome(_ state: State) -> Value? {
    switch state.lesson?.step.question {
    case .choice(_, let choices):
      choices.firstIndex { $0.condition.holds(state.seen) }.map { .choice($0 + 1) }
    case .number(_, let expression): expression.value(state.seen).map { .number($0) }
    case nil: nil
    }
  }

  // MARK: In the file

  /// As it stands in the file.
  package var text: String {
    var members = [JSON.Member("learner", .string(learner))]
    if let name { members.append(JSON.Member("name", .string(name))) }
    members += [JSON.Member("lesson", .string(lesson)), JSON.Member("step", .whole(step))]
    switch value {
    case .number(let number):
      members.append(JSON.Member(isOutcome ? "was" : "guess", .number(number)))
    case .choice(let place):
      members.append(JSON.Member(isOutcome ? "wasChoice" : "choice", .whole(place)))
    }
    return JSON.object(members).text
  }

  /// From a line of the file; `nil` if it is none of these.
  package init?(text: String) {
    guard text.utf8.count <= 4096,
      case .object(let members)? = try? JSONReader.value(of: Array(text.utf8))
    else { return nil }
    func string(_ key: String) -> String? {
      guard case .string(let text)? = members.first(where: { $0.key == key })?.value else {
        return nil
      }
      return text
    }
    func number(_ key: String) -> Double? {
      guard case .literal(let text)? = members.first(where: { $0.key == key })?.value else {
        return nil
      }
      return Double(text)
    }
    guard let learner = string("learner"), let lesson = string("lesson"),
      let step = number("step"), step >= 1, step <= 1000
    else { return nil }
    (self.learner, self.lesson, self.step) = (learner, lesson, Int(step))
    name = string("name").map { String($0.prefix(Self.longestName)) }
    if let guess = number("guess") {
      (isOutcome, value) = (false, .number(guess))
    } else if let was = number("was") {
      (isOutcome, value) = (true, .number(was))
    } else if let place = number("choice"), 0...9 ~= place {
      (isOutcome, value) = (false, .choice(Int(place)))
    } else if let place = number("wasChoice"), 1...9 ~= place {
      (isOutcome, value) = (true, .choice(Int(place)))
    } else {
      return nil
    }
  }

  init(
    learner: String, name: String?, lesson: String, step: Int, isOutcome: Bool, value: Value
  ) {
    (self.learner, self.name, self.lesson) = (learner, name, lesson)
    (self.step, self.isOutcome, self.value) = (step, isOutcome, value)
  }
}

extension ClassLine.Value {
  fileprivate init(_ answer: LessonView.Answer) {
    self =
      switch answer {
      case .choice(let place): .choice(place + 1)
      case .number(let number): .number(number)
      case .none: .choice(0)
      }
  }
}
