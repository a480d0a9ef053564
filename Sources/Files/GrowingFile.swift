import Glibc
import Text

/// Where others add lines to, read as far as it has come.
///
/// A regular file is read anew each time, so that it may be emptied or replaced meanwhile. A FIFO and a port of this
/// machine keep nothing: what came of them is remembered here. The FIFO stays open for writing too, so that it has no
/// end when a writer leaves, and so that a writer finds a reader.
package struct GrowingFile: ~Copyable {
  private let path: String
  /// No more is read, in bytes: a device has no end.
  private let most: Int
  private let source: Source
  private var received: [UInt8] = []

  private enum Source {
    case file
    case fifo(CInt)
    case port(PortListener)
  }

  /// - Parameter path: of a file, or `localhost:PORT`.
  /// - Throws: `FileError.noInput` if it is a FIFO that cannot be read, or a port that another program has.
  package init(_ path: String, upTo most: Int) throws(FileError) {
    (self.path, self.most) = (path, most)
    if let port = try LocalPort(path, or: .noInput) {
      guard let listener = PortListener(port) else { throw .noInput(path) }
      source = .port(listener)
      return
    }
    var status = stat()
    let isFIFO =
      unsafe stat(SystemText.path(path), &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
    guard isFIFO else {
      source = .file
      return
    }
    let descriptor = unsafe open(
      SystemText.path(path), O_RDWR | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw .noInput(path) }
    source = .fifo(descriptor)
  }

  deinit { if case .fifo(let descriptor) = source { close(descriptor) } }

  /// Whether what is read stays where it is, as in a regular file.
  package var isKept: Bool {
    if case .file = source { true } else { false }
  }

  /// All that has come so far. It never waits.
  package mutating func bytes() throws(ReadingError) -> [UInt8] {
    switch source {
    case .file: return try ByteFile.bytes(of: path, upTo: most)
    case .fifo(let descriptor):
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while received.count < most {
        let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
        if count <= 0 { break }
        received += buffer[..<count]
      }
    case .port(let listener):
      if received.count < most { received += listener.lines() }
    }
    return received
  }
}
