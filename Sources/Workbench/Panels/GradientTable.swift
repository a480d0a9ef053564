import Analysis
import Localization
import NeuralNetworks
import TerminalUI
import Text
import Themes

/// A row, or where there is room two, for every layer, the output first: its gradient as a bar beside
/// the greatest layer's, slope and flat share as two gauges, and the rest as numbers.
struct GradientTable {
  /// What a column shows.
  enum Column: CaseIterable {
    case name, bar, gradient, slope, flat, dead, product, update

    /// Those that may be left out, the least important first.
    static let optional: [Column] = [.update, .product, .dead, .flat, .slope, .gradient]
  }

  /// The layers that are shown, from the output back.
  private let shown: [Int]
  private let widths: [Column: Int]
  /// Whether each layer has a second row for the norm.
  let showsNorm: Bool
  let evidence: GradientEvidence
  private let products: [Double?]
  private let selected: Int
  let look: Look

  /// The rows it takes: the titles, the layers, and the scale under the bars.
  var rows: Int { 1 + shown.count * (showsNorm ? 2 : 1) + (showsNorm ? 1 : 0) }

  init(_ evidence: GradientEvidence, selected: Int, _ look: Look, room: Size) {
    self.evidence = evidence
    self.look = look
    let layers = evidence.layers.count
    self.selected = min(selected, layers - 1)
    shown = Self.window(of: layers, around: self.selected, rows: room.rows - 1)
    let names = evidence.specifications.map(\.activation.rawValue.count).max() ?? 0
    widths = Self.widths(in: room.columns, name: names + (layers > 9 ? 4 : 3))
    showsNorm = room.columns >= 60 && 2 + 2 * layers <= room.rows
    products = SlopeProduct.running(
      evidence.layers, output: evidence.specifications[layers - 1].activation, loss: evidence.loss)
  }

  /// As many layers as there are rows, from the output back, the selected one among them.
  private static func window(of layers: Int, around selected: Int, rows: Int) -> [Int] {
    let count = max(0, min(layers, rows))
    let top = min(layers - 1, max(count - 1, selected + count / 2))
    return (0..<count).map { top - $0 }
  }

  // MARK: Columns

  /// The cells of each column; a bar takes what the others leave.
  private static func widths(in room: Int, name: Int) -> [Column: Int] {
    let isWide = room >= 90
    var widths: [Column: Int] = [
      .name: name, .bar: 5, .gradient: 7, .slope: isWide ? 17 : 5, .flat: isWide ? 17 : 5,
      .dead: 7, .product: 7, .update: isWide ? 26 : 6,
    ]
    for column in Column.optional where total(widths) > room { widths[column] = nil }
    if total(widths) > room { widths[.name] = 2 }
    if total(widths) > room { widths[.bar] = nil }
    if widths[.bar] != nil { widths[.bar] = 5 + max(0, room - total(widths)) }
    return widths
  }

  private static func total(_ widths: [Column: Int]) -> Int {
    widths.values.reduce(0, +) + widths.count - 1
  }

  private func title(of column: Column) -> String {
    let phrase: GradientPhrase
    switch column {
    case .name:
      let whole = " " + GradientPhrase.layer.text(in: look) + unseen
      return whole.displayWidth <= widths[.name] ?? 0 ? whole : unseen
    case .gradient: return ""
    case .bar: phrase = showsNorm ? .meanAbsoluteAndNorm : .meanAbsolute
    case .slope: phrase = wide(.slope) ? .meanSlope : .slope
    case .flat: phrase = wide(.flat) ? .flatShare : .flat
    case .dead: phrase = .dead
    case .product: phrase = .product
    case .update: phrase = wide(.update) ? .updateOverWeight : .update
    }
    return phrase.text(in: look)
  }

  /// How many layers there is no row for, towards the output and towards the input.
  private var unseen: String {
    guard let top = shown.first, let bottom = shown.last else { return "" }
    let above = evidence.layers.count - 1 - top
    return (above > 0 ? " \(look.glyphs.up)\(above)" : "")
      + (bottom > 0 ? " \(look.glyphs.down)\(bottom)" : "")
  }

  private func wide(_ column: Column) -> Bool { (widths[column] ?? 0) > 10 }

