import Text

/// What is written between the curves: letters, marks, the target's name, the legend, notes. Each
/// is put where it covers neither a curve nor another, and left out where there is no such place.
extension LineChart {
  func annotate(
    _ grid: inout Grid, _ geometry: PlotGeometry, _ lines: [ColumnExtents],
    _ free: inout FreeSpace
  ) {
    guard geometry.plot.width >= 3 else { return }
    writeLetters(&grid, geometry, lines, &free)
    // Those that stand alone come first: they have the better places.
    for mark in marks where !mark.joins { write(mark, &grid, geometry, &free) }
    for mark in joined(geometry) { write(mark, &grid, geometry, &free) }
    let levels = floors + [target].compactMap(\.self)
    for row in levels.compactMap({ geometry.row(of: $0.value) }) {
      free.take(Rect(x: geometry.plot.x, y: row, width: geometry.plot.width, height: 1))
    }
    for level in levels { writeLabel(of: level, &grid, geometry, &free) }
    writeNotes(&grid, geometry, &free)
    writeLegend(&grid, geometry, &free)
  }

  private func writeLetters(
    _ grid: inout Grid, _ geometry: PlotGeometry, _ lines: [ColumnExtents],
    _ free: inout FreeSpace
  ) {
    let ends = series.indices.compactMap { place in
      lines[place].columns.last { $0.position >= 0 && $0.position < Double(geometry.x.length) }
        .map { (place: place, position: $0.position, row: geometry.canvasRow($0.last)) }
    }
    // The lowest first: where curves end in one row, letters go up in the order of their curves.
    for end in ends.sorted(by: { ($1.row, $0.place) < ($0.row, $1.place) })
    where !series[end.place].label.isEmpty {
      let series = series[end.place]
      let width = series.label.displayWidth
      let column = Int(clamping: end.position) / geometry.x.dotsPerCell
      let x = min(geometry.plot.x + column + 1, free.rect.maxX - width)
      let height = max(0, end.row)
      let fromTop = Int(clamping: height / Double(geometry.y.dotsPerCell))
      let row = geometry.plot.y + min(fromTop, geometry.plot.height - 1)
      let nearby = (0..<geometry.plot.height).flatMap { $0 == 0 ? [row] : [row - $0, row + $0] }
      let places = nearby.map { Rect(x: x, y: $0, width: width, height: 1) }
      let corner = Point(x: x, y: row)
      guard
        let place = places.first(where: free.isFree)
          ?? free.place(for: Size(columns: width, rows: 1), near: corner)
      else { continue }
      grid.write(
        series.label, at: Point(x: place.x, y: place.y), in: free.rect, style: series.style.bold)
      free.take(place)
    }
  }

  /// The marks that may be joined, those of a curve that are less than a few columns apart as one:
  /// `0.1 … 3` of many.
  private func joined(_ geometry: PlotGeometry) -> [Mark] {
    var groups: [(marks: [Mark], column: Int)] = []
    let changes = marks.filter(\.joins).sorted { ($0.series, $0.x) < ($1.series, $1.x) }
    for mark in changes {
      guard let column = geometry.column(of: mark.x) else { continue }
      if let last = groups.last, last.marks.last?.series == mark.series,
        column - last.column < Self.columnsApart
      {
        groups[groups.count - 1] = (last.marks + [mark], column)
      } else {
        groups.append(([mark], column))
      }
    }
    return groups.compactMap { group in
      guard var mark = group.marks.last, let first = group.marks.first else { return nil }
      let between = group.marks.count > 2 ? " \(glyphs.ellipsis) " : ", "
      if group.marks.contains(where: { $0.label != mark.label }) {
        mark.label = first.label + between + mark.label
      }
      return mark
    }
  }

  /// Marks nearer than this cannot be told apart.
  private static let columnsApart = 4

