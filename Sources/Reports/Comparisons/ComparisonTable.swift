package import Comparisons
import Localization
import Setups
package import TerminalUI
import Text
package import Themes

/// What came of a comparison as a table: a row for each variant.
///
/// ```
///         hidden layers  reached  epochs to 0.1    time to 0.1, ms   final cost  ratio
/// A ⠤⠤⠤⠤  sigmoid          24/24  124 [114–135]    31.2 [29.1–34.6]      0.0995   13.8
/// ```
package struct ComparisonTable: Sendable {
  private struct Column {
    var title: String
    var alignment = Alignment.right
    /// One for each variant.
    var cells: [String]

    var width: Int { ([title] + cells).map(\.displayWidth).max() ?? 0 }
  }

  private let results: ComparisonResults
  private let look: Look
  /// Where variants have rates of their own.
  private let answer: ComparisonAnswer?

  /// - Parameter answer: where variants have rates of their own; their table has other columns.
  package init(_ results: ComparisonResults, _ answer: ComparisonAnswer? = nil, look: Look) {
    self.results = results
    self.answer = answer
    self.look = look
  }

  /// The table, at most `columns` wide. Where that is narrow, first the quartiles of the cost are
  /// left out, then those of the seconds, then names are cut.
  package func grid(columns: Int) -> Grid {
    var table = tableColumns(detail: 0)
    for detail in 1...2 where width(of: table) > columns { table = tableColumns(detail: detail) }
    let excess = width(of: table) - columns
    let names = max(6, table[0].width - max(0, excess))
    var grid = Grid(
      Size(columns: min(columns, width(of: table)), rows: results.summaries.count + 1))
    var x = Self.indent
    for (place, column) in table.enumerated() {
      let width = place == 0 ? min(names, column.width) : column.width
      for (row, cell) in ([column.title] + column.cells).enumerated() {
        let text = look.glyphs.spelled(cell)
          .padded(to: width, column.alignment, ellipsis: look.glyphs.ellipsis)
        grid.write(
          text, at: Point(x: x, y: row), in: grid.bounds, style: look[row == 0 ? .dimmed : .text])
      }
      x += width + Self.gap
    }
    for index in results.summaries.indices { drawKey(index, into: &grid) }
    return grid
  }

  private static let indent = 8
  private static let gap = 2

  private func width(of table: [Column]) -> Int {
    table.reduce(Self.indent - Self.gap) { $0 + $1.width + Self.gap }
  }

  /// The letter and a piece of the curve, as the chart has them.
  private func drawKey(_ index: Int, into grid: inout Grid) {
    let style = look[.curve(index)]
    let letter = ConfigurationLine.letter(index)
    grid.write(letter, at: Point(x: 0, y: index + 1), in: grid.bounds, style: style)
    let sample = Dash(run: index).sample(
      columns: 4, marker: look.glyphs.isUnicode ? .braille : .ascii)
    grid.write(sample, at: Point(x: 2, y: index + 1), in: grid.bounds, style: style)
  }

  // MARK: Columns

  private func tableColumns(detail: Int) -> [Column] {
    if let answer { return columns(of: answer, quartiles: detail < 1) }
    let summaries = results.summaries
    let names = Column(
      title: ComparisonPhrase.hiddenLayers.text(in: look), alignment: .left,
      cells: summaries.map(\.variant.name))
    let costs = summaries.map {
      range($0.cost, quartiles: detail < 1, infinite: .diverged) { $0.significant(3) }
    }
    let cost = Column(title: ComparisonPhrase.finalCost.text(in: look), cells: costs)
    guard let target = results.setup.targetCost else { return [names, cost] }
    let goal = target.significant(3)
    let unit = timeUnit
    return [
      names,
      Column(
        title: ComparisonPhrase.reached.text(in: look),
        cells: summaries.map { "\($0.reached.count)/\($0.runs)" }),
      Column(
        title: ComparisonPhrase.epochsTo(goal).text(in: look),
        cells: summaries.map { range($0.epochs, quartiles: true) { Self.count($0) } }),
      Column(
        title: unit.title(goal).text(in: look),
        cells: summaries.map {
          range($0.seconds, quartiles: detail < 2) { ($0 * unit.factor).significant(3) }
        }),
      cost,
      Column(
        title: ComparisonPhrase.ratio.text(in: look),
        cells: summaries.map { $0.ratio(to: results.quickest)?.significant(3) ?? "" }),
    ]
  }

  private func columns(of answer: ComparisonAnswer, quartiles: Bool) -> [Column] {
    let columns = ComparisonColumns(results, answer, quartiles: quartiles, in: look.language)
    return columns.titles.indices.map { place in
      Column(
        title: columns.titles[place], alignment: place == 0 ? .left : .right,
        cells: columns.rows.map { $0[place] })
    }
  }

  /// A number of epochs: to a whole one from 100 on, where quarters say nothing.
  private static func count(_ epochs: Double) -> String {
    epochs < 100 ? epochs.significant(3) : epochs.fixed(0)
  }

  /// Milliseconds, unless the medians are seconds.
  private var timeUnit: (title: (String) -> ComparisonPhrase, factor: Double) {
    let longest = results.summaries.compactMap(\.seconds?.median).filter(\.isFinite).max() ?? 0
    return longest < 1
      ? ({ .milliseconds(to: $0) }, 1000) : ({ .seconds(to: $0) }, 1)
  }

  /// `124 [114–135]`; what half of the runs did not come to is `never`.
  private func range(
    _ values: Quartiles?, quartiles: Bool, infinite: ComparisonPhrase = .never,
    _ text: (Double) -> String
  ) -> String {
    guard let values else { return "" }
    func word(_ value: Double) -> String { value.isFinite ? text(value) : infinite.text(in: look) }
    guard quartiles, values.q1.isFinite else { return word(values.median) }
    return "\(word(values.median)) [\(word(values.q1))–\(word(values.q3))]"
  }
}
