/// A CSV's values as they are read: numbers in place, text as the number of its category.
struct CSVTable {
  let file: String
  private(set) var columns: [Column] = []
  /// `[rows × feature columns]`, row by row
  private(set) var features: [Double] = []
  /// `[rows × target columns]`, row by row
  private(set) var targets: [Double] = []
  private(set) var rows = 0

  private let targetNames: [String]?
  private var hasHeader = false
  /// The column that the next value belongs to.
  private var column = 0

  /// A column's type is that of its first value.
  private var types: [ValueType] = []
  private var areTargets: [Bool] = []

  private enum ValueType {
    case unknown, number, text
  }

  struct Column {
    let name: String
    var isTarget = false
    /// Where the first value stands.
    fileprivate var firstLine = 0
    /// A text column's values, in the order they came; empty if the column holds numbers.
    fileprivate(set) var categories: [String] = []
    fileprivate var codes: [String: Int] = [:]
  }

  /// How many 0/1 columns a text column may become.
  static let mostCategories = 50
  /// How many classes a text target may have.
  static let mostClasses = 100

  init(file: String, targetNames: [String]?) {
    self.file = file
    self.targetNames = targetNames
  }

  /// Whether a row has begun and not ended.
  var isInRow: Bool { column > 0 }

  /// Adds the next value of the file.
  @inline(__always)
  mutating func add(
    _ field: CSVField, _ bytes: Span<UInt8>, line: Int
  ) throws(DataError) {
    if column == 0, field.endsRow, field.range.isEmpty, !field.isQuoted { return }
    if hasHeader {
      try addValue(field, bytes, line: line)
    } else {
      try addName(field, bytes, line: line)
    }
  }

  private mutating func addName(
    _ field: CSVField, _ bytes: Span<UInt8>, line: Int
  ) throws(DataError) {
    var place = Place(file: file, line: line, column: column + 1)
    guard let name = field.text(bytes) else { throw .notUTF8(place) }
    guard !name.isEmpty else { throw .unnamedColumn(place) }
    if let first = columns.firstIndex(where: { $0.name == name }) {
      place.name = name
      throw .duplicateColumn(place, first: first + 1)
    }
    columns.append(Column(name: name))
    column += 1
    if field.endsRow { try finishHeader() }
  }

  private mutating func finishHeader() throws(DataError) {
    guard columns.count > 1 else { throw .tooFewColumns(file: file) }
    if let targetNames {
      for name in targetNames {
        guard let index = columns.firstIndex(where: { $0.name == name }) else {
          throw .noSuchColumn(name, file: file, columns: columns.map(\.name))
        }
        guard !columns[index].isTarget else { throw .repeatedTarget(name) }
        columns[index].isTarget = true
      }
      guard !columns.allSatisfy(\.isTarget) else { throw .noFeatures(file: file) }
    } else {
      columns[columns.count - 1].isTarget = true
    }
    hasHeader = true
    column = 0
    types = Array(repeating: .unknown, count: columns.count)
    areTargets = columns.map(\.isTarget)
  }

  @inline(__always)
  private mutating func addValue(
    _ field: CSVField, _ bytes: Span<UInt8>, line: Int
  ) throws(DataError) {
    if column < columns.count {
      let value: Double
      if types[column] == .number,
        case .number(let number) = DecimalNumber.read(bytes, field.range)
      {
        value = number
      } else {
        value = try unusualValue(field, bytes, line: line)
      }
      if areTargets[column] { targets.append(value) } else { features.append(value) }
    }
    column += 1
    guard field.endsRow else { return }
    guard column == columns.count else {
      throw .raggedRow(Place(file: file, line: line), values: column, columns: columns.count)
    }
    rows += 1
    column = 0
  }

  /// A column's first value, a text or a fault.
  private mutating func unusualValue(
    _ field: CSVField, _ bytes: Span<UInt8>, line: Int
  ) throws(DataError) -> Double {
    let place = place(line: line)
    guard !field.range.isEmpty else { throw .missingValue(place) }
    guard let text = field.text(bytes) else { throw .notUTF8(place) }
    let reading = DecimalNumber.read(bytes, field.range)
    if reading == .notFinite { throw .notFinite(place, value: text) }
    let type: ValueType = reading == .text ? .text : .number
    if types[column] == .unknown {
      types[column] = type
      columns[column].firstLine = line
    }
    guard types[column] == type else {
      throw .mixedColumn(
        place, value: Self.excerpt(text), isText: type == .text,
        since: columns[column].firstLine)
    }
    if case .number(let number) = reading { return number }
    return Double(try category(text, place))
  }

  /// The number of a text column's category.
  private mutating func category(_ text: String, _ place: Place) throws(DataError) -> Int {
    if let code = columns[column].codes[text] { return code }
    let code = columns[column].categories.count
    if areTargets[column] {
      guard code < Self.mostClasses else {
        throw .tooManyClasses(columns[column].name, file: file, limit: Self.mostClasses)
      }
    } else {
      guard code < Self.mostCategories else {
        throw .tooManyValues(place, limit: Self.mostCategories)
      }
    }
    columns[column].codes[text] = code
    columns[column].categories.append(text)
    return code
  }

  /// Where the next value stands.
  func place(line: Int) -> Place {
    let name = hasHeader && column < columns.count ? columns[column].name : nil
    return Place(file: file, line: line, column: column + 1, name: name)
  }

  /// Makes room for the rows to come, judged by those that `bytesRead` bytes made.
  mutating func reserve(fileSize: Int, bytesRead: Int) {
    guard bytesRead > 0, fileSize > bytesRead else { return }
    let expected = Double(rows) * Double(fileSize) / Double(bytesRead) * 1.02
    let missing = Int(clamping: expected) + columns.count
    let targetWidth = areTargets.count { $0 }
    features.reserveCapacity(missing * (columns.count - targetWidth))
    targets.reserveCapacity(missing * targetWidth)
  }

  /// - Throws: if the file ended too soon to be a table.
  func finish() throws(DataError) {
    guard hasHeader else { throw .empty(file) }
    guard rows > 1 else { throw .tooFewRows(file: file, rows: rows) }
  }

  /// At most 40 characters of a value, for an error's sentence.
  private static func excerpt(_ text: String) -> String {
    text.count > 40 ? "\(text.prefix(39))…" : text
  }
}