  /// `▲ label` below the curve or `▼ label` above it, on the side where there is room.
  private func write(
    _ mark: Mark, _ grid: inout Grid, _ geometry: PlotGeometry, _ free: inout FreeSpace
  ) {
    guard series.indices.contains(mark.series), let column = geometry.column(of: mark.x),
      let span = series[mark.series].line.nearest(to: mark.x),
      let row = geometry.row(of: span.last)
    else { return }
    let style = mark.style ?? series[mark.series].style.bold
    for (text, point) in candidates(for: mark, at: Point(x: column, y: row)) {
      let cells = Rect(x: point.x, y: point.y, width: text.displayWidth, height: 1)
      guard free.isFree(cells) else { continue }
      grid.write(text, at: point, in: free.rect, style: style)
      // With a blank on either side, so that two marks are not read as one.
      free.take(Rect(x: cells.x - 1, y: cells.y, width: cells.width + 2, height: 1))
      return
    }
  }

  /// What may be written for a mark, the best first: below the curve or above it, to the right or
  /// to the left, up to three rows away; beside a curve that is steep; where there is no room for the
  /// label, an arrow.
  private func candidates(for mark: Mark, at place: Point) -> [(String, Point)] {
    let label = glyphs.spelled(mark.label)
    let left = place.x - label.displayWidth - 1
    var labels: [(String, Point)] = []
    for distance in 1...3 where !label.isEmpty {
      let below = place.y + distance
      let above = place.y - distance
      labels.append(("\(glyphs.up) \(label)", Point(x: place.x, y: below)))
      labels.append(("\(label) \(glyphs.up)", Point(x: left, y: below)))
      labels.append(("\(glyphs.down) \(label)", Point(x: place.x, y: above)))
      labels.append(("\(label) \(glyphs.down)", Point(x: left, y: above)))
    }
    for distance in 0...3 where !label.isEmpty {
      for y in [place.y + distance, place.y - distance] {
        labels.append(("\(glyphs.left) \(label)", Point(x: place.x + 1, y: y)))
        labels.append(("\(label) \(glyphs.right)", Point(x: left - 1, y: y)))
      }
    }
    return labels + [
      ("\(glyphs.up)", Point(x: place.x, y: place.y + 1)),
      ("\(glyphs.down)", Point(x: place.x, y: place.y - 1)),
    ]
  }

  /// Above or below the line, as far to the right as there is room.
  private func writeLabel(
    of target: Target, _ grid: inout Grid, _ geometry: PlotGeometry, _ free: inout FreeSpace
  ) {
    guard !target.label.isEmpty, let row = geometry.row(of: target.value) else { return }
    let label = glyphs.spelled(target.label)
    let width = label.displayWidth
    for y in [row - 1, row + 1] {
      for x in stride(from: geometry.plot.maxX - width - 1, through: geometry.plot.x, by: -1) {
        // A free cell on either side tells it from the curves.
        let left = max(geometry.plot.x, x - 1)
        let cells = Rect(x: left, y: y, width: x - left + width + 1, height: 1)
        guard free.isFree(cells) else { continue }
        grid.write(label, at: Point(x: x, y: y), in: free.rect, style: target.style)
        free.take(cells)
        return
      }
    }
  }

  private func writeNotes(
    _ grid: inout Grid, _ geometry: PlotGeometry, _ free: inout FreeSpace
  ) {
    let texts = notes.map { glyphs.spelled($0.text) }
    let width = (texts.map(\.displayWidth).max() ?? 0) + 2
    let corner = Point(x: geometry.plot.x + 1, y: geometry.plot.maxY - notes.count)
    guard !notes.isEmpty,
      let place = free.place(for: Size(columns: width, rows: notes.count), near: corner)
    else { return }
    grid.clear(place)
    for (index, note) in notes.enumerated() {
      grid.write(texts[index], row: index, of: place.inset(columns: 1), style: note.style)
    }
    free.take(place)
  }

  private func writeLegend(
    _ grid: inout Grid, _ geometry: PlotGeometry, _ free: inout FreeSpace
  ) {
    let named = series.filter { !$0.name.isEmpty }
    guard showsLegend, !named.isEmpty else { return }
    let letters = named.map(\.label.displayWidth).max() ?? 0
    let width = (named.map { glyphs.spelled($0.name).displayWidth }.max() ?? 0) + letters + 8
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
        " " + glyphs.spelled(series.name), at: Point(x: row.x + start + next, y: row.y), in: row,
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
