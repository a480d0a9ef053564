import Glibc

/// Bytes on their way to an open file, gathered so that a line a time costs no system call each.
///
/// It owns the descriptor.
struct FileWriter: ~Copyable {
  private static let capacity = 1 << 16

  /// What messages call the file.
  let path: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []

  init(_ descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
    buffer.reserveCapacity(Self.capacity)
  }

  deinit { close(descriptor) }

  mutating func write(_ bytes: some Sequence<UInt8>) throws(FileError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.capacity { try flush() }
  }

  /// Hands all bytes to the system.
  mutating func flush() throws(FileError) {
    var start = 0
    while start < buffer.count {
      let count = unsafe buffer.withUnsafeBytes { bytes in
        unsafe Glibc.write(descriptor, bytes.baseAddress?.advanced(by: start), bytes.count - start)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw .cannotWrite(path)
      }
      start += count
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Flushes, and waits until the bytes are on the disk. A pipe or a terminal has none.
  mutating func synchronize() throws(FileError) {
    try flush()
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS else {
      throw .cannotWrite(path)
    }
  }

  func setMode(_ mode: mode_t) {
    fchmod(descriptor, mode)
  }
}
