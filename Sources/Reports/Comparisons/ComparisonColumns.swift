import Comparisons
import Localization
import Text

/// The table of a comparison whose variants have rates of their own, cell by cell.
struct ComparisonColumns {
  let titles: [String]
  /// One for each variant, in their order.
  let rows: [[String]]

  /// - Parameter quartiles: whether they stand behind medians.
  init(
    _ results: ComparisonResults, _ answer: ComparisonAnswer, quartiles: Bool = true,
    in language: Language
  ) {
    func text(_ phrase: ComparisonPhrase) -> String { phrase.text(in: language) }
    func range(
      _ values: Quartiles?, infinite: ComparisonPhrase, _ form: (Double) -> String
    ) -> String {
      guard let values else { return "" }
      func word(_ value: Double) -> String { value.isFinite ? form(value) : text(infinite) }
      guard quartiles, values.q1.isFinite else { return word(values.median) }
      return "\(word(values.median)) [\(word(values.q1))–\(word(values.q3))]"
    }
    let isOfNumbers = results.setup.isOfNumbers
    let scores = results.setup.variants.indices.map { index in
      Quartiles(
        results.runs.filter { $0.job.variant == index }.compactMap(\.heldOut?.accuracy))
    }
    let hasScores = scores.contains { $0 != nil }
    let errors = results.setup.variants.indices.map { index in
      Quartiles(results.runs.filter { $0.job.variant == index }.compactMap(\.errors?.rmse))
    }
    let hasErrors = errors.contains { $0 != nil }
    let hasRates = results.summaries.contains { $0.variant.learningRate != nil }
    let goal = (answer.goal ?? .nan).significant(3)
    titles =
      [text(.hiddenLayers)] + (hasRates ? [AnswerPhrase.rate.text(in: language)] : [])
      + [text(.epochsTo(goal)), text(.finalCost)]
      + (hasScores ? [AnswerPhrase.heldOut.text(in: language)] : []) + (hasErrors ? ["RMSE"] : [])
    rows = results.summaries.enumerated().map { index, summary in
      let score = range(scores[index], infinite: .diverged) {
        isOfNumbers ? $0.decimal(3) : $0.percent(1)
      }
      let rate = summary.variant.learningRate.map(shortest) ?? ""
      return [summary.variant.nameWithoutRate] + (hasRates ? [rate] : []) + [
        range(answer.epochs(of: index), infinite: .never) {
          $0 < 100 ? $0.significant(3) : $0.fixed(0)
        },
        range(summary.cost, infinite: .diverged) { $0.significant(3) },
      ] + (hasScores ? [score] : [])
        + (hasErrors ? [range(errors[index], infinite: .diverged) { $0.significant(3) }] : [])
    }
  }
}
