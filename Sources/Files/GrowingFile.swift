import Glibc
import Text

/// A file that others add to, read as far as it has come.
///
/// A regular file is read anew each time, so that it may be emptied or replaced meanwhile. A FIFO keeps nothing:
/// what came of it is remembered here. It stays open for writing too, so that it has no end when a writer leaves,
/// and so that a writer finds a reader.
package struct GrowingFile: ~Copyable {
  private let path: String
  /// No more is read, in bytes: a device has no end.
  private let most: Int
  /// The open FIFO; `nil` for any other file.
  private let fifo: CInt?
  private var received: [UInt8] = []

  /// - Throws: `FileError.noInput` if it is a FIFO that cannot be read.
  package init(_ path: String, upTo most: Int) throws(FileError) {
    (self.path, self.most) = (path, most)
    var status = stat()
    let isFIFO =
      unsafe stat(SystemText.path(path), &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
    guard isFIFO else {
      fifo = nil
      return
    }
    let descriptor = unsafe open(
      SystemText.path(path), O_RDWR | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw .noInput(path) }
    fifo = descriptor
  }

  deinit { if let fifo { close(fifo) } }

  /// Whether what is read is gone, as from a FIFO.
  package var isFIFO: Bool { fifo != nil }

  /// All that has come so far. It never waits.
  package mutating func bytes() throws(ReadingError) -> [UInt8] {
    guard let fifo else { return try ByteFile.bytes(of: path, upTo: most) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while received.count < most {
      let count = unsafe Glibc.read(fifo, &buffer, buffer.count)
      if count <= 0 { break }
      received += buffer[..<count]
    }
    return received
  }
}
