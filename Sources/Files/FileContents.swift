import Glibc

/// The bytes of a file, as far as they have been asked for: a device has no end.
struct FileContents: ~Copyable {
  private(set) var bytes: [UInt8] = []
  private let path: String
  private let descriptor: Int32

  /// - Throws: `FileError.noInput` if there is no such file.
  init(_ path: String) throws(FileError) {
    let descriptor = openForReading(path)
    guard descriptor >= 0 else { throw .noInput(path) }
    (self.path, self.descriptor) = (path, descriptor)
  }

  deinit { close(descriptor) }

  /// Reads on until there are `count` bytes, or as many as there are.
  ///
  /// - Throws: `FileError.noInput` if it cannot be read, or is a folder; `.interrupted`.
  mutating func read(upTo count: Int) throws(FileError) {
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    var patience = Patience()
    while bytes.count < count {
      guard Interruption.signal == nil else { throw .interrupted(path) }
      let most = min(buffer.count, count - bytes.count)
      let read = unsafe Files.read(descriptor, &buffer, most, &patience)
      if read == 0 { return }
      if read < 0 { throw errno == EINTR ? .interrupted(path) : .noInput(path) }
      bytes.append(contentsOf: buffer[..<read])
    }
  }
}

/// All bytes of an open file from where it is, whose name in messages is `path`.
///
/// - Throws: `FileError.noInput` if it cannot be read, or is a folder.
package func contents(of descriptor: Int32, path: String) throws(FileError) -> [UInt8] {
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 18)
  var patience = Patience()
  while true {
    let count = unsafe read(descriptor, &buffer, buffer.count, &patience)
    if count == 0 { return bytes }
    if count < 0 { throw errno == EINTR ? .interrupted(path) : .noInput(path) }
    bytes.append(contentsOf: buffer[..<count])
  }
}
