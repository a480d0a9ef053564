import Files

/// A file of CSV as it passes by: the bytes from a value on, a megabyte at a time.
///
/// Whoever reads looks for values in `bytes[..<filled]` and, where one is not whole, lets the window
/// move on to where it begins. So a file of any length takes the memory of one window.
package struct CSVWindow: ~Copyable {
  private let file: ByteFile
  /// The window's memory, of which the first `filled` bytes are the file's.
  package private(set) var bytes: [UInt8]
  /// How many of the bytes are the file's.
  package private(set) var filled = 0
  /// Whether the last byte of the file is among them.
  package private(set) var isAtEnd = false
  private var bytesRead = 0
  /// What has been read of the file and is not in the window yet.
  private var pending: [UInt8] = []
  private var hasEnded = false
  /// What makes UTF-8 of the file's bytes; `nil` if they are that.
  private var transcoder: Transcoder?
  private var encoding = TextEncoding.utf8.name
  /// The line that the next value begins in, counted as editors do.
  package var line = 1

  /// How long it waits for a pipe.
  var patience = Patience()

  /// The longest value, 1 MiB: the window must hold it whole.
  package static let longestField = 1 << 20

  /// Opens `path` with a window of `size` bytes. Throws `DataError` where it cannot be read.
  package init(_ path: String, size: Int = longestField) throws(DataError) {
    do { file = try ByteFile(path) } catch { throw DataError(error) }
    bytes = Array(repeating: 0, count: size)
  }

  /// Fills the window for the first time; where the text begins, behind a byte order mark.
  ///
  /// - Throws: as `move(to:)` does.
  package mutating func open() throws(DataError) -> Int {
    try move(to: 0)
    return bytes[..<filled].starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The first bytes of the file, `count` or as many as there are, before the window is opened.
  ///
  /// - Throws: as `move(to:)` does.
  mutating func peek(_ count: Int) throws(DataError) -> (head: [UInt8], isWhole: Bool) {
    while pending.count < count, !hasEnded { try readPending(count - pending.count) }
    return (pending, hasEnded)
  }

  /// Reads the file in an encoding from here on.
  mutating func decode(_ encoding: TextEncoding) {
    self.encoding = encoding.name
    transcoder = encoding.isUTF8 ? nil : Transcoder(from: encoding.name)
  }

  /// Moves what is left from `start` on to the front and reads on behind it.
  ///
  /// - Throws: `.tooLarge` beyond what is read of a file; `.cancelled` after a signal.
  package mutating func move(to start: Int) throws(DataError) {
    let rest = filled - start
    for index in 0..<rest { bytes[index] = bytes[start + index] }
    filled = rest
    while filled < bytes.count {
      if transcoder != nil {
        guard try transcode() else { return }
      } else if !pending.isEmpty {
        let piece = min(pending.count, bytes.count - filled)
        bytes.replaceSubrange(filled..<filled + piece, with: pending[..<piece])
        pending.removeFirst(piece)
        filled += piece
      } else {
        let count = hasEnded ? 0 : try fill()
        isAtEnd = count == 0
        if isAtEnd { return }
        filled += count
      }
    }
  }

  /// Turns what is pending into text; `false` if there is no more, or no room.
  private mutating func transcode() throws(DataError) -> Bool {
    let before = filled
    let isSound = transcoder?.convert(&pending, into: &bytes, from: &filled) ?? true
    guard isSound else { throw .notInEncoding(file.path, encoding: encoding) }
    if filled > before { return true }
    if !pending.isEmpty, filled + 8 > bytes.count { return false }
    if hasEnded {
      guard pending.isEmpty else { throw .notInEncoding(file.path, encoding: encoding) }
      isAtEnd = true
      return false
    }
    try readPending(1 << 16)
    return true
  }

  private mutating func readPending(_ most: Int) throws(DataError) {
    var buffer = [UInt8](repeating: 0, count: most)
    let count: Int
    do { count = try file.read(into: &buffer, from: 0, &patience) } catch {
      throw DataError(error)
    }
    try note(read: count)
    pending.append(contentsOf: buffer[..<count])
    hasEnded = count == 0
  }

  private mutating func fill() throws(DataError) -> Int {
    let count: Int
    do { count = try file.read(into: &bytes, from: filled, &patience) } catch {
      throw DataError(error)
    }
    try note(read: count)
    return count
  }

  /// Where there is always more, nothing else asks whether to go on.
  private mutating func note(read count: Int) throws(DataError) {
    guard Interruption.signal == nil else { throw .cancelled }
    bytesRead += count
    guard bytesRead <= ByteFile.largest else { throw .tooLarge(file.path, bytes: bytesRead) }
  }

  /// Whether the window is full of one value that goes on beyond it.
  package func isFull(from start: Int) -> Bool {
    start == 0 && filled + (transcoder == nil ? 0 : 8) >= bytes.count
  }

  /// The value at `position`; `nil` if it is not whole yet.
  ///
  /// - Throws: a fault of its quotes, at `place`.
  @inline(__always)
  package func field(
    _ bytes: Span<UInt8>, at position: Int, _ delimiter: UInt8, quote: UInt8 = CSVField.quote,
    _ place: @autoclosure () -> Place
  ) throws(DataError) -> CSVField? {
    do {
      return try CSVField.scan(
        bytes, upTo: filled, from: position, delimiter: delimiter, quote: quote, isAtEnd: isAtEnd)
    } catch {
      throw error == .strayQuote ? .strayQuote(place()) : .unclosedQuote(place())
    }
  }

  /// Where the next line begins; `nil` if its end has not come.
  func nextLine(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    for position in start..<max(start, filled) {
      switch bytes[position] {
      case CSVField.newline: return position + 1
      case CSVField.carriageReturn where position + 1 < filled || isAtEnd:
        // The line feed behind it is the end.
        if position + 1 < filled, bytes[position + 1] == CSVField.newline { continue }
        return position + 1
      default: break
      }
    }
    return nil
  }

  /// The end of what has come, but for a carriage return: what it is, the next byte tells.
  var endOfWholeText: Int {
    filled > 1 && bytes[filled - 1] == CSVField.carriageReturn && !isAtEnd ? filled - 1 : filled
  }

  /// What is wrong with a value that fills the window.
  package func tooLong(_ place: Place) -> DataError {
    bytes[0] == CSVField.quote ? .unclosedQuote(place) : .longField(place)
  }

  /// How much of the file has been read, 0 … 1; 0 for what has no size, a pipe.
  var share: Double {
    file.size == 0 ? 0 : min(1, Double(bytesRead) / Double(file.size))
  }

  /// How many bytes of the file are in front of `position`.
  func consumed(upTo position: Int) -> Int { max(0, bytesRead - pending.count - filled + position) }

  /// How many bytes are to come from `position` on; 0 for what has no size.
  func rest(from position: Int) -> Int { max(0, file.size - consumed(upTo: position)) }
}
