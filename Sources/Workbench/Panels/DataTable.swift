import Analysis
import Localization
import NeuralNetworks
import Setups
import TerminalUI
import Text
import Themes

/// Rows of the data as they are in the file, with what the network makes of each: as many columns and
/// rows as there is room for.
struct DataTable {
  /// A feature, or what is to be predicted.
  private struct Column {
    let title: String
    let texts: [String]
    /// Least, mean and greatest, of a feature.
    let spread: [String]
    /// Whether the network is wrong there.
    let isWrong: [Bool]
    /// Measured once: they are asked for again and again.
    let titleWidth: Int
    let numberWidth: Int

    init(title: String, texts: [String], spread: [String] = [], isWrong: [Bool] = []) {
      (self.title, self.texts, self.spread, self.isWrong) = (title, texts, spread, isWrong)
      titleWidth = title.displayWidth
      numberWidth = (texts + spread).map(\.displayWidth).max() ?? 0
    }

    var width: Int { max(titleWidth, numberWidth) }
  }

  private let data: DataSummary
  private let look: Look
  /// Held-out rows are marked behind their number.
  private let numbers: [String]
  /// The titles of the three rows of numbers that sum a feature up.
  private let spreadTitles: [String]
  private let numberWidth: Int
  private let features: [Column]
  private let targets: [Column]
  /// Of the rows, how many the network is wrong in, and how many it was asked for.
  private let wrong: (count: Int, of: Int)

  /// - Parameters:
  ///   - examples: the places of those that are shown in the sample.
  ///   - predictions: of the first rows of the sample; `nil` before there are any.
  init(
    _ data: DataSummary, examples: [Int], _ predictions: Predictions?, _ look: Look
  ) {
    (self.data, self.look) = (data, look)
    let all = data.sample.examples
    let training = all.count { !$0.isHeldOut }
    let mark = look.text(" ◇", ascii: " O")
    numbers = examples.map {
      all[$0].isHeldOut ? "\($0 - training + 1)" + mark : "\($0 + 1)  "
    }
    spreadTitles = [DataPhrase.least, .mean, .greatest].map { $0.text(in: look) }
    numberWidth = (numbers + spreadTitles).map(\.displayWidth).max() ?? 0
    features = data.features.indices.map { place in
      let spread = data.sample.spreads[place]
      return Column(
        title: data.features[place],
        texts: examples.map { all[$0].inputs[place].significant(4) },
        spread: [spread.least, spread.mean, spread.greatest].map { $0.significant(4) })
    }
    let judged = examples.map { place -> RowJudgement in
      RowJudgement(all[place], predictions, place: place, of: data)
    }
    targets = RowJudgement.titles(of: data).enumerated().map { output, title in
      let wrong = judged.map { $0.isWrong.indices.contains(output) && $0.isWrong[output] }
      return Column(
        title: title, texts: RowJudgement.texts(of: output, judged, wrong, look), isWrong: wrong)
    }
    let known = judged.filter(\.isKnown)
    wrong = (known.count { $0.isWrong.contains(true) }, known.count)
  }

  // MARK: Room

  /// The cells of a feature's column: its title is whole where all columns have room so, else as much of
  /// it as lets all be seen, or a few letters.
  private func widths(in columns: Int) -> [Int] {
    let room =
      columns - numberWidth - targets.reduce(0) { $0 + Self.gap + $1.width }
      - Self.gap * features.count
    func widths(_ most: Int) -> [Int] {
      features.map { max($0.numberWidth, min($0.titleWidth, most)) }
    }
    let longest = features.map(\.titleWidth).max() ?? 0
    for most in stride(from: longest, through: Self.leastTitle, by: -1)
    where widths(most).reduce(0, +) <= room {
      return widths(most)
    }
    return widths(Self.usualTitle)
  }

  private static let leastTitle = 6
  private static let usualTitle = 12
  private static let gap = 2
  /// Titles, what sums a feature up, a few rows and the foot.
  private static let leastRows = 9

  /// The columns of features from `first` on that there is room for, and what they take.
  private func shown(
    from first: Int, in columns: Int, _ widths: [Int]
  ) -> (features: Range<Int>, width: Int) {
    var width = numberWidth + targets.reduce(0) { $0 + Self.gap + $1.width }
    var end = first
    while end < features.count, width + Self.gap + widths[end] <= columns {
      width += Self.gap + widths[end]
      end += 1
    }
    return (first..<end, width)
  }

  /// Whether there is room for enough of it to be of use.
  func fits(in rect: Rect) -> Bool {
    rect.height >= Self.leastRows
      && shown(from: 0, in: rect.width - 2, widths(in: rect.width - 2)).features.count
        >= min(features.count, 3)
  }

  // MARK: Drawing

