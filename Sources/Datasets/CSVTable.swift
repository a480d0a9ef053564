import Text

/// A CSV's values as they are read: numbers in place, text as the number of its category.
package struct CSVTable {
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

  /// Where the columns stand, by name; empty once the header has been read.
  private var places: [ByteText: Int] = [:]
  /// A column's type is that of its first value.
  private var types: [ValueType] = []
  /// Where a column's first value stands.
  private var firstLines: [Int] = []
  private var areTargets: [Bool] = []
  /// The categories of text columns: a file may have a million columns of numbers.
  private var codes: [Int: [ByteText: Int]] = [:]

  private enum ValueType {
    case unknown, number, text
  }

  struct Column {
    let name: String
    var isTarget = false
    /// A text column's values, in the order they came; empty if the column holds numbers.
    fileprivate(set) var categories: [String] = []
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
    if let first = places.updateValue(column, forKey: ByteText(name)) {
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
        guard let index = places[ByteText(name)] else {
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
    places = [:]
    types = Array(repeating: .unknown, count: columns.count)
    firstLines = Array(repeating: 0, count: columns.count)
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
      firstLines[column] = line
    }
    guard types[column] == type else {
      throw .mixedColumn(
        place, value: Self.excerpt(text), isText: type == .text,
        since: firstLines[column])
    }
    if case .number(let number) = reading { return number }
    return Double(try category(text, place))
  }

  /// The number of a text column's category.
  private mutating func category(_ text: String, _ place: Place) throws(DataError) -> Int {
    if let code = codes[column]?[ByteText(text)] { return code }
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
    codes[column, default: [:]][ByteText(text)] = code
    columns[column].categories.append(text)
    return code
  }

  /// Where the next value stands.
  func place(line: Int) -> Place {
    let name = hasHeader && column < columns.count ? columns[column].name : nil
    return Place(file: file, line: line, column: column + 1, name: name)
  }

  /// Makes room for what the next `piece` bytes can bring, and, judged by what `consumed` bytes brought,
  /// for the `rest` of the file. A value takes two bytes at least, its separator's too.
  mutating func reserve(_ piece: Int, after consumed: Int, before rest: Int) {
    guard rest > 0, consumed > 0 else { return }
    let targetWidth = areTargets.count { $0 }
    Self.reserve(&features, columns.count - targetWidth, of: columns.count, piece, consumed, rest)
    Self.reserve(&targets, targetWidth, of: columns.count, piece, consumed, rest)
  }

  private static func reserve(
    _ values: inout [Double], _ width: Int, of columns: Int, _ piece: Int, _ consumed: Int,
    _ rest: Int
  ) {
    let share = Double(width) / Double(columns)
    let most = min(Double(piece), Double(rest)) / 2 * share
    guard Double(values.capacity - values.count) < most else { return }
    let expected = Double(values.count) / Double(consumed) * Double(rest) * 1.02
    let room = min(max(expected, most), Double(rest) / 2 * share)
    values.reserveCapacity(values.count + width + Int(clamping: room))
  }

  /// - Throws: if the file ended too soon to be a table.
  func finish() throws(DataError) {
    guard hasHeader else { throw .empty(file) }
    guard rows > 1 else { throw .tooFewRows(file: file, rows: rows) }
  }

  /// At most 40 characters of a value, for an error's sentence.
  private static func excerpt(_ text: String) -> String {
    let scalars = text.unicodeScalars
    return scalars.count > 40 ? "\(String(scalars.prefix(39)))…" : text
  }
}
