import Foundation
import Localization
import TerminalUI
import TestSupport
import Testing
import Text

@testable import Workbench

/// A number that a lesson's text reads off the runs stands in the panels that the lesson opens, as they are drawn beside
/// the page; or it is listed here, with why no panel has it.
@Suite struct LessonScreenTests {
  /// Numbers that no panel of their page draws, but for those that none ever does (`isUndrawn`).
  private static let unshown: [String: Set<String>] = [
    // The gauge has one digit of so small a slope.
    "L6b": ["1.text: slope(A, 1)"],
    // The gauge counts units.
    "L13": ["1.see: dead(A, 1)"],
  ]

  /// The cost after an earlier epoch is a point of the curve, the first epoch with every example right stands nowhere,
  /// a run that never came to its target has no mark, and what is worked out of two numbers stands in the text alone.
  private func isUndrawn(_ expression: LessonExpression, _ state: State) -> Bool {
    let value = expression.value(state.value)
    return value == .infinity || value?.isNaN == true || expression.isOperation
      || expression.measures.contains {
        $0.kind == .perfect || $0.kind == .cost && $0.argument != nil
      }
  }

  @Test(arguments: shippedLessons.lessons.map(\.id)) func itsNumbersAreDrawn(_ id: String) throws {
    var tour = LessonTour(
      try shippedLessons.lesson(id), library: shipped, size: Size(columns: 200, rows: 60),
      patience: isSanitized ? 600 : 60)
    defer { tour.end() }
    var missing: Set<String> = []
    let isDrawn = { (state: State, view: LessonView) in self.missing(state, view).isEmpty }
    try tour.take(isDrawn: isDrawn) { state, view in
      missing.formUnion(self.missing(state, view))
    }
    #expect(missing == Self.unshown[id] ?? [])
  }

  /// What the page reads off the runs, and no panel shows.
  private func missing(_ state: State, _ view: LessonView) -> Set<String> {
    let text: LocalizedText? =
      switch view.page {
      case .text: view.step.text
      case .question: view.step.question?.text
      case .task: view.step.task
      case .outcome: view.step.outcome
      }
    let numbers = text?.numbers ?? []
    guard !numbers.isEmpty else { return [] }
    let drawn = Drawn(state)
    return Set(
      numbers.compactMap { expression, format in
        isUndrawn(expression, state) || drawn.has(expression.value(state.value), format)
          ? nil : "\(view.stepNumber + 1).\(view.page.name): \(expression.spelled)"
      })
  }

  /// All that the panels say in numbers, whichever of the runs is selected.
  private struct Drawn {
    private var words: Set<String> = []
    private var numbers: [(value: Double, unit: Double)] = []

    init(_ state: State) {
      for run in state.runs {
        var state = state
        state.selectedRun = run.id
        let grid = frame(of: state, glyphs: .unicode)
        let strip = state.layout.lesson
        let rows = grid.text.split(separator: "\n", omittingEmptySubsequences: false)
        for (row, line) in rows.enumerated() where !(strip.y..<strip.y + strip.height ~= row) {
          take(String(line))
        }
      }
    }

    private mutating func take(_ line: String) {
      for match in line.matches(of: #/1\/[\d,.]*\d|never/#) { words.insert(String(match.output)) }
      for match in line.matches(of: #/[-−]?\d[\d,]*(\.\d+)?(e-?\d+)?( ?%)?/#) {
        let text = String(match.output.0)
        let isPercent = text.hasSuffix("%")
        let plain = text.replacing(",", with: "").replacing("−", with: "-").replacing("%", with: "")
          .replacing(" ", with: "")
        guard let value = Double(plain) else { continue }
        let parts = plain.split(separator: "e")
        let decimals = parts[0].split(separator: ".").dropFirst().first?.count ?? 0
        let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        let unit = pow(10, Double(exponent - decimals)) * (isPercent ? 0.01 : 1)
        numbers.append((value * (isPercent ? 0.01 : 1), unit))
      }
    }

    /// Whether a number is drawn, rounded as a panel rounds it: to two digits at least, or whole.
    func has(_ value: Double?, _ format: LessonTemplate.Format?) -> Bool {
      guard let value else { return false }
      if value == .infinity { return words.contains("never") || words.contains("∞") }
      if format == .fraction { return words.contains(value.fraction) }
      return numbers.contains { number in
        let isFine = value == value.rounded() || number.unit <= abs(value) / 10 || abs(value) < 1e-9
        return isFine && abs(number.value - value) <= 0.5000001 * number.unit
      }
    }
  }
}
