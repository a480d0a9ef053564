package import Datasets
package import Localization
import NeuralNetworks
package import TerminalUI
import Text

/// What `plateau datasets` says: of all data sets a table, of one a description.
package enum DatasetReport {
  /// A row for each data set: how large it is, and what its target asks of the output layer.
  package static func table(
    _ datasets: [Dataset], glyphs: Glyphs, in language: Language
  ) -> [String] {
    let head: [DatasetReportPhrase] = [
      .name, .rows, .features, .target, .output, .loss, .title,
    ]
    let rows = datasets.map(\.printable).map { dataset in
      [
        dataset.name, "\(dataset.count)", "\(dataset.features.count)",
        targetPhrase(dataset).text(in: language),
        dataset.recommended.outputActivation.rawValue, dataset.recommended.loss.rawValue,
        dataset.title.text(in: language),
      ]
    }
    let lines = aligned([head.map { $0.text(in: language) }] + rows, rightAligned: [1, 2])
    return shown(lines + ["", DatasetReportPhrase.ownFile.text(in: language)], glyphs: glyphs)
  }

  /// All that is known of one data set, and a small plot.
  ///
  /// - Parameter profile: of a user's own file, what its columns hold.
  package static func description(
    of dataset: Dataset, _ profile: TableProfile? = nil, glyphs: Glyphs, in language: Language
  ) -> [String] {
    let dataset = dataset.printable
    var sections = [heading(dataset, in: language)]
    if let plot = dataset.plot(glyphs: glyphs, in: language) { sections.append(plot) }
    sections.append(
      profile.map { columns($0, glyphs: glyphs, in: language) } ?? columns(dataset, in: language))
    let counts = dataset.classCounts
    if !counts.isEmpty {
      let rows = counts.map { ["  \($0.name)", "\($0.count)"] }
      let labels =
        dataset.targets.count == 1
        ? dataset.targets[0] : DatasetReportPhrase.target.text(in: language)
      sections.append(
        aligned(
          [[labels, DatasetReportPhrase.rows.text(in: language)]] + rows,
          rightAligned: [1]
        )
        .joined(separator: "\n"))
    }
    sections.append(advice(dataset, in: language))
    if let provenance = dataset.provenance {
      sections.append(
        DatasetReportPhrase.provenance(
          source: provenance.source, licence: provenance.licence, citation: provenance.citation
        ).text(in: language))
    }
    return shown(sections.joined(separator: "\n\n").lines, glyphs: glyphs)
  }

  private static func heading(_ dataset: Dataset, in language: Language) -> String {
    let heading = DatasetReportPhrase.heading(
      rows: dataset.count.grouped, features: dataset.features.count,
      targets: dataset.targets.joined(separator: ", "), kind: targetPhrase(dataset))
    let reading = dataset.reading.map { "\n" + $0.sentence.text(in: language) } ?? ""
    return "\(dataset.name): \(dataset.title.text(in: language))\n\(heading.text(in: language))"
      + reading
  }

  /// Pixels are one column of many parts; anything else has a line for each column.
  private static func columns(_ dataset: Dataset, in language: Language) -> String {
    var summaries = dataset.featureSummaries
    if let picture = dataset.picture, let first = dataset.features.first,
      let last = dataset.features.last
    {
      summaries = [
        ColumnSummary(
          name: DatasetReportPhrase.pixels(
            first: first, last: last, width: picture.width, height: picture.height
          ).text(in: language),
          least: dataset.inputs.min() ?? 0,
          mean: summaries.reduce(0) { $0 + $1.mean } / Double(summaries.count),
          greatest: dataset.inputs.max() ?? 0)
      ]
    }
    let rows = (summaries + dataset.targetSummaries).map {
      [$0.name, $0.least.significant(4), $0.mean.significant(4), $0.greatest.significant(4)]
    }
    let head: [DatasetReportPhrase] = [.column, .least, .mean, .greatest]
    return aligned([head.map { $0.text(in: language) }] + rows, rightAligned: [1, 2, 3])
      .joined(separator: "\n")
  }

  /// A line for each column of a file, and what the correlations are.
  private static func columns(
    _ profile: TableProfile, glyphs: Glyphs, in language: Language
  ) -> String {
    let target = profile.columns.first { $0.use == .target }?.name.printable() ?? ""
    let head: [ColumnPhrase] = [
      .column, .type, .range, .mean, .missing, .histogram, .correlation(target: target),
    ]
    let rows = profile.columns.map { column in
      let words = ColumnWords(column, glyphs, in: language)
      return [
        words.name, words.type, words.range, words.mean, words.missing,
        words.bars.padded(to: TableProfile.bins), words.role,
      ]
    }
    let lines = aligned([head.map { $0.text(in: language) }] + rows, rightAligned: [3, 4])
    return (lines.map(withoutBlanksAtTheEnd) + ["", ColumnPhrase.measures.text(in: language)])
      .joined(separator: "\n")
  }

  private static func withoutBlanksAtTheEnd(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }

  /// What to start from, as the options of a run say it.
  private static func advice(_ dataset: Dataset, in language: Language) -> String {
    let recommended = dataset.recommended
    let units = recommended.hiddenUnits.map { "\($0):relu" }
    let output = "\(dataset.outputWidth):\(recommended.outputActivation.rawValue)"
    var text = "--layers \((units + [output]).joined(separator: ","))"
    text += " --loss \(recommended.loss.rawValue)"
    if recommended.optimizer != .sgd { text += " --optimizer \(recommended.optimizer.rawValue)" }
    let rate = recommended.optimizer.gain.map { recommended.learningRate / $0 }
    text += " --learning-rate \((rate ?? 0.001).shortText)"
    if let size = recommended.batchSize { text += " --batch-size \(size)" }
    if let target = recommended.targetCost { text += " --target-cost \(target.shortText)" }
    return DatasetReportPhrase.toStartFrom(options: text).text(in: language)
  }

  static func targetPhrase(_ dataset: Dataset) -> DatasetReportPhrase {
    dataset.kind == .classes ? .classes(dataset.classes.count) : .kind(dataset.kind)
  }

  /// The cells of `rows` in columns two spaces apart, numbers to the right.
  private static func aligned(_ rows: [[String]], rightAligned: Set<Int>) -> [String] {
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { $0[column].displayWidth }.max() ?? 0
    }
    return rows.map { row in
      row.enumerated().map { column, cell in
        column == row.count - 1 && !rightAligned.contains(column)
          ? cell : cell.padded(to: widths[column], rightAligned.contains(column) ? .right : .left)
      }.joined(separator: "  ")
    }
  }

  /// The lines as the terminal can show them: in ASCII if it must be.
  private static func shown(_ lines: [String], glyphs: Glyphs) -> [String] {
    glyphs.isUnicode ? lines : lines.map(\.asciiSpelling)
  }
}

extension Dataset {
  /// With names that can stand in lines: a line's end in one would begin another line.
  fileprivate var printable: Dataset {
    var dataset = self
    dataset.name = name.printable()
    dataset.title = title.mappingTexts { $0.printable() }
    dataset.features = features.map { $0.printable() }
    dataset.targets = targets.map { $0.printable() }
    dataset.classes = classes.map { $0.printable() }
    return dataset
  }
}

extension String {
  /// The text in ASCII: what has a usual spelling gets it, anything else a question mark.
  var asciiSpelling: String {
    let spellings: [Character: String] = [
      "×": "x", "…": "...", "–": "-", "−": "-", "°": " deg ", "≤": "<=", "\u{FFFD}": "?",
    ]
    return map { $0.isASCII ? String($0) : spellings[$0] ?? "?" }.joined()
  }
}
