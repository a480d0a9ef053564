/// A table as it was understood, as CSV of its own: commas, decimal points, no unit; dates as days, yes and no
/// as 1 and 0, texts as they are; what is left out is gone, and the targets stand last.
///
/// Read again, with what `readingAgain` says, it makes the same examples.
package struct TableText {
  private struct Column {
    let name: String
    /// The values of a column of text; empty for numbers.
    let categories: [String]
    let value: (Int) -> Double
  }

  private let columns: [Column]
  private let targets: [String]
  /// How many rows there are below the names.
  package let rows: Int

  /// The columns of a table that was read to its end without a fault.
  package init(_ table: CSVTable) {
    let all = table.fileColumns
    let used = all.indices.filter { !all[$0].isLeftOut }
    let order = used.filter { !all[$0].isTarget } + used.filter { all[$0].isTarget }
    columns = order.flatMap { place in
      let column = all[place]
      let (values, width) =
        column.isTarget
        ? (table.targets, table.targetWidth) : (table.features, table.featureWidth)
      let first = table.slot(of: place) ?? 0
      func value(_ row: Int) -> Double { values[row * width + first] }
      guard column.isInParts else {
        return [Column(name: column.name, categories: column.categories, value: value)]
      }
      return Self.parts(of: column, table.values(of: place) ?? [], value)
    }
    targets = all.filter(\.isTarget).map(\.name)
    rows = table.rows
  }

  private static func parts(
    of column: CSVTable.Column, _ values: [Double], _ value: @escaping (Int) -> Double
  ) -> [Column] {
    column.parts(of: values).enumerated().map { part, name in
      Column(name: name, categories: []) { CalendarDate.parts(of: value($0))[part] }
    }
  }

  /// The columns of a data set, which are its numbers; classes by their names.
  package init(_ dataset: Dataset) {
    let (features, width) = (dataset.features, dataset.outputWidth)
    var columns = features.indices.map { place in
      Column(name: features[place], categories: []) { row in
        dataset.inputs[row * features.count + place]
      }
    }
    if dataset.kind == .classes {
      columns.append(
        Column(name: dataset.targets[0], categories: dataset.classes) { row in
          Double(dataset.classIndex(row) ?? 0)
        })
    } else {
      for (place, name) in dataset.targets.enumerated() {
        columns.append(
          Column(name: name, categories: []) { row in dataset.outputs[row * width + place] })
      }
    }
    self.columns = columns
    targets = dataset.targets
    rows = dataset.count
  }

  /// The line of names, with its end.
  package var header: String {
    columns.map { CSVText.quoted($0.name) }.joined(separator: ",") + "\n"
  }

  /// The lines of some rows, with their ends.
  package func text(of rows: Range<Int>) -> String {
    var text = ""
    for row in rows {
      for (place, column) in columns.enumerated() {
        if place > 0 { text += "," }
        let value = column.value(row)
        text +=
          column.categories.isEmpty
          ? value.shortText : CSVText.quoted(column.categories[Int(clamping: value)])
      }
      text += "\n"
    }
    return text
  }

  // MARK: To read it again

  /// What has to be said so that the text is read as what it is: its targets where they are not the last
  /// column alone, what it holds where its beginning looks like something else.
  package var readingAgain: (target: [String]?, options: TableOptions) {
    let (head, isWhole) = beginning
    func guess(_ options: TableOptions) -> TableDialect {
      DialectGuess(head, isWhole: isWhole, encoding: .utf8, options: options).dialect
    }
    var options = TableOptions()
    var dialect = guess(options)
    if !dialect.isPlain || dialect.width != columns.count {
      options = .plain
      dialect = guess(options)
    }
    let types = columns.enumerated().compactMap { place, column -> NamedType? in
      let isText = !column.categories.isEmpty
      let kind = dialect.kinds[place]
      let isSafe =
        isText
        ? (kind ?? .text) == .text && column.categories.allSatisfy(Self.isText) : kind == .number
      return isSafe ? nil : NamedType(column: column.name, type: isText ? .text : .number)
    }
    if !types.isEmpty { options.types = types }
    return (targets.count > 1 ? targets : nil, options)
  }

  /// As much as is looked at to guess how a table is written.
  private var beginning: (bytes: [UInt8], isWhole: Bool) {
    var text = header
    var row = 0
    while row < rows, text.utf8.count <= DialectGuess.length {
      text += self.text(of: row..<row + 1)
      row += 1
    }
    return (Array(text.utf8.prefix(DialectGuess.length)), text.utf8.count <= DialectGuess.length)
  }

  /// Whether a value is a text in every reading.
  private static func isText(_ value: String) -> Bool {
    let bytes = Array(value.utf8)
    let (span, range) = (bytes.span, 0..<bytes.count)
    return !CellText.isMissing(span, range)
      && DecimalMark.allCases.allSatisfy {
        WrittenNumber(span, range, decimal: $0).reading == .text
      }
  }
}
