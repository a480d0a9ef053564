import Files

/// Reads a table from a file, a megabyte at a time.
///
/// How it is written is guessed from the beginning of the file where options do not say it. Rows end with
/// LF, CRLF or CR; blank lines are skipped. Blanks around a value are not part of it.
package struct CSVReader: ~Copyable {
  private var window: CSVWindow
  private var table: CSVTable
  private let targets: [String]?
  private let options: TableOptions
  private let sampled: Int

  /// - Parameters:
  ///   - name: the file's name in errors
  ///   - targets: names of the target columns; `nil` is the last column
  ///   - options: what is said of how the file is to be read
  ///   - sampled: how many bytes of its beginning tell what is not said, if other than usual
  package init(
    _ path: String, name: String, targets: [String]?, options: TableOptions = TableOptions(),
    sampled: Int? = nil, bufferSize: Int = CSVWindow.longestField
  ) throws(DataError) {
    window = try CSVWindow(path, size: bufferSize)
    table = CSVTable(file: name, targetNames: targets)
    self.targets = targets
    self.options = options
    self.sampled = sampled ?? DialectGuess.length
  }

  /// Reads the file to its end.
  ///
  /// - Parameter progress: is told the share that has been read, 0 … 1, after every piece, and
  ///   stops the reading by returning `false`.
  /// - Throws: the faults, each with its line and column; `.cancelled` where the reading was stopped.
  package consuming func read(progress: ((Double) -> Bool)?) throws(DataError) -> CSVTable {
    let (table, fault) = try inspect(progress: progress)
    if let fault { throw fault }
    return table
  }

  /// Reads the file to its end, or to what ends the reading, and gives what is known then: a fault leaves
  /// the columns, and the rows without one.
  ///
  /// - Throws: what leaves nothing to show: the file cannot be read, has no columns, or `progress` said so.
  consuming func inspect(
    progress: ((Double) -> Bool)?
  ) throws(DataError) -> (table: CSVTable, fault: DataError?) {
    do { try readTable(progress: progress) } catch {
      guard !table.fileColumns.isEmpty, error != .cancelled else { throw error }
      return (table, error)
    }
    return (table, nil)
  }

  private mutating func readTable(progress: ((Double) -> Bool)?) throws(DataError) {
    if let progress { window.patience = Patience(while: { progress(0) }) }
    let dialect = try chooseDialect()
    table = CSVTable(
      file: table.file, targetNames: targets, options: options, dialect: dialect)
    var position = try window.open()
    guard window.filled > 0 else { throw .empty(table.file) }
    while true {
      do { position = try scan(from: position, dialect) } catch { throw table.withFaults(error) }
      if window.isAtEnd { break }
      if let progress, !progress(window.share) { throw .cancelled }
      guard !window.isFull(from: position) else {
        throw table.withFaults(window.tooLong(table.place(line: window.line)))
      }
      let rest = window.rest(from: position)
      table.reserve(
        window.bytes.count, after: window.consumed(upTo: position), before: rest)
      try window.move(to: position)
      position = 0
    }
    try table.finish()
  }

  /// What is said of the file, and for the rest what its beginning looks like.
  private mutating func chooseDialect() throws(DataError) -> TableDialect {
    let (raw, isWhole) = try window.peek(sampled)
    var encoding = TextEncoding(guessedFrom: raw, isWhole: isWhole)
    if let name = options.encoding {
      guard let given = TextEncoding(named: name) else { throw .unknownEncoding(name) }
      encoding = given
    }
    window.decode(encoding)
    var head = encoding.isUTF8 ? raw : encoding.text(of: raw)
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { head.removeFirst(3) }
    return DialectGuess(head, isWhole: isWhole, encoding: encoding, options: options).dialect
  }

  /// Hands every whole value from `start` on to the table; returns where the first one begins that
  /// is not whole.
  private mutating func scan(
    from start: Int, _ dialect: TableDialect
  ) throws(DataError) -> Int {
    let buffer = window.bytes
    let bytes = buffer.span
    var position = start
    while window.line <= dialect.skippedLines, let next = window.nextLine(bytes, from: position) {
      position = next
      window.line += 1
    }
    if window.line <= dialect.skippedLines { return window.endOfWholeText }
    while position < window.filled || window.isAtEnd && table.isInRow {
      position = table.addNumbers(bytes, from: position, upTo: window.filled, line: &window.line)
      guard position < window.filled || window.isAtEnd && table.isInRow else { break }
      let field = try window.field(
        bytes, at: position, dialect.separator.byte, quote: dialect.quote,
        table.place(line: window.line))
      guard let field else { break }
      try table.add(field, bytes, line: window.line)
      window.line += field.lines
      position = field.next
    }
    return position
  }
}
