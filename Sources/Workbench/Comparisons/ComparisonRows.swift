/// A comparison's CSV read row by row: each value by its column's name, each row with its line.
struct ComparisonRows {
  /// A row that is as long as the header.
  struct Row {
    let place: Place
    fileprivate let values: [String]
    fileprivate let columns: [String: Int]

    subscript(column: String) -> String { columns[column].map { values[$0] } ?? "" }

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
    func fault(_ sentence: String) -> FileError {
      FileError(.badContents, ComparisonFilePhrase.at(place, fault: sentence))
    }

    func fault(_ phrase: ComparisonFilePhrase) -> FileError { fault(phrase.text) }
  }

  private(set) var rows: [Row] = []

  /// - Throws: `FileError.noInput`, or `.badContents` for what is no CSV of a comparison.
  init(_ path: String) throws(FileError) {
    let contents = try contents(of: path)
    do {
      let records = try Self.records(contents.span, path)
      guard let header = records.first else { throw DataError.empty(path) }
      if let missing = ComparisonFile.columns.first(where: { !header.values.contains($0) }) {
        throw FileError(
          .badContents,
          ComparisonFilePhrase.noColumn(Place(file: path, line: header.line), missing))
      }
      let columns = Dictionary(
        header.values.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
      for record in records.dropFirst() {
        let place = Place(file: path, line: record.line)
        guard record.values.count == header.values.count else {
          throw DataError.raggedRow(
            place, values: record.values.count, columns: header.values.count)
        }
        rows.append(Row(place: place, values: record.values, columns: columns))
      }
    } catch let error as DataError {
      throw FileError(.badContents, error.message)
    } catch let error as FileError {
      throw error
    } catch {
      throw FileError(.badContents, "\(path): \(error)")
    }
  }

  /// The file's rows, blank lines left out, each with the line it begins in.
  private static func records(
    _ bytes: Span<UInt8>, _ path: String
  ) throws(DataError) -> [(line: Int, values: [String])] {
    var records: [(line: Int, values: [String])] = []
    var values: [String] = []
    var line = 1
    var start = 1
    var position = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB ? 3 : 0
    while position < bytes.count || !values.isEmpty {
      let field = try field(bytes, from: position, Place(file: path, line: line))
      if values.isEmpty { start = line }
      guard let text = field.text(bytes) else { throw .notUTF8(Place(file: path, line: line)) }
      values.append(text)
      line += field.lines
      position = field.next
      guard field.endsRow else { continue }
      if values != [""] { records.append((start, values)) }
      values = []
    }
    return records
  }

  private static func field(
    _ bytes: Span<UInt8>, from position: Int, _ place: Place
  ) throws(DataError) -> CSVField {
    do {
      let field = try CSVField.scan(
        bytes, upTo: bytes.count, from: position, delimiter: CSVField.comma, isAtEnd: true)
      // At the end of a file every value is whole.
      if let field { return field }
    } catch {
      throw error == .strayQuote ? .strayQuote(place) : .unclosedQuote(place)
    }
    throw .unclosedQuote(place)
  }
}