  /// - Parameters:
  ///   - page: of rows, from 0 on; past the last they start again.
  ///   - column: the first feature that is seen; past the last they start again.
  func draw(page: Int, column: Int, into grid: inout Grid, in rect: Rect) {
    let parts = rect.inset(columns: 1).rows([.fraction(1), .fixed(1)])
    let body = parts[0]
    let widths = widths(in: body.width)
    let all = shown(from: 0, in: body.width, widths)
    let isWhole = all.features.count == features.count
    let first = isWhole ? 0 : column % max(1, features.count)
    let seen = isWhole ? all : shown(from: first, in: body.width, widths)
    // Rows go on beside the first ones where there is room for all columns twice.
    let blocks = isWhole ? max(1, (body.width + Self.blockGap) / (seen.width + Self.blockGap)) : 1
    let places = places(blocks: blocks, rows: body.height)
    let perPage = places.reduce(0) { $0 + $1.count }
    let pages = max(1, (numbers.count + perPage - 1) / max(1, perPage))
    var next = page % pages * perPage
    // What is left over sets the columns apart.
    let columns = seen.features.count + targets.count
    let spare = body.width - blocks * seen.width - (blocks - 1) * Self.blockGap
    let gap = Self.gap + min(10, max(0, spare / max(1, blocks * columns)))
    let width = seen.width + (gap - Self.gap) * columns
    for (block, rows) in places.enumerated() {
      let area = Rect(
        x: body.x + block * (width + Self.blockGap), y: body.y, width: width, height: body.height)
      drawHead(seen.features, widths, gap, withSpread: block == 0, into: &grid, in: area)
      for row in rows where next < numbers.count {
        drawRow(next, seen.features, widths, gap, into: &grid, in: area, row: row)
        next += 1
      }
    }
    drawFoot(seen.features, page: page % pages, of: pages, into: &grid, in: parts[1])
  }

  private static let blockGap = 5

  /// The rows of each block that hold examples: in the first they begin below what sums the features up.
  private func places(blocks: Int, rows: Int) -> [Range<Int>] {
    (0..<blocks).map { block in
      let first = block == 0 ? 5 : 1
      return first..<max(first, rows)
    }
  }

  private func drawHead(
    _ shown: Range<Int>, _ widths: [Int], _ gap: Int, withSpread: Bool, into grid: inout Grid,
    in rect: Rect
  ) {
    write(
      "", shown.map { features[$0].title } + targets.map(\.title), shown, widths, gap,
      Array(repeating: look[.strong], count: shown.count + targets.count), into: &grid, rect, 0)
    guard withSpread else { return }
    for (row, title) in spreadTitles.enumerated() {
      write(
        title, shown.map { features[$0].spread[row] }, shown, widths, gap,
        Array(repeating: look[.dimmed], count: shown.count), into: &grid, rect, row + 1)
    }
  }

  private func drawRow(
    _ place: Int, _ shown: Range<Int>, _ widths: [Int], _ gap: Int, into grid: inout Grid,
    in rect: Rect, row: Int
  ) {
    let styles =
      shown.map { _ in look[.text] } + targets.map { look[$0.isWrong[place] ? .warning : .text] }
    write(
      numbers[place], shown.map { features[$0].texts[place] } + targets.map { $0.texts[place] },
      shown, widths, gap, styles, into: &grid, rect, row)
  }

  /// One line: its name, then values under their titles, all at the right of their columns.
  private func write(
    _ name: String, _ values: [String], _ shown: Range<Int>, _ own: [Int], _ gap: Int,
    _ styles: [Style],
    into grid: inout Grid, _ rect: Rect, _ row: Int
  ) {
    let widths = shown.map { own[$0] } + targets.map(\.width)
    grid.write(
      name.padded(to: numberWidth, .right), row: row, of: rect, style: look[.dimmed],
      glyphs: look.glyphs)
    var x = rect.x + numberWidth
    for ((value, width), style) in zip(zip(values, widths), styles) {
      grid.write(
        look.glyphs.spelled(value).fitted(to: width, ellipsis: look.glyphs.ellipsis)
          .padded(to: width + gap, .right),
        at: Point(x: x, y: rect.y + row),
        in: rect, style: style)
      x += width + gap
    }
  }

  /// How many rows are wrong, what is not seen, and what stands under the target.
  private func drawFoot(
    _ shown: Range<Int>, page: Int, of pages: Int, into grid: inout Grid, in rect: Rect
  ) {
    let isOfClasses = data.kind == .binary || data.kind == .classes
    let hidden = features.count - shown.count
    let parts = [
      isOfClasses && wrong.of > 0
        ? OutputsPhrase.wrongOf(wrong.count, of: wrong.of).text(in: look) : "",
      wrong.of > 0 ? PredictionPhrase.meaning(of: data.kind).text(in: look) : "",
      pages > 1 ? OutputsPhrase.page(page + 1, of: pages).text(in: look) : "",
      hidden > 0 ? DataPhrase.moreColumns(hidden).text(in: look) : "",
    ]
    let line = OutputsSummary.lines(of: parts, columns: rect.width, glyphs: look.glyphs).first
    grid.write(line ?? "", row: 0, of: rect, style: look[.dimmed], glyphs: look.glyphs)
  }
}
