import Text

/// What a table's columns are called, which of them are used, and what they hold.
extension CSVTable {
  /// Adds a name; `true` where there is no row of names, and what came is a value.
  mutating func addName(
    _ field: CSVField, _ bytes: Span<UInt8>, line: Int
  ) throws(DataError) -> Bool {
    if dialect.headerRows == 0 {
      nameRows = [Array(repeating: "", count: dialect.width ?? 1)]
      try finishHeader()
      return true
    }
    guard let name = field.text(bytes) else {
      throw .notUTF8(Place(file: file, line: line, column: column + 1))
    }
    rowOfNames.append(name)
    column += 1
    guard field.endsRow else { return false }
    column = 0
    headerLine = line
    let isBlank = rowOfNames.allSatisfy(\.isEmpty)
    if !isBlank { nameRows.append(rowOfNames) }
    rowOfNames = []
    if nameRows.count == dialect.headerRows { try finishHeader() }
    return false
  }

  mutating func finishHeader() throws(DataError) {
    var names = joinedNames()
    if let width = dialect.width {
      // R leaves out the name of a column of row names.
      if names.count == width - 1 { names.insert("", at: 0) }
      while names.count < width { names.append("") }
    }
    while names.count > max(1, dialect.width ?? 1), names.last?.isEmpty == true {
      names.removeLast()
    }
    columns = uniqueNames(names).map(Column.init)
    guard columns.count > 1 else { throw .tooFewColumns(file: file) }
    hasHeader = true
    try chooseColumns()
    areTargets = columns.map(\.isTarget)
    numbers = Array(repeating: 0, count: columns.count)
    plans = columns.map { $0.isLeftOut ? .skip : .other }
    for place in columns.indices { columns[place].isInRows = !columns[place].isLeftOut }
    targetWidth = columns.count(where: \.isTarget)
    featureWidth = columns.count { !$0.isTarget && !$0.isLeftOut }
  }

  func joinedNames() -> [String] {
    let width = nameRows.map(\.count).max() ?? 0
    return (0..<width).map { column in
      nameRows.compactMap { column < $0.count && !$0[column].isEmpty ? $0[column] : nil }
        .joined(separator: " ")
    }
  }

  /// Names as they are, but for a column without one, which is called by its place, and for a name that
  /// came before, which gets a number.
  mutating func uniqueNames(_ names: [String]) -> [String] {
    var taken = Set(names.map(ByteText.init))
    var seen: Set<ByteText> = []
    return names.enumerated().map { place, name in
      if !name.isEmpty, seen.insert(ByteText(name)).inserted { return name }
      let stem = name.isEmpty ? "c" : name + "_"
      var number = name.isEmpty ? place + 1 : 2
      while !taken.insert(ByteText("\(stem)\(number)")).inserted { number += 1 }
      if !name.isEmpty { reading.renamed.append("\(stem)\(number)") }
      return "\(stem)\(number)"
    }
  }

  // MARK: Which columns, and what they hold

  mutating func chooseColumns() throws(DataError) {
    let places = Dictionary(
      columns.enumerated().map { (ByteText($1.name), $0) }, uniquingKeysWith: { first, _ in first })
    let names = columns.map(\.name)
    func place(_ name: String) throws(DataError) -> Int {
      guard let place = places[ByteText(name)] else {
        throw .noSuchColumn(name, file: file, columns: names)
      }
      return place
    }
    for (place, kind) in dialect.kinds where place < columns.count {
      columns[place].kind = kind
      columns[place].hasNumbers = kind == .text
    }
    for named in options.types ?? [] { set(named.type, of: try place(named.column)) }
    var wanted: Set<Int>?
    for name in options.features ?? [] { wanted = (wanted ?? []).union([try place(name)]) }
    var dropped: Set<Int> = []
    for name in options.dropped ?? [] { dropped.insert(try place(name)) }
    if let targetNames {
      for name in targetNames {
        let place = try place(name)
        guard !columns[place].isTarget else { throw .repeatedTarget(name) }
        guard !dropped.contains(place) else { throw .droppedTarget(name) }
        columns[place].isTarget = true
      }
    } else {
      let free = columns.indices.filter { !dropped.contains($0) && wanted?.contains($0) != true }
      // What tells rows apart is predicted only where there would be nothing else to predict from.
      let useful = free.filter { columns[$0].kind != .empty && columns[$0].kind != .id }
      let usual =
        useful.count > 1 ? useful.last : free.last { columns[$0].kind != .empty } ?? free.last
      guard let usual else { throw .noFeatures(file: file) }
      columns[usual].isTarget = true
    }
    leaveOut(wanted, dropped)
    fillGapsOfNearlyAllRows()
    guard columns.contains(where: { !$0.isTarget && !$0.isLeftOut }) else {
      throw .noFeatures(file: file)
    }
  }

  mutating func leaveOut(_ wanted: Set<Int>?, _ dropped: Set<Int>) {
    let rest = columns.indices.filter { place in
      !columns[place].isTarget && !dropped.contains(place) && wanted?.contains(place) != false
    }
    let hasOthers = rest.contains { !columns[$0].isLeftOut }
    for place in columns.indices {
      columns[place].isAskedFor = wanted?.contains(place) == true || columns[place].isTyped
      if columns[place].isTarget || wanted?.contains(place) == true || !hasOthers {
        // What tells rows apart is a feature where it is asked for, or all there is.
        let isAsked = columns[place].isTyped && !columns[place].isTarget
        if columns[place].isLeftOut, !isAsked { columns[place].kind = nil }
      }
      guard !columns[place].isTarget else { continue }
      if dropped.contains(place) || wanted?.contains(place) == false {
        columns[place].kind = .unused
      } else if columns[place].kind == .id {
        reading.ids.append(columns[place].name)
      } else if columns[place].kind == .empty {
        reading.empty.append(columns[place].name)
      }
    }
  }

  mutating func set(_ type: ColumnType, of place: Int) {
    var (order, isOpen) = (CalendarDate.Order.monthFirst, false)
    if case .date(let own, let open, _) = columns[place].kind { (order, isOpen) = (own, open) }
    columns[place].isTyped = true
    columns[place].kind =
      switch type {
      case .number: .number
      case .text: .text
      case .yesNo: .answers(nil)
      case .date: .date(order, isOpen: isOpen, inParts: false)
      case .dayFirst: .date(.dayFirst, isOpen: false, inParts: false)
      case .monthFirst: .date(.monthFirst, isOpen: false, inParts: false)
      case .dateParts: .date(order, isOpen: isOpen, inParts: true)
      case .id: .id
      }
  }
}
