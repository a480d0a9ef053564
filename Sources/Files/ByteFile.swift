import Glibc
package import Localization
import Text

/// Why the bytes of a file do not come.
package enum ReadingError: Error {
  /// The path, and what the system says of it.
  case unreadable(String, reason: Message)
  /// The path, where a folder stands in place of a file.
  case folder(String)
  /// The path and the size of a file of more than `ByteFile.largest`.
  case tooLarge(String, bytes: Int)
  /// The reader was told to stop.
  case cancelled
}

/// A file that is read piece by piece.
package struct ByteFile: ~Copyable {
  /// As the user wrote it: error messages name it.
  package let path: String
  /// Bytes to come, as far as known: 0 for a pipe.
  package let size: Int
  private let descriptor: CInt

  /// What is read at most: 1 GiB. More is taken for a mistake.
  package static let largest = 1 << 30

  /// - Throws: `.unreadable`, `.folder`, or `.tooLarge` before a byte is read.
  package init(_ path: String) throws(ReadingError) {
    let descriptor = openForReading(path)
    guard descriptor >= 0 else {
      throw .unreadable(path, reason: Self.lastError)
    }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      let reason = Self.lastError
      close(descriptor)
      throw .unreadable(path, reason: reason)
    }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      close(descriptor)
      throw .folder(path)
    }
    guard status.st_size <= Self.largest else {
      close(descriptor)
      throw .tooLarge(path, bytes: Int(status.st_size))
    }
    self.path = path
    self.size = Int(status.st_size)
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// Fills `buffer` from `offset` on with what comes next, and returns how many bytes came: 0 at
  /// the end.
  ///
  /// - Throws: `.cancelled` if `patience` came to its end while nothing came.
  package borrowing func read(
    into buffer: inout [UInt8], from offset: Int, _ patience: inout Patience
  ) throws(ReadingError) -> Int {
    let count = unsafe buffer.withUnsafeMutableBytes { bytes in
      let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[offset...])
      return unsafe Files.read(descriptor, rest.baseAddress, rest.count, &patience)
    }
    if count >= 0 { return count }
    if errno == EINTR { throw .cancelled }
    throw .unreadable(path, reason: Self.lastError)
  }

  /// The most that is read of a small file: a device has no end.
  private static let largestText = 16 << 20

  /// The whole text of a small file, or `nil` if it cannot be read at once, is not small or not UTF-8.
  package static func text(of path: String) -> String? {
    let patience = Patience(while: { false })
    guard let bytes = try? bytes(of: path, upTo: largestText + 1, patience),
      bytes.count <= largestText
    else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// All bytes of a file, or those up to the piece that reaches `most`: a device has no end.
  ///
  /// - Throws: what stands in the way; `.cancelled` if `patience` came to its end.
  package static func bytes(
    of path: String, upTo most: Int, _ patience: consuming Patience = Patience()
  ) throws(ReadingError) -> [UInt8] {
    let file = try ByteFile(path)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < most {
      let count = try file.read(into: &buffer, from: 0, &patience)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// Whether something is at `path`.
  package static func exists(_ path: String) -> Bool {
    unsafe access(SystemText.path(path), F_OK) == 0 || ![ENOENT, ENOTDIR].contains(errno)
  }

  /// Whether `path` is a file that can be read, and read again: no folder, no pipe.
  package static func isRegular(_ path: String) -> Bool {
    let descriptor = openForReading(path)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var status = stat()
    return unsafe fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private static var lastError: Message { reason(errno) }
}
