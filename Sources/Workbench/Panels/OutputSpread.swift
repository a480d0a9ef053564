import Analysis
import Localization
import NeuralNetworks
import Session
import Setups
import TerminalUI
import Text
import Themes

/// How the outputs are spread for each label: of a binary target, a for 1 and for 0; of classes, the
/// output of the right class.
enum OutputSpread {
  static func draw(_ picture: OutputsPicture, into grid: inout Grid) {
    let (look, rect) = (picture.look, picture.layout.main)
    guard let predictions = picture.outputs.predictions, rect.height > 1 else { return }
    let label = picture.hasLabels ? (place: picture.output, name: picture.outputName) : nil
    let groups = groups(predictions, picture.data, label: label, look)
    let all = groups.flatMap(\.values)
    let extent = AutoRange.extent(of: all + [0, 1]).map { AutoRange.nice($0) } ?? 0...1
    let axisRows = rect.height >= 5 ? 2 : 0
    let rows = max(1, (rect.height - axisRows) / max(1, min(groups.count, rect.height / 2)))
    let shown = min(groups.count, (rect.height - axisRows) / rows)
    let bins = max(1, rect.width)
    for (place, group) in groups.prefix(shown).enumerated() {
      let area = Rect(x: rect.x, y: rect.y + place * rows, width: rect.width, height: rows)
      let label = "\(group.name): \(PanelPhrase.rows(group.values.count).text(in: look))"
      grid.write(
        label, row: 0, of: area, style: look[group.isHigh ? .positive : .negative],
        glyphs: look.glyphs)
      let bars = Rect(
        x: area.x, y: area.y + 1, width: area.width, height: max(0, area.height - 1))
      HistogramChart(
        counts(group.values, over: extent, bins), over: extent,
        style: look[group.isHigh ? .positive : .negative], glyphs: look.glyphs
      ).draw(into: &grid, in: bars)
    }
    guard axisRows > 0 else { return }
    ValueAxis.draw(extent, row: rect.y + shown * rows, look, into: &grid, in: rect)
  }

  private struct Group {
    var name: String
    var values: [Double] = []
    var isHigh: Bool
  }

  /// - Parameter label: the one that is looked at of several.
  private static func groups(
    _ predictions: Predictions, _ data: DataSummary, label: (place: Int, name: String)?,
    _ look: Look
  ) -> [Group] {
    let names = ConfusionTable.names(data)
    var groups = names.enumerated().map { place, name in
      Group(
        name: data.kind == .binary
          ? (label.map { PredictionPhrase.outputWhereNamed($0.name, label: name) }
            ?? .outputWhere(label: name)).text(in: look) : "p(\(name))",
        isHigh: data.kind != .binary || place == 1)
    }
    for row in 0..<predictions.trainingCount {
      var targets = predictions.targets(of: row)
      if let label {
        targets = targets[targets.startIndex + label.place...targets.startIndex + label.place]
      }
      guard let actual = ConfusionMatrix.decided(targets, data.kind),
        groups.indices.contains(actual)
      else { continue }
      let output = data.kind == .binary ? label?.place ?? 0 : actual
      groups[actual].values.append(predictions.outputs[row * predictions.width + output])
    }
    return data.kind == .binary ? groups.reversed() : groups
  }

  private static func counts(
    _ values: [Double], over range: ClosedRange<Double>, _ bins: Int
  ) -> [Double] {
    var counts = Array(repeating: 0.0, count: bins)
    // Halved, so that no width overflows.
    let width = range.upperBound / 2 - range.lowerBound / 2
    for value in values where value.isFinite && range.contains(value) {
      let place = width > 0 ? (value / 2 - range.lowerBound / 2) / width * Double(bins) : 0
      counts[min(bins - 1, Int(clamping: place))] += 1
    }
    return counts
  }

  static func notes(_ picture: OutputsPicture) -> [String] {
    let meaning: [PredictionPhrase] =
      picture.data.kind == .binary ? [.sides, .decidedAtHalf] : [.rightClass, .shouldBeOne]
    return [picture.hasLabels ? LabelTable.heading(picture) : ""]
      + meaning.map { $0.text(in: picture.look) } + [OutputsSummary.sample(picture)]
  }
}
