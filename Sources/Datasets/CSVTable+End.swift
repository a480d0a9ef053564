/// What is known of a table only when it is whole.
extension CSVTable {
  /// Leaves out the row that sums up the others, fills what is missing, and keeps the columns in use.
  ///
  /// - Throws: what is wrong with the rows; or that the file ended too soon to be a table.
  mutating func finish() throws(DataError) {
    guard hasHeader else { throw .empty(file) }
    if let total {
      if total.row != nil {
        rows -= 1
        removeRow()
      }
      faultCount = total.faults
      faults.removeLast(faults.count - total.told)
      reading.footers += 1
    }
    try check()
    guard rows > 1 else {
      throw reading.droppedRows == 0
        ? .tooFewRows(file: file, rows: rows)
        : .tooFewWholeRows(file: file, rows: rows, dropped: reading.droppedRows)
    }
    try removeVarious()
    if reading.droppedRows + reading.footers > 0 { removeUnusedCategories() }
    if options.missing != nil, options.missing != .drop { try fillMissing() }
    reading.rows = rows
    for column in columns where !column.isLeftOut { note(column) }
    allColumns = columns
    columns.removeAll(where: \.isLeftOut)
  }

  /// Notes what became of a column's values.
  mutating func note(_ column: Column) {
    switch column.kind {
    case .date(let order, let isOpen, let inParts):
      if !inParts { reading.hasDates = true }
      if isOpen { reading.openDates.append(column.name) }
      if order == .dayFirst { reading.hasDayFirst = true }
    case .answers: reading.hasAnswers = true
    case .text where column.hasNumbers && !column.isTyped:
      reading.textsOfNumbers.append(column.name)
    default: break
    }
    guard let unit = column.signs else { return }
    if unit.count < rows {
      reading.mixedUnits.append(
        MixedUnit(column: column.name, sign: unit.sign, count: unit.count))
    } else if !reading.units.contains(unit.sign) {
      reading.units.append(unit.sign)
    }
  }

  /// Takes away what was read of columns that turned out to have too many texts.
  mutating func removeVarious() throws(DataError) {
    guard let variety else { return }
    var isKept: [Bool] = []
    for place in columns.indices where !columns[place].isTarget && plans[place] != .skip {
      isKept.append(columns[place].kind != .various)
    }
    guard isKept.contains(true) else { throw variety }
    var kept = 0
    for (place, value) in features.enumerated() where isKept[place % featureWidth] {
      features[kept] = value
      kept += 1
    }
    features.removeLast(features.count - kept)
    for place in columns.indices where columns[place].kind == .various {
      columns[place].isInRows = false
    }
    featureWidth = isKept.count(where: \.self)
  }

  /// Throws the faults that were found.
  func check() throws(DataError) {
    if faultCount == 1 { throw faults[0] }
    if faultCount > 1 { throw .several(faults, more: faultCount - faults.count) }
  }

  /// `error`, which ends the reading, behind the faults that were found before it.
  func withFaults(_ error: DataError) -> DataError {
    guard error.kind == .badData, faultCount > 0 else { return error }
    return .several(faults + [error], more: faultCount - faults.count)
  }

  /// What came only in rows that were left out is no category.
  mutating func removeUnusedCategories() {
    for place in columns.indices where !columns[place].categories.isEmpty {
      guard let slots = slots(of: place) else { continue }
      let values = columns[place].isTarget ? targets : features
      var isUsed = Array(repeating: false, count: columns[place].categories.count)
      for slot in slots where !values[slot].isNaN { isUsed[Int(clamping: values[slot])] = true }
      guard isUsed.contains(false) else { continue }
      var (code, newCodes) = (0, Array(repeating: 0.0, count: isUsed.count))
      for old in isUsed.indices where isUsed[old] {
        newCodes[old] = Double(code)
        code += 1
      }
      columns[place].categories = zip(columns[place].categories, isUsed).filter(\.1).map(\.0)
      for slot in slots where !values[slot].isNaN {
        set(newCodes[Int(clamping: values[slot])], at: slot, isTarget: columns[place].isTarget)
      }
    }
  }

  mutating func set(_ value: Double, at slot: Int, isTarget: Bool) {
    if isTarget { targets[slot] = value } else { features[slot] = value }
  }

  mutating func fillMissing() throws(DataError) {
    for place in columns.indices where !columns[place].isTarget {
      guard let slots = slots(of: place) else { continue }
      let empty = slots.filter { features[$0].isNaN }
      guard !empty.isEmpty else { continue }
      let known = slots.map { features[$0] }.filter { !$0.isNaN }
      guard !known.isEmpty else { throw .emptyColumn(columns[place].name, file: file) }
      var value: Double
      if !columns[place].categories.isEmpty {
        if options.missing == .category {
          value = Double(columns[place].categories.count)
          var name = TableReading.missingCategory
          while columns[place].categories.contains(name) { name += "_" }
          columns[place].categories.append(name)
        } else {
          value = Self.mode(known)
        }
      } else if options.missing == .mean {
        value = known.reduce(0) { $0 + $1 / Double(known.count) }
      } else {
        value = Self.median(known)
      }
      for slot in empty { features[slot] = value }
      reading.filledCells += empty.count
    }
  }

  static func mode(_ codes: [Double]) -> Double {
    var counts: [Double: Int] = [:]
    for code in codes { counts[code, default: 0] += 1 }
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
  }

  static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : sorted[middle - 1] / 2 + sorted[middle] / 2
  }
}
