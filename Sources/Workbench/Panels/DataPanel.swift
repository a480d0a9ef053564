import Analysis
import Localization
import NeuralNetworks
import Setups
import TerminalUI
import Text
import Themes

/// What is learned from: points in the plane, a curve's points, pictures, or a table of features.
enum DataPanel {
  static let panel = Panel(
    parts: [.rows],
    draw: {
      draw(
        $0.run, page: $0.dataPage, column: $0.dataColumn, heldOut: $0.chart.heldOut, $1, into: &$2,
        in: $3)
    },
    say: { state, _ in SpokenData.lines(state) },
    wheel: { state, notches in turnPages(notches, of: &state) },
    turn: { state, action in
      switch action {
      case .moveItem(let pages): return turnPages(pages, of: &state)
      case .moveStep(let columns):
        guard state.run.data.map({ $0.features.count > 2 && $0.picture == nil }) ?? false else {
          return nil
        }
        state.dataColumn = max(0, state.dataColumn + columns)
        return []
      case .moveMode: return nil
      }
    })

  static func draw(
    _ run: Run, page: Int, column: Int, heldOut shownAs: ChartView.HeldOut, _ look: Look,
    into grid: inout Grid, in rect: Rect
  ) {
    let dot = look.text(" · ", ascii: " | ")
    guard let data = run.data else {
      let inside = look.drawFrame(
        DataPhrase.title.text(in: look), into: &grid, in: rect)
      let text = run.status == .loading ? PanelPhrase.reading.text(in: look) : ""
      grid.write(text, row: 0, of: inside, style: look[.dimmed], glyphs: look.glyphs)
      return
    }
    let heldOut = PanelPhrase.heldOutCount(data.validationCount).text(in: look)
    var inside = look.drawFrame(
      DataPhrase.title.text(in: look) + dot + data.name,
      subtitle: PanelPhrase.rows(data.trainingCount).text(in: look)
        + (data.validationCount > 0 ? dot + heldOut : ""), into: &grid, in: rect)
    guard inside.width > 3, inside.height > 0 else { return }
    if let reading = data.reading {
      inside = draw(reading, look, into: &grid, in: inside)
    }
    let showsHeldOut = shownAs == .points
    let places = data.sample.examples.indices.filter {
      showsHeldOut || !data.sample.examples[$0].isHeldOut
    }
    let shown = places.map { data.sample.examples[$0] }
    if let picture = data.picture {
      draw(
        pictures: shown, page: page, picture, data, look, into: &grid, in: inside)
    } else if data.features.count <= 2 {
      DataScatter.draw(shown, of: data, look, into: &grid, in: inside)
    } else {
      let predictions = run.details?.rows.flatMap { $0.fits(run, data) ? $0 : nil }
      let table = DataTable(data, examples: places, predictions, look)
      if table.fits(in: inside) {
        table.draw(page: page, column: column, into: &grid, in: inside)
      } else {
        drawFeatures(of: data, look, into: &grid, in: inside)
      }
    }
  }

  /// How the file was read, in a third of the rows at most; what is left below it is returned.
  private static func draw(
    _ reading: Message, _ look: Look, into grid: inout Grid, in rect: Rect
  ) -> Rect {
    let rows = look.glyphs.spelled(reading.text(in: look)).wrapped(to: rect.width - 2)
    let most = rect.height / 3
    for (row, line) in rows.prefix(most).enumerated() {
      let dots = row == most - 1 && rows.count > most ? " " + look.glyphs.ellipsis : ""
      grid.write(
        " " + line + dots, row: row, of: rect, style: look[.dimmed], glyphs: look.glyphs)
    }
    let used = min(rows.count, most)
    return Rect(x: rect.x, y: rect.y + used, width: rect.width, height: rect.height - used)
  }

  // MARK: Pictures

