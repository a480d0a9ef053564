import Glibc
import Text

/// A file that several programs add lines to at once.
///
/// Each line is one write at the end of the file, so that lines never mix (POSIX `O_APPEND`). The file is
/// opened for each, and may be moved or emptied meanwhile. A FIFO takes lines as long as somebody reads it
/// (POSIX: writes of at most `PIPE_BUF` bytes never mix), and `localhost:PORT` as long as somebody listens there, each
/// in a connection of its own; a writer never waits for that.
package struct AppendedFile: Sendable {
  /// As the user wrote it.
  package let path: String

  /// Makes the file if it is not there, so that what stands in the way is known at once.
  ///
  /// - Parameter isForAll: whether a file that is made can be written by every user of the machine.
  /// - Throws: `FileError.cannotWrite`.
  package init(_ path: String, isForAll: Bool = false) throws(FileError) {
    self.path = path
    let descriptor = try open(isForAll: isForAll)
    close(descriptor)
  }

  /// Adds a line.
  ///
  /// - Parameter line: without its end; at most 4,000 bytes, which any system writes in one piece.
  /// - Throws: `FileError.cannotWrite`.
  package func add(_ line: String) throws(FileError) {
    let descriptor = try open(isForAll: false)
    defer { close(descriptor) }
    let bytes = Array((line + "\n").utf8)
    let (count, reason) = Self.write(bytes, to: descriptor)
    guard count == bytes.count else {
      throw failure(count < 0 ? reason : ENOSPC)
    }
  }

  /// How many bytes were taken; −1 with the reason. A reader that has gone away is a reason like others, and
  /// no signal (POSIX: SIGPIPE is sent to the thread that writes).
  private static func write(_ bytes: [UInt8], to descriptor: CInt) -> (count: Int, reason: CInt) {
    var (pipe, before, waiting) = (sigset_t(), sigset_t(), sigset_t())
    unsafe sigemptyset(&pipe)
    unsafe sigaddset(&pipe, SIGPIPE)
    unsafe pthread_sigmask(SIG_BLOCK, &pipe, &before)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    unsafe sigpending(&waiting)
    let wasWaiting = unsafe sigismember(&waiting, SIGPIPE) == 1
    var (count, reason) = (-1, CInt(0))
    repeat {
      count = unsafe bytes.withUnsafeBytes { bytes in
        unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
      }
      reason = errno
    } while count < 0 && reason == EINTR
    if count < 0, reason == EPIPE, !wasWaiting {
      var now = timespec()
      unsafe _ = sigtimedwait(&pipe, nil, &now)
    }
    return (count, reason)
  }

  /// A FIFO, a socket and a port can lack a reader.
  private func failure(_ reason: CInt) -> FileError {
    [ENXIO, EPIPE, ECONNREFUSED, ECONNRESET, EINPROGRESS].contains(reason)
      ? FileError(.cannotWrite, FilePhrase.noReader(path)) : .cannotWrite(path, reason)
  }

  private func open(isForAll: Bool) throws(FileError) -> CInt {
    if let port = try LocalPort(path, or: .cannotWrite) {
      let descriptor = port.connected()
      guard descriptor >= 0 else { throw failure(errno) }
      return descriptor
    }
    let flags = O_WRONLY | O_APPEND | O_CLOEXEC | O_NOCTTY | O_NONBLOCK
    let name = SystemText.path(path)
    // Without `O_CREAT` first: Linux refuses that for another user's file in a folder like /tmp.
    var descriptor = unsafe Glibc.open(name, flags)
    if descriptor < 0, errno == ENOENT {
      descriptor = unsafe Glibc.open(name, flags | O_CREAT | O_EXCL, 0o666)
      if descriptor >= 0, isForAll { fchmod(descriptor, 0o666) }
      // Another made it at the same moment.
      if descriptor < 0, errno == EEXIST { descriptor = unsafe Glibc.open(name, flags) }
    }
    guard descriptor >= 0 else { throw failure(errno) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0,
      [S_IFREG, S_IFIFO].contains(status.st_mode & S_IFMT)
    else {
      close(descriptor)
      throw .cannotWrite(path, EINVAL)
    }
    return descriptor
  }
}
