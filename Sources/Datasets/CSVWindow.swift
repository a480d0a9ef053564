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

  /// Moves what is left from `start` on to the front and reads on behind it.
  ///
  /// - Throws: `.tooLarge` beyond what is read of a file; `.cancelled` after a signal.
  package mutating func move(to start: Int) throws(DataError) {
    let rest = filled - start
    for index in 0..<rest { bytes[index] = bytes[start + index] }
    filled = rest
    while filled < bytes.count {
      // Where there is always more, nothing else asks.
      guard Interruption.signal == nil else { throw .cancelled }
      let count: Int
      do { count = try file.read(into: &bytes, from: filled, &patience) } catch {
        throw DataError(error)
      }
      isAtEnd = count == 0
      if isAtEnd { return }
      filled += count
      bytesRead += count
      guard bytesRead <= ByteFile.largest else {
        throw .tooLarge(file.path, bytes: bytesRead)
      }
    }
  }

  /// Whether the window is full of one value that goes on beyond it.
  package func isFull(from start: Int) -> Bool { start == 0 && filled == bytes.count }

  /// The value at `position`; `nil` if it is not whole yet.
  ///
  /// - Throws: a fault of its quotes, at `place`.
  @inline(__always)
  package func field(
    _ bytes: Span<UInt8>, at position: Int, _ delimiter: UInt8, _ place: @autoclosure () -> Place
  ) throws(DataError) -> CSVField? {
    do {
      return try CSVField.scan(
        bytes, upTo: filled, from: position, delimiter: delimiter, isAtEnd: isAtEnd)
    } catch {
      throw error == .strayQuote ? .strayQuote(place()) : .unclosedQuote(place())
    }
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
  func consumed(upTo position: Int) -> Int { bytesRead - filled + position }

  /// How many bytes are to come from `position` on; 0 for what has no size.
  func rest(from position: Int) -> Int { max(0, file.size - consumed(upTo: position)) }
}