  // MARK: Drawing

  func draw(into grid: inout Grid, in rect: Rect) {
    let columns = places(in: rect)
    for (column, place) in columns {
      var place = place
      if column == .bar { place.width += 1 + (widths[.gradient] ?? -1) }
      let title = look.glyphs.spelled(title(of: column))
      guard title.displayWidth <= place.width else { continue }
      grid.write(
        title, row: 0, of: place, isNumber(column) ? .right : .left, style: look[.dimmed])
    }
    for (line, layer) in shown.enumerated() {
      for (column, place) in columns {
        let row = 1 + line * (showsNorm ? 2 : 1)
        let cell = Rect(
          x: place.x, y: place.y + row, width: place.width, height: showsNorm ? 2 : 1
        ).intersection(rect)
        guard !cell.isEmpty else { continue }
        draw(column, of: layer, into: &grid, in: cell)
      }
    }
    if showsNorm, let bar = columns.first(where: { $0.0 == .bar })?.1 {
      drawScale(into: &grid, in: Rect(x: bar.x, y: rect.maxY - 1, width: bar.width, height: 1))
    }
  }

  private func isNumber(_ column: Column) -> Bool {
    switch column {
    case .name, .bar: false
    case .gradient, .dead, .product: true
    case .slope, .flat, .update: !wide(column)
    }
  }

  private func places(in rect: Rect) -> [(Column, Rect)] {
    var x = rect.x
    return Column.allCases.compactMap { column in
      guard let width = widths[column] else { return nil }
      defer { x += width + 1 }
      return (column, Rect(x: x, y: rect.y, width: width, height: rect.height))
    }
  }

  private func draw(_ column: Column, of layer: Int, into grid: inout Grid, in rect: Rect) {
    let numbers = evidence.layers[layer]
    let text = look[layer == selected ? .strong : .text]
    let none = look.text("–", ascii: "-")
    switch column {
    case .name:
      let mark = layer == selected ? String(look.glyphs.selected) : " "
      // The number in the colour of the layer's bar and curve.
      var number = look[.layer(layer, of: evidence.layers.count)]
      number.attributes.formUnion(.bold)
      grid.write(mark, row: 0, of: rect, style: text)
      let digits = "\(layer + 1)"
      grid.write(digits, at: Point(x: rect.x + 1, y: rect.y), in: rect, style: number)
      let start = 2 + digits.count
      let name = Rect(x: rect.x + start, y: rect.y, width: rect.width - start, height: 1)
      grid.write(
        evidence.specifications[layer].activation.rawValue, row: 0, of: name, style: text,
        glyphs: look.glyphs)
      if showsNorm, layer == evidence.layers.count - 1 {
        grid.write(
          "   " + GradientPhrase.output.text(in: look), row: 1, of: rect, style: look[.dimmed])
      }
    case .bar: drawBars(of: layer, into: &grid, in: rect)
    case .gradient:
      write(numbers.gradientMeanAbsolute.significant(2), text, into: &grid, in: rect)
      if showsNorm {
        grid.write(
          numbers.gradientNorm.significant(2), row: 1, of: rect, .right, style: look[.dimmed])
      }
    case .slope: drawGauge(numbers.slope, look[.derivative], text, into: &grid, in: rect)
    case .flat: drawGauge(numbers.flatShare, look[.warning], text, into: &grid, in: rect)
    case .dead:
      let units = evidence.specifications[layer].units
      let dead = numbers.deadUnits.map { "\($0)/\(units)" } ?? none
      let isSome = (numbers.deadUnits ?? 0) > 0
      write(dead, isSome ? look[.warning] : text, into: &grid, in: rect)
    case .product: write(products[layer]?.compact ?? none, text, into: &grid, in: rect)
    case .update: drawUpdate(numbers.updateRatio, text, into: &grid, in: rect)
    }
  }

  /// A number that does not fit is left out, never cut.
  func write(_ number: String, _ style: Style, into grid: inout Grid, in rect: Rect) {
    guard number.displayWidth <= rect.width else { return }
    grid.write(number, row: 0, of: rect, .right, style: style, glyphs: look.glyphs)
  }
}
