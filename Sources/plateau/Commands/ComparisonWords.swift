import Comparisons
import Datasets
import Localization
import Reports
import TerminalUI
import Workbench

/// What a comparison says in words, where variants have rates of their own.
struct ComparisonWords {
  /// `nil` of a comparison that has no answer.
  let answer: ComparisonAnswer?
  private let text: AnswerText?

  /// - Parameters:
  ///   - rates: that raced for each variant.
  ///   - dataset: what was trained on; `nil` where it is not at hand.
  ///   - isEarly: whether the race of the rates was interrupted.
  init(
    _ results: ComparisonResults, rates: [[Double]] = [], dataset: Dataset? = nil,
    isEarly: Bool = false
  ) {
    guard results.setup.answers else {
      (answer, text) = (nil, nil)
      return
    }
    let answer = ComparisonAnswer(
      results, rates: isEarly ? [] : rates, trivialScore: dataset?.trivialScore)
    self.answer = answer
    text = AnswerText(
      answer, of: results.setup, imbalances: dataset?.imbalances ?? [],
      rates: isEarly ? .racing : rates.contains { $0.count > 1 } ? .raced : .given)
  }

  /// The answer, line by line.
  func lines(_ glyphs: Glyphs) -> [String] {
    text?.lines(glyphs: glyphs, in: Spoken.language) ?? []
  }

  /// What is said below the table.
  func notes(_ glyphs: Glyphs) -> [String] {
    text?.notes(glyphs: glyphs, in: Spoken.language) ?? []
  }
}