  private static func draw(
    pictures: [DataSample.Example], page: Int, _ size: DataSummary.Size, _ data: DataSummary,
    _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    let least = rect.height >= 2 * (size.height / 2 + 2) || rect.height < size.height + 2 ? 1 : 2
    // As large as lets a few dozen be seen at once.
    let scale =
      (least...4).last { scale in
        let (across, down) = (
          (rect.width + 2) / (size.width * scale + 2),
          rect.height / ((size.height * scale + 1) / 2 + 1)
        )
        return scale == least || across * down >= min(40, pictures.count)
      } ?? least
    let tile = Size(columns: size.width * scale, rows: (size.height * scale + 1) / 2)
    let across = max(1, (rect.width + 2) / (tile.columns + 2))
    let down = max(1, rect.height / (tile.rows + 1))
    let top = data.sample.spreads.map(\.greatest).max() ?? 1
    let pages = max(1, (pictures.count + across * down - 1) / (across * down))
    let shown = pictures.dropFirst(page % pages * across * down).prefix(across * down)
    for (place, example) in shown.enumerated() {
      let frame = Rect(
        x: rect.x + 1 + place % across * (tile.columns + 2),
        y: rect.y + place / across * (tile.rows + 1), width: tile.columns, height: tile.rows + 1
      ).intersection(rect)
      let picture = Rect(
        x: frame.x, y: frame.y, width: frame.width, height: min(tile.rows, frame.height))
      HeatMap(
        example.inputs, columns: size.width, range: 0...max(top, 1e-9),
        palette: look.theme.isColoured ? .greys : nil, glyphs: look.glyphs
      ).draw(into: &grid, in: picture)
      let name = name(of: example, in: data)
      let label = example.isHeldOut ? DataPhrase.heldOutExample(name).text(in: look) : "y = \(name)"
      grid.write(
        label, row: tile.rows, of: frame, .centre,
        style: look[example.isHeldOut ? .target : .dimmed], glyphs: look.glyphs)
    }
  }

  /// The class's name, or the number.
  static func name(of example: DataSample.Example, in data: DataSummary) -> String {
    guard data.kind == .classes else { return example.output.significant(3) }
    let place = Int(clamping: example.output)
    return data.classes.indices.contains(place) ? data.classes[place] : "?"
  }

  // MARK: Features

  /// Name, least, mean and greatest of each feature, and what is to be predicted.
  private static func drawFeatures(
    of data: DataSummary, _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    let widest = data.features.map(\.displayWidth).max() ?? 0
    let name = min(max(8, widest), max(8, rect.width - 30))
    let columns = min(9, max(6, (rect.width - name - 4) / 3))
    func line(_ title: String, _ values: [String]) -> String {
      " " + title.padded(to: name, ellipsis: look.glyphs.ellipsis)
        + values.map { $0.padded(to: columns, .right) + " " }.joined()
    }
    grid.write(
      line(
        DataPhrase.feature.text(in: look),
        [DataPhrase.least, .mean, .greatest].map { $0.text(in: look) }), row: 0,
      of: rect, style: look[.dimmed], glyphs: look.glyphs)
    let room = max(0, rect.height - 3)
    for (row, feature) in data.features.prefix(room).enumerated() {
      let spread = data.sample.spreads[row]
      let values = [spread.least, spread.mean, spread.greatest].map { $0.significant(4) }
      grid.write(line(feature, values), row: row + 1, of: rect, glyphs: look.glyphs)
    }
    if data.features.count > room {
      grid.write(
        " " + DataPhrase.more(data.features.count - room).text(in: look), row: room + 1, of: rect,
        style: look[.dimmed], glyphs: look.glyphs)
    }
    let predicted =
      data.kind == .classes
      ? data.classes.joined(separator: ", ") : data.outputs.joined(separator: ", ")
    grid.write(
      " y: \(predicted)", row: rect.height - 1, of: rect, style: look[.strong],
      glyphs: look.glyphs)
  }

  private static func turnPages(_ pages: Int, of state: inout State) -> [Effect] {
    state.dataPage = max(0, state.dataPage + pages)
    return []
  }
}

extension Predictions {
  /// Whether they are of a network and data of this shape: a change of either arrives a little later.
  fileprivate func fits(_ run: Run, _ data: DataSummary) -> Bool {
    let outputs = data.kind == .classes ? data.classes.count : data.outputs.count
    return width == outputs && width == run.layers.last?.units && totalCount == data.trainingCount
  }
}
