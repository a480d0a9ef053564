/// Reads a CSV (RFC 4180) from a file, a megabyte at a time, into a table.
///
/// Rows end with LF, CRLF or CR; blank lines are skipped; a byte order mark is passed over. Blanks
/// around a value are not part of it. Values are separated by commas or, if the header has none
/// outside quotes, by semicolons or tabs.
struct CSVReader: ~Copyable {
  private let file: ByteFile
  private var buffer: [UInt8]
  /// How many bytes of the buffer hold the file's.
  private var filled = 0
  private var isAtEnd = false
  private var bytesRead = 0
  private var line = 1
  private var table: CSVTable
  private var patience = Patience()

  /// The longest value, 1 MiB: the buffer must hold it whole.
  static let longestField = 1 << 20

  /// - Parameters:
  ///   - name: the file's name in errors
  ///   - targets: names of the target columns; `nil` is the last column
  init(
    _ path: String, name: String, targets: [String]?, bufferSize: Int = longestField
  ) throws(DataError) {
    file = try ByteFile(path)
    buffer = Array(repeating: 0, count: bufferSize)
    table = CSVTable(file: name, targetNames: targets)
  }

  /// Reads the file to its end.
  ///
  /// - Parameter progress: is told the share that has been read, 0 … 1, after every piece, and
  ///   stops the reading by returning `false`.
  consuming func read(progress: ((Double) -> Bool)?) throws(DataError) -> CSVTable {
    if let progress { patience = Patience(while: { progress(0) }) }
    try refill(from: 0)
    guard filled > 0 else { throw .empty(table.file) }
    var position = buffer.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let delimiter = headerDelimiter(from: position)
    while true {
      position = try scan(from: position, delimiter: delimiter)
      if isAtEnd { break }
      let share = file.size == 0 ? 0 : min(1, Double(bytesRead) / Double(file.size))
      if let progress, !progress(share) { throw .cancelled }
      guard position > 0 || filled < buffer.count else { throw tooLong(position) }
      table.reserve(fileSize: file.size, bytesRead: bytesRead - filled + position)
      try refill(from: position)
      position = 0
    }
    try table.finish()
    return table
  }

  /// Hands every whole value from `start` on to the table; returns where the first one begins that
  /// is not whole.
  private mutating func scan(from start: Int, delimiter: UInt8) throws(DataError) -> Int {
    let buffer = buffer
    let bytes = buffer.span
    var position = start
    while position < filled || isAtEnd && table.isInRow {
      guard let field = try field(bytes, at: position, delimiter) else { break }
      try table.add(field, bytes, line: line)
      line += field.lines
      position = field.next
    }
    return position
  }

  @inline(__always)
  private func field(
    _ bytes: Span<UInt8>, at position: Int, _ delimiter: UInt8
  ) throws(DataError) -> CSVField? {
    do {
      return try CSVField.scan(
        bytes, upTo: filled, from: position, delimiter: delimiter, isAtEnd: isAtEnd)
    } catch {
      let place = table.place(line: line)
      throw error == .strayQuote ? .strayQuote(place) : .unclosedQuote(place)
    }
  }

  /// Moves what is left from `start` on to the front and reads on behind it.
  private mutating func refill(from start: Int) throws(DataError) {
    let rest = filled - start
    for index in 0..<rest { buffer[index] = buffer[start + index] }
    filled = rest
    while filled < buffer.count {
      let count = try file.read(into: &buffer, from: filled, &patience)
      isAtEnd = count == 0
      if isAtEnd { return }
      filled += count
      bytesRead += count
      guard bytesRead <= ByteFile.largest else {
        throw .tooLarge(table.file, bytes: bytesRead)
      }
    }
  }

  /// The comma, unless the header row has none and another separator.
  private func headerDelimiter(from start: Int) -> UInt8 {
    var found = CSVField.comma
    var isQuoted = false
    for byte in buffer[start..<filled] {
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

  private func tooLong(_ position: Int) -> DataError {
    let place = table.place(line: line)
    return buffer[position] == CSVField.quote ? .unclosedQuote(place) : .longField(place)
  }
}
