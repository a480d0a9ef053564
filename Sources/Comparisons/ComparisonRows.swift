import Datasets
import Files
import Localization
import Text

/// A comparison's CSV read row by row: each value by its column's name, each row with its line. Nothing of
/// the file stays but the row that was read last.
struct ComparisonRows: ~Copyable {
  /// A row that is as long as the header.
  struct Row {
    let place: Place
    fileprivate let values: [String: String]

    subscript(column: String) -> String { values[column] ?? "" }

    /// The value in `column`, which `rule` describes and `convert` makes of the text.
    ///
    /// - Throws: `FileError.badContents` where it makes nothing of it.
    func value<Value>(
      _ column: String, _ rule: ComparisonFilePhrase.Rule, _ convert: (String) -> Value?
    ) throws(FileError) -> Value {
      if let value = convert(self[column]) { return value }
      throw fault(.value(column: column, rule, instead: quoted(self[column])))
    }

    /// The refusal of this row.
    func fault(_ sentence: Message) -> FileError {
      FileError(.badContents, ComparisonFilePhrase.at(place, fault: sentence))
    }

    func fault(_ phrase: ComparisonFilePhrase) -> FileError { fault(phrase.message) }
  }

  private let path: String
  private var window: CSVWindow
  /// Where the next value begins.
  private var position = 0
  /// The names of the columns that a comparison has, by their places in this file.
  private var columns: [Int: String] = [:]
  /// How many columns there are; 0 until the header has been read.
  private var width = 0

  /// - Throws: `FileError.noInput`.
  init(_ path: String) throws(FileError) {
    self.path = path
    window = try Self.window(path)
  }

  private static func window(_ path: String) throws(FileError) -> CSVWindow {
    do { return try CSVWindow(path) } catch { throw FileError(error) }
  }

  /// Reads the header.
  private mutating func begin() throws(FileError) {
    do { position = try window.open() } catch { throw FileError(error) }
    var found: [String: Int] = [:]
    let header = try nextRow { place, text in
      let names =
        ComparisonFile.columns + ComparisonFile.heldOutColumns + ComparisonFile.errorColumns
        + ComparisonFile.healthColumns
      if names.contains(text), found[text] == nil { found[text] = place }
    }
    guard let header else { throw FileError(DataError.empty(path)) }
    if let missing = ComparisonFile.columns.first(where: { found[$0] == nil }) {
      throw FileError(
        .badContents, ComparisonFilePhrase.noColumn(Place(file: path, line: header.line), missing))
    }
    for (name, place) in found { columns[place] = name }
    width = header.count
  }

  /// The next row; `nil` at the end.
  ///
  /// - Throws: `FileError.badContents` for what is no CSV of a comparison, a row of another length, a
  ///   value that cannot be read.
  mutating func next() throws(FileError) -> Row? {
    if width == 0 { try begin() }
    var values: [String: String] = [:]
    let columns = columns
    let row = try nextRow { place, text in
      if let name = columns[place] { values[name] = text }
    }
    guard let row else { return nil }
    let place = Place(file: path, line: row.line)
    guard row.count == width else {
      throw FileError(DataError.raggedRow(place, values: row.count, columns: width))
    }
    return Row(place: place, values: values)
  }

  /// Hands the values of the next row to `take`, blank lines passed over.
  ///
  /// - Returns: the line it begins in and how many values it has; `nil` at the end.
  private mutating func nextRow(
    _ take: (_ place: Int, _ text: String) -> Void
  ) throws(FileError) -> (line: Int, count: Int)? {
    var (line, count) = (window.line, 0)
    do {
      while let (text, endsRow) = try nextValue(isFirst: count == 0) {
        if count == 0, endsRow, text.isEmpty {
          line = window.line
          continue
        }
        take(count, text)
        count += 1
        if endsRow { return (line, count) }
      }
      return nil
    } catch {
      throw FileError(error)
    }
  }

  /// The next value, and whether its row ends with it; `nil` where a row would begin at the end.
  private mutating func nextValue(
    isFirst: Bool
  ) throws(DataError) -> (text: String, endsRow: Bool)? {
    while !(isFirst && window.isAtEnd && position == window.filled) {
      let place = Place(file: path, line: window.line)
      if let field = try window.field(window.bytes.span, at: position, CSVField.comma, place) {
        guard let text = field.text(window.bytes.span) else { throw .notUTF8(place) }
        position = field.next
        window.line += field.lines
        return (text, field.endsRow)
      }
      guard !window.isFull(from: position) else { throw window.tooLong(place) }
      try window.move(to: position)
      position = 0
    }
    return nil
  }
}
