/// What a table that was read has, column by column of its file.
extension CSVTable {
  /// Where the first value of a column stands among the features or the targets; `nil` if it is left out.
  func slot(of place: Int) -> Int? {
    let columns = fileColumns
    let own = columns[place].isTarget
    guard !columns[place].isLeftOut, (own ? targetWidth : featureWidth) > 0 else { return nil }
    return columns[..<place].count { $0.isTarget == own && $0.isInRows }
  }

  /// Where the values of a column stand among the features or the targets; `nil` if it is left out.
  func slots(of place: Int) -> StrideTo<Int>? {
    guard let first = slot(of: place) else { return nil }
    let width = fileColumns[place].isTarget ? targetWidth : featureWidth
    return stride(from: first, to: rows * width, by: width)
  }

  /// The values of a column in the rows that are used; `nil` if it is left out or there is no row.
  func values(of place: Int) -> [Double]? {
    guard rows > 0, let slots = slots(of: place) else { return nil }
    let all = fileColumns[place].isTarget ? targets : features
    return slots.map { all[$0] }
  }

  /// A value of a row that is used; NaN where it is missing, `nil` in a column that is left out.
  func value(of place: Int, inRow row: Int) -> Double? {
    guard let first = slot(of: place) else { return nil }
    return fileColumns[place].isTarget
      ? targets[row * targetWidth + first] : features[row * featureWidth + first]
  }

  /// The same as a text, as it was understood: a column that is left out as it stands in the file.
  func text(of place: Int, inRow row: Int) -> String {
    guard let value = value(of: place, inRow: row) else { return leftOutTexts[row]?[place] ?? "" }
    let column = fileColumns[place]
    if value.isNaN { return "" }
    if !column.categories.isEmpty { return column.categories[Int(clamping: value)] }
    if case .date = column.kind { return CalendarDate.text(of: value) }
    return value.shortText
  }

  /// The share of the rows, used or left out, in which so many values are missing.
  func share(ofMissing count: Int) -> Double {
    let all = rows + reading.droppedRows
    return all == 0 ? 0 : min(1, Double(count) / Double(all))
  }
}
