package import Files
package import Localization
package import TerminalUI
import Text

/// A class's guesses as a histogram for people, and as JSON for programs.
package enum ClassReport {
  /// A bar's row.
  struct Row: Equatable {
    var label: String
    var count: Int
    /// Whether what came out is in it.
    var isOutcome = false
  }

  /// The step that was guessed at last: its question, a bar for each answer, and what came out once that gives
  /// nothing away.
  ///
  /// - Parameter reveals: whether what came out is shown before everyone has seen it.
  package static func page(
    _ tally: ClassTally, _ library: LessonLibrary, reveals: Bool, columns: Int, glyphs: Glyphs,
    in language: Language
  ) -> [String] {
    guard let step = tally.steps.last else { return [ClassPhrase.none.text(in: language)] }
    let lesson = library.lessons.first { $0.id == step.lesson }
    let question = lesson?.steps.dropFirst(step.number - 1).first?.question
    let heading = ClassPhrase.step(step.lesson, step.number, count: step.guesses.count)
    let outcome = reveals || step.isRevealed ? step.outcome : nil
    let rows = rows(of: step, question, outcome, in: language)
    let width = min(rows.map(\.label.displayWidth).max() ?? 0, max(8, columns / 2))
    let room = max(1, columns - width - 8)
    let most = max(1, rows.map(\.count).max() ?? 1)
    let bars = rows.map { row in
      let length = row.count == 0 ? 0 : max(1, row.count * room / max(most, room / 4))
      let mark = row.isOutcome ? ">" : " "
      let bar = String(repeating: glyphs.isUnicode ? "█" : "#", count: min(length, room))
      let label = row.label.fitted(to: width, ellipsis: glyphs.ellipsis).padded(to: width)
      return "\(mark) \(label) \(bar)\(bar.isEmpty ? "" : " ")\(row.count)"
    }
    let text = question.map { $0.text.message.text(in: language).wrapped(to: columns) } ?? []
    return [heading.text(in: language)] + text + bars + [
      ending(step, outcome).text(in: language)
    ]
  }

  private static func ending(_ step: ClassTally.Step, _ outcome: ClassLine.Value?) -> ClassPhrase {
    switch outcome {
    case .number(let number): .numberWas(LessonTemplate.message(number))
    case .choice: .marked
    case nil: .sealed(step.seen, of: step.guesses.count)
    }
  }

  // MARK: Bars

  static func rows(
    of step: ClassTally.Step, _ question: LessonQuestion?, _ outcome: ClassLine.Value?,
    in language: Language
  ) -> [Row] {
    let numbers = step.guesses.values.compactMap { value -> Double? in
      if case .number(let number) = value { number } else { nil }
    }
    let places = step.guesses.values.compactMap { value -> Int? in
      if case .choice(let place) = value { place } else { nil }
    }
    var was: Double?
    if case .number(let number) = outcome { was = number }
    var rows = bins(of: numbers, was)
    if case .choice(_, let choices) = question {
      rows += choices.enumerated().map { place, choice in
        let text = choice.text.message.text(in: language)
        return row(place + 1, text, places, outcome)
      }
    } else if let last = places.max(), last > 0 {
      rows += (1...last).map { row($0, "", places, outcome) }
    }
    if places.contains(0) {
      rows.append(row(0, LessonPhrase.unsure.text(in: language), places, nil))
    }
    return rows
  }

  private static func row(
    _ place: Int, _ text: String, _ places: [Int], _ outcome: ClassLine.Value?
  ) -> Row {
    Row(
      label: "\(place) \(text)", count: places.count { $0 == place },
      isOutcome: outcome == .choice(place))
  }

  /// At most so many bars.
  private static let mostBins = 10

  /// A bar for each number where there are few; else for ranges of equal width. A guess far from the others is in
  /// the first or last one.
  static func bins(of numbers: [Double], _ was: Double?) -> [Row] {
    let sorted = numbers.sorted()
    guard !sorted.isEmpty else { return [] }
    let known = was.flatMap { $0.isFinite ? $0 : nil }
    let distinct = Set(sorted).sorted()
    if distinct.count <= mostBins {
      let nearest = known.flatMap { was in distinct.min { abs($0 - was) < abs($1 - was) } }
      return distinct.map { number in
        Row(
          label: number.significant(3), count: sorted.count { $0 == number },
          isOutcome: number == nearest && number.significant(3) == known?.significant(3))
      }
    }
    // Tukey's fences: what is farther out than 1.5 of the middle half's width is apart.
    let (low, high) = (sorted[sorted.count / 4], sorted[sorted.count * 3 / 4])
    let reach = 1.5 * (high - low)
    let inside = sorted.filter { $0 >= low - reach && $0 <= high + reach }
    let least = inside.first ?? low
    let width = ((inside.last ?? high) - least) / Double(mostBins)
    guard width > 0, width.isFinite else {
      return [Row(label: least.significant(3), count: sorted.count, isOutcome: false)]
    }
    func place(_ number: Double) -> Int {
      Int(clamping: max(-1e6, min(1e6, ((number - least) / width).rounded(.down))))
    }
    return (0..<mostBins).map { bin in
      func isHere(_ number: Double) -> Bool { min(max(place(number), 0), mostBins - 1) == bin }
      let start = least + Double(bin) * width
      return Row(
        label: "\(start.significant(3)) … \((start + width).significant(3))",
        count: sorted.count(where: isHere), isOutcome: known.map(isHere) ?? false)
    }
  }

  // MARK: JSON

  /// Every step, the one guessed at last at the end: guesses and what came out.
  package static func json(_ tally: ClassTally) -> JSON {
    .array(
      tally.steps.map { step in
        let guesses = step.guesses.sorted { $0.key < $1.key }.map(\.value)
        return .object([
          JSON.Member("lesson", .string(step.lesson)), JSON.Member("step", .whole(step.number)),
          JSON.Member("guesses", .array(guesses.map(json))),
          JSON.Member("outcome", step.outcome.map(json) ?? .null),
          JSON.Member("seen", .whole(step.seen)),
        ])
      })
  }

  private static func json(_ value: ClassLine.Value) -> JSON {
    switch value {
    case .number(let number): .object([JSON.Member("number", .number(number))])
    case .choice(let place): .object([JSON.Member("choice", .whole(place))])
    }
  }
}
