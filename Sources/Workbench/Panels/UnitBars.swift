import Localization
import NeuralNetworks
import Session
import Setups
import TerminalUI
import Text
import Themes

/// What values each unit of the selected layer takes over the examples: a bar from the least to the
/// greatest, with the mean. A sigmoid ends at 1, a ReLU goes on.
enum UnitBars {
  static func draw(_ picture: OutputsPicture, into grid: inout Grid) {
    let (look, rect) = (picture.look, picture.layout.main)
    let spreads = picture.outputs.unitSpreads
    guard !spreads.isEmpty, rect.height > 0 else { return }
    let axisRows = rect.height >= 4 ? 2 : 0
    let shown = min(spreads.count, rect.height - axisRows)
    let selected = min(picture.choice.unit, spreads.count - 1)
    let first = max(0, min(selected - shown / 2, spreads.count - shown))
    // Where there is room, bars are thick, with half a row between two.
    let step = max(1, min(mostRows, (rect.height - axisRows) / max(1, shown)))
    let meanings = meanings(picture)
    let values = spreads.indices.map { unit in
      let range = "\(spreads[unit].least.significant(3)) … \(spreads[unit].greatest.significant(3))"
      guard meanings.indices.contains(unit), let meaning = meanings[unit] else { return range }
      return
        "\(UnitsPhrase.concept(meaning.concept).text(in: look)) r \(meaning.correlation.fixed(2))  \(range)"
    }
    let numbers = values.map(\.displayWidth).max() ?? 0
    let label = "\(spreads.count)".count + 1
    let isWide = rect.width >= label + numbers + 12
    let bars = Rect(
      x: rect.x + label + 1, y: rect.y, width: rect.width - label - 1 - (isWide ? numbers + 1 : 0),
      height: rect.height)
    let extent =
      AutoRange.extent(of: spreads.flatMap { [$0.least, $0.greatest] } + [0])
      .map { AutoRange.nice($0) } ?? 0...1
    for (place, unit) in (first..<first + shown).enumerated() {
      let row = place * step
      let style = look[unit == selected ? .strong : .text]
      let name = (unit == selected ? String(look.glyphs.selected) : "") + "\(unit + 1)"
      grid.write(
        name.padded(to: label, .right), at: Point(x: rect.x, y: rect.y + row), in: rect,
        style: style)
      drawBar(spreads[unit], extent, row..<row + step, picture, into: &grid, in: bars)
      guard isWide else { continue }
      grid.write(
        look.glyphs.spelled(values[unit]), row: row, of: rect, .right, style: style,
        glyphs: look.glyphs)
    }
    guard axisRows > 0 else { return }
    ValueAxis.draw(extent, row: rect.y + shown * step, look, into: &grid, in: bars)
  }

  /// A bar is no higher, with the row under it.
  private static let mostRows = 8

  private static func drawBar(
    _ spread: DataSample.Spread, _ extent: ClosedRange<Double>, _ rows: Range<Int>,
    _ picture: OutputsPicture, into grid: inout Grid, in rect: Rect
  ) {
    let look = picture.look
    let axis = Axis(range: extent, length: rect.width)
    guard let first = axis.cell(of: spread.least), let last = axis.cell(of: spread.greatest),
      let mean = axis.cell(of: spread.mean)
    else { return }
    let middle = rows.lowerBound + (rows.count - 1) / 2
    for row in rows {
      let isLast = row == rows.upperBound - 1
      let bar =
        rows.count == 1
        ? look.text("▬", ascii: "=")
        : isLast ? look.text("▀", ascii: " ") : look.text("█", ascii: "=")
      for column in first...max(first, last) where row != middle || column != mean {
        grid.write(
          bar, at: Point(x: rect.x + column, y: rect.y + row), in: rect,
          style: look[.curve(picture.run.colour)])
      }
    }
    grid.write(
      look.text("●", ascii: "o"), at: Point(x: rect.x + mean, y: rect.y + middle), in: rect,
      style: look[.strong])
  }

  static func notes(_ picture: OutputsPicture) -> [String] {
    let spreads = picture.outputs.unitSpreads
    let layer = picture.outputs.layer
    let activation = picture.run.layers[layer].activation
    let least = spreads.map(\.least).min() ?? 0
    let greatest = spreads.map(\.greatest).max() ?? 0
    let values = UnitsPhrase.values(
      layer: layer + 1, activation: activation.rawValue, least: least.significant(3),
      greatest: greatest.significant(3))
    let named =
      meanings(picture).contains { $0 != nil }
      ? [UnitsPhrase.resemblance.text(in: picture.look)] : []
    return [
      values.text(in: picture.look), OutputsSummary.sample(picture),
      UnitsPhrase.barAndDot.text(in: picture.look),
    ] + named
  }

  /// What the units are called, if it is the first layer's that are shown.
  private static func meanings(_ picture: OutputsPicture) -> [UnitMeaning?] {
    picture.outputs.layer == 0 ? UnitMeaning.all(of: picture.run) : []
  }
}
