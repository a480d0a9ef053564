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
  /// Whether a plane separates the data; `nil` where that is not known.
  let isSeparable: Bool?

  /// - Parameters:
  ///   - rates: that raced for each variant.
  ///   - dataset: what was trained on; `nil` where it is not at hand.
  ///   - isSeparable: whether a plane is known to separate the data, or not to.
  ///   - isEarly: whether the race of the rates was interrupted.
  init(
    _ results: ComparisonResults, rates: [[Double]] = [], dataset: Dataset? = nil,
    isSeparable: Bool? = nil, isEarly: Bool = false
  ) {
    self.isSeparable = isSeparable ?? (results.showSeparability ? true : nil)
    guard results.setup.answers else {
      (answer, text) = (nil, nil)
      return
    }
    let answer = ComparisonAnswer(
      results, rates: isEarly ? [] : rates, trivialScore: dataset?.trivialScore)
    self.answer = answer
    text = AnswerText(
      answer, of: results.setup, imbalances: dataset?.imbalances ?? [],
      rates: isEarly ? .racing : rates.contains { $0.count > 1 } ? .raced : .given,
      isSeparable: self.isSeparable)
  }

  /// The answer, line by line.
  func lines(_ glyphs: Glyphs) -> [String] {
    text?.lines(glyphs: glyphs, in: Spoken.language) ?? []
  }

  /// What is said below the table; where there is no answer also what is known of the data.
  func notes(_ glyphs: Glyphs) -> [String] {
    text?.notes(glyphs: glyphs, in: Spoken.language)
      ?? (isSeparable == true ? [AnswerText.separable(in: Spoken.language)] : [])
  }
}
