import Files

/// Reads a CSV (RFC 4180) from a file, a megabyte at a time, into a table.
///
/// Rows end with LF, CRLF or CR; blank lines are skipped; a byte order mark is passed over. Blanks
/// around a value are not part of it. Values are separated by commas or, if the header has none
/// outside quotes, by semicolons or tabs.
package struct CSVReader: ~Copyable {
  private var window: CSVWindow
  private var table: CSVTable

  /// - Parameters:
  ///   - name: the file's name in errors
  ///   - targets: names of the target columns; `nil` is the last column
  package init(
    _ path: String, name: String, targets: [String]?, bufferSize: Int = CSVWindow.longestField
  ) throws(DataError) {
    window = try CSVWindow(path, size: bufferSize)
    table = CSVTable(file: name, targetNames: targets)
  }

  /// Reads the file to its end.
  ///
  /// - Parameter progress: is told the share that has been read, 0 … 1, after every piece, and
  ///   stops the reading by returning `false`.
  /// - Throws: the first fault, with its line and column; `.cancelled` where the reading was stopped.
  package consuming func read(progress: ((Double) -> Bool)?) throws(DataError) -> CSVTable {
    if let progress { window.patience = Patience(while: { progress(0) }) }
    var position = try window.open()
    guard window.filled > 0 else { throw .empty(table.file) }
    let delimiter = headerDelimiter(from: position)
    while true {
      position = try scan(from: position, delimiter: delimiter)
      if window.isAtEnd { break }
      if let progress, !progress(window.share) { throw .cancelled }
      guard !window.isFull(from: position) else {
        throw window.tooLong(table.place(line: window.line))
      }
      let rest = window.rest(from: position)
      table.reserve(
        window.bytes.count, after: window.consumed(upTo: position), before: rest)
      try window.move(to: position)
      position = 0
    }
    try table.finish()
    return table
  }

  /// Hands every whole value from `start` on to the table; returns where the first one begins that
  /// is not whole.
  private mutating func scan(from start: Int, delimiter: UInt8) throws(DataError) -> Int {
    let buffer = window.bytes
    let bytes = buffer.span
    var position = start
    while position < window.filled || window.isAtEnd && table.isInRow {
      let field = try window.field(
        bytes, at: position, delimiter, table.place(line: window.line))
      guard let field else { break }
      try table.add(field, bytes, line: window.line)
      window.line += field.lines
      position = field.next
    }
    return position
  }

  /// The comma, unless the header row has none and another separator.
  private func headerDelimiter(from start: Int) -> UInt8 {
    var found = CSVField.comma
    var isQuoted = false
    for byte in window.bytes[start..<window.filled] {
      switch byte {
      case CSVField.quote: isQuoted.toggle()
      case _ where isQuoted: break
      case CSVField.comma: return byte
      case CSVField.newline, CSVField.carriageReturn: return found
      case CSVField.semicolon, CSVField.tab: found = found == CSVField.comma ? byte : found
      default: break
      }
    }
    return found
  }
}
