package import Datasets
package import Localization
import NeuralNetworks
package import TerminalUI
import Text

extension Dataset {
  /// A small plot of the set in plain characters: some rows as pictures, the target over the one
  /// feature, or the plane of the two; `nil` if it has more features than can be drawn.
  package func plot(
    size: Size = Size(columns: 64, rows: 18), glyphs: Glyphs, in language: Language
  ) -> String? {
    if let picture {
      return pictures(picture, columns: size.columns, glyphs: glyphs, in: language)
    }
    switch features.count {
    case 1: return curve(size: size, glyphs: glyphs)
    case 2: return plane(size: size, glyphs: glyphs, in: language)
    default: return nil
    }
  }

  /// The first row of each class, or the first row, with its class below it.
  private func pictures(
    _ picture: PictureSize, columns: Int, glyphs: Glyphs, in language: Language
  ) -> String {
    let samples = samples(in: language)
    let greatest = inputs.max() ?? 1
    let scale = picture.width > 20 ? 1 : 2
    let cells = Size(columns: picture.width * scale, rows: (picture.height * scale + 1) / 2)
    let across = max(1, (columns + 2) / (cells.columns + 2))
    let down = (samples.count + across - 1) / across
    var grid = Grid(Size(columns: across * (cells.columns + 2), rows: down * (cells.rows + 2)))
    for (index, sample) in samples.enumerated() {
      let rect = Rect(
        x: index % across * (cells.columns + 2), y: index / across * (cells.rows + 2),
        width: cells.columns, height: cells.rows)
      HeatMap(
        Array(input(sample.row)), columns: picture.width, range: 0...max(greatest, 1e-300),
        glyphs: glyphs
      ).draw(into: &grid, in: rect)
      grid.write(
        sample.label.padded(to: rect.width, .centre), at: Point(x: rect.x, y: rect.maxY),
        in: grid.bounds)
    }
    return grid.trimmedText
  }

  /// At most twelve rows that show what there is: one of each class.
  private func samples(in language: Language) -> [(row: Int, label: String)] {
    let counts = classCounts
    if counts.isEmpty { return [(0, DatasetReportPhrase.firstRow.text(in: language))] }
    return counts.indices.prefix(12).compactMap { index in
      let row = (0..<count).first { label($0) == index }
      return row.map { ($0, "\(targets[0]) \(counts[index].name)") }
    }
  }

  /// The class of row `row` as an index into `classCounts`, `nil` for a regression.
  func label(_ row: Int) -> Int? {
    kind == .binary ? Int(clamping: outputs[row]) : classIndex(row)
  }

  private func curve(size: Size, glyphs: Glyphs) -> String {
    let heights = (0..<count).map { row in
      classes.isEmpty ? outputs[row * outputWidth] : Double(classIndex(row) ?? 0)
    }
    var plot = PointPlot(
      size: size, glyphs: glyphs, xTitle: features[0], x: inputs, yTitle: targets[0], y: heights)
    plot.drawDots()
    return plot.text
  }

  private func plane(size: Size, glyphs: Glyphs, in language: Language) -> String {
    let x = stride(from: 0, to: inputs.count, by: 2).map { inputs[$0] }
    let y = stride(from: 1, to: inputs.count, by: 2).map { inputs[$0] }
    var plot = PointPlot(
      size: size, glyphs: glyphs, xTitle: features[0], x: x, yTitle: features[1], y: y)
    let counts = classCounts
    if counts.isEmpty {
      let values = stride(from: 0, to: outputs.count, by: outputWidth).map { outputs[$0] }
      let (least, greatest) = (values.min() ?? 0, values.max() ?? 1)
      // Halves: the difference of any two is finite.
      let extent = greatest / 2 - least / 2
      plot.drawMarks(
        values.map { Int(clamping: (9 * (($0 / 2 - least / 2) / extent)).rounded()) },
        Array("0123456789".unicodeScalars))
      let scale = DatasetReportPhrase.scale(
        target: targets[0], least: least.significant(3), greatest: greatest.significant(3))
      return plot.text + "\n  " + scale.text(in: language)
    }
    let marks = PointPlot.classMarks(glyphs)
    plot.drawMarks((0..<count).map { label($0) ?? 0 }, marks)
    let legend = counts.enumerated().map { index, entry in
      "\(marks[index % marks.count]) \(targets[0]) \(entry.name)"
    }
    return plot.text + "\n  " + legend.joined(separator: "   ")
  }
}
