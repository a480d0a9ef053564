import Glibc

/// Bytes on their way to an open file, gathered so that a line a time costs no system call each.
///
/// It owns the descriptor. Where somebody has to take the bytes, it waits for that as long as no signal
/// asks the program to end.
package struct FileWriter: ~Copyable {
  private static let capacity = 1 << 16
  /// How long a slow reader still has after Ctrl-C.
  private static let graceSeconds = 1.0

  /// What messages call the file.
  let path: String
  /// -1 as long as a FIFO has no reader.
  private var descriptor: CInt
  /// A FIFO in a folder that stays open.
  private let fifo: (folder: CInt, name: [CChar])?
  private let isRegular: Bool
  private var buffer: [UInt8] = []
  private var patience = Patience(seconds: graceSeconds)

  /// Writes to a descriptor that is open already; `path` is its name in messages.
  package init(_ descriptor: CInt, path: String) {
    self.init(descriptor, fifo: nil, path: path)
  }

  private init(_ descriptor: CInt, fifo: (folder: CInt, name: [CChar])?, path: String) {
    self.descriptor = descriptor
    self.fifo = fifo
    self.path = path
    var status = stat()
    isRegular = unsafe fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Writes where an open descriptor does.
  init(copying open: CInt, path: String) throws(FileError) {
    let access = fcntl(open, F_GETFL)
    guard access >= 0, access & O_ACCMODE != O_RDONLY else { throw .cannotWrite(path, EBADF) }
    let copy = fcntl(open, F_DUPFD_CLOEXEC, 3)
    guard copy >= 0 else { throw .cannotWrite(path) }
    self.init(copy, path: path)
  }

  /// Writes to a device, or to a FIFO. That one may have no reader yet: it is waited for when there is
  /// something to read, since a reader of several may begin with another.
  ///
  /// - Parameter place: stays open for as long as this value.
  init(opening place: borrowing FilePlace, path: String) throws(FileError) {
    let isFIFO = place.status.map { $0.st_mode & S_IFMT == S_IFIFO } ?? false
    let descriptor = Self.open(place.folder, place.name)
    guard descriptor >= 0 || isFIFO && errno == ENXIO else { throw .cannotWrite(path) }
    self.init(descriptor, fifo: isFIFO ? (place.folder, place.name) : nil, path: path)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  private static func open(_ folder: CInt, _ name: [CChar]) -> CInt {
    unsafe openat(folder, name, O_WRONLY | O_APPEND | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
  }

  /// Takes `bytes`, which may wait in memory until `flush`.
  ///
  /// - Throws: `FileError.cannotWrite`; `.interrupted` after a signal.
  package mutating func write(_ bytes: some Sequence<UInt8>) throws(FileError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.capacity { try flush() }
  }

  /// Hands all bytes to the system.
  ///
  /// - Throws: `FileError.cannotWrite`; `.interrupted` after a signal.
  package mutating func flush() throws(FileError) {
    try connect()
    let piece = isRegular ? buffer.count : roomOfPipe
    if let reason = writeBytes(buffer[...], to: descriptor, piece: piece, &patience) {
      throw reason == EINTR ? .interrupted(path) : .cannotWrite(path, reason)
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Whether nobody's opening it has to be waited for; if not, `errno` says why.
  mutating func hasReader() -> Bool {
    if descriptor < 0, let fifo { descriptor = Self.open(fifo.folder, fifo.name) }
    return descriptor >= 0
  }

  /// Waits for the reader of a FIFO, if there is none yet.
  private mutating func connect() throws(FileError) {
    while !hasReader() {
      guard errno == ENXIO else { throw .cannotWrite(path) }
      guard patience.pause() else { throw .interrupted(path) }
    }
  }

  /// Flushes, and waits until the bytes are on the disk. A pipe or a terminal has none.
  mutating func synchronize() throws(FileError) {
    try flush()
    guard fsync(descriptor) == 0 || [EINVAL, ENOTSUP, EROFS].contains(errno) else {
      throw .cannotWrite(path)
    }
  }

  func setMode(_ mode: mode_t) {
    fchmod(descriptor, mode)
  }
}
