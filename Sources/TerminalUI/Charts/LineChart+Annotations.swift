/// What is written between the curves: letters, marks, the target's name, the legend, notes. Each
/// is put where it covers no curve, and left out where there is no such place; the letters are
/// always there.
extension LineChart {
  func annotate(
    _ grid: inout Grid, _ geometry: PlotGeometry, _ lines: [ColumnExtents],
    _ free: inout FreeSpace
  ) {
    guard geometry.plot.width >= 3 else { return }
    writeLetters(&grid, geometry, lines, &free)
    for mark in marks { write(mark, &grid, geometry, &free) }
    if let target, let row = geometry.row(of: target.value) {
      free.take(Rect(x: geometry.plot.x, y: row, width: geometry.plot.width, height: 1))
    }
    writeTargetLabel(&grid, geometry, &free)
    writeNotes(&grid, geometry, &free)
    writeLegend(&grid, geometry, &free)
  }

  private func writeLetters(
    _ grid: inout Grid, _ geometry: PlotGeometry, _ lines: [ColumnExtents],
    _ free: inout FreeSpace
  ) {
    for (series, line) in zip(series, lines) where !series.label.isEmpty {
      let width = series.label.displayWidth
      let visible = line.columns.last {
        $0.position >= 0 && $0.position < Double(geometry.x.length)
      }
      guard let end = visible else { continue }
      let column = Int(end.position) / geometry.x.dotsPerCell
      let x = min(geometry.plot.x + column + 1, free.rect.maxX - width)
      let fromTop = Int(max(0, geometry.canvasRow(end.last)) / Double(geometry.y.dotsPerCell))
      let row = geometry.plot.y + min(fromTop, geometry.plot.height - 1)
      let nearby = (0..<geometry.plot.height).flatMap { $0 == 0 ? [row] : [row + $0, row - $0] }
      let places = nearby.map { Rect(x: x, y: $0, width: width, height: 1) }
      guard let place = places.first(where: free.isFree) ?? places.first else { continue }
      grid.write(
        series.label, at: Point(x: x, y: place.y), in: free.rect, style: series.style.bold)
      free.take(place)
    }
  }

  /// `▲ label` below the curve or `▼ label` above it, on the side where there is room.
  private func write(
    _ mark: Mark, _ grid: inout Grid, _ geometry: PlotGeometry, _ free: inout FreeSpace
  ) {
    guard series.indices.contains(mark.series), let column = geometry.column(of: mark.x),
      let span = series[mark.series].line.nearest(to: mark.x),
      let row = geometry.row(of: span.last)
    else { return }
    let style = mark.style ?? series[mark.series].style.bold
    let width = mark.label.displayWidth + 2
    let texts = [
      (row + 1, column, "\(glyphs.up) \(mark.label)"),
      (row + 1, column - width + 1, "\(mark.label) \(glyphs.up)"),
      (row - 1, column, "\(glyphs.down) \(mark.label)"),
      (row - 1, column - width + 1, "\(mark.label) \(glyphs.down)"),
    ]
    let shortened = [(row + 1, column, "\(glyphs.up)"), (row - 1, column, "\(glyphs.down)")]
    for (y, x, text) in mark.label.isEmpty ? shortened : texts + shortened {
      let cells = Rect(x: x, y: y, width: text.displayWidth, height: 1)
      guard free.isFree(cells) else { continue }
      grid.write(text, at: Point(x: x, y: y), in: free.rect, style: style)
      free.take(cells)
      return
    }
  }

  /// Above or below the line, as far to the right as there is room.
  private func writeTargetLabel(
    _ grid: inout Grid, _ geometry: PlotGeometry, _ free: inout FreeSpace
  ) {
    guard let target, !target.label.isEmpty, let row = geometry.row(of: target.value) else {
      return
    }
    let width = target.label.displayWidth
    for y in [row - 1, row + 1] {
      for x in stride(from: geometry.plot.maxX - width - 1, through: geometry.plot.x, by: -1) {
        // A free cell on either side tells it from the curves.
        let cells = Rect(x: x, y: y, width: width + 1, height: 1)
        guard free.isFree(cells) else { continue }
        grid.write(target.label, at: Point(x: x, y: y), in: free.rect, style: target.style)
        free.take(cells)
        return
      }
    }
  }

  private func writeNotes(
    _ grid: inout Grid, _ geometry: PlotGeometry, _ free: inout FreeSpace
  ) {
    let width = (notes.map(\.text.displayWidth).max() ?? 0) + 2
    let corner = Point(x: geometry.plot.x + 1, y: geometry.plot.maxY - notes.count)
    guard !notes.isEmpty,
      let place = free.place(for: Size(columns: width, rows: notes.count), near: corner)
    else { return }
    grid.clear(place)
    for (index, note) in notes.enumerated() {
      grid.write(note.text, row: index, of: place.inset(columns: 1), style: note.style)
    }
    free.take(place)
  }

  private func writeLegend(
    _ grid: inout Grid, _ geometry: PlotGeometry, _ free: inout FreeSpace
  ) {
    let named = series.filter { !$0.name.isEmpty }
    guard showsLegend, !named.isEmpty else { return }
    let letters = named.map(\.label.displayWidth).max() ?? 0
    let width = (named.map(\.name.displayWidth).max() ?? 0) + letters + 8
    let corner = Point(x: geometry.plot.maxX - width, y: geometry.plot.y)
    guard let place = free.place(for: Size(columns: width, rows: named.count), near: corner) else {
      return
    }
    grid.clear(place)
    for (index, series) in named.enumerated() {
      let row = Rect(x: place.x + 1, y: place.y + index, width: place.width - 1, height: 1)
      let text = series.label.padded(to: letters) + " "
      let start = grid.write(text, row: 0, of: row, style: series.style.bold)
      let sample = series.dash.sample(columns: 4, marker: marker)
      let next = grid.write(
        sample, at: Point(x: row.x + start, y: row.y), in: row, style: series.style)
      grid.write(
        " " + series.name, at: Point(x: row.x + start + next, y: row.y), in: row,
        style: styles.text)
    }
    free.take(place)
  }
}

extension Grid {
  /// Blanks what is in `rect`; its background stays.
  fileprivate mutating func clear(_ rect: Rect) {
    for y in rect.y..<rect.maxY {
      for x in rect.x..<rect.maxX { place(" ", x, y, .plain) }
    }
  }
}

extension Style {
  /// The style with bold characters.
  var bold: Style { Style(foreground, on: background, attributes.union(.bold)) }
}
