import Glibc

/// All bytes of the file at `path`.
///
/// - Throws: `FileError.noInput` if it cannot be read, or is a folder; `.interrupted`.
func contents(of path: String) throws(FileError) -> [UInt8] {
  let descriptor = openForReading(path)
  guard descriptor >= 0 else { throw .noInput(path) }
  defer { close(descriptor) }
  return try contents(of: descriptor, path: path)
}

/// All bytes of an open file from where it is, whose name in messages is `path`.
///
/// - Throws: `FileError.noInput` if it cannot be read, or is a folder.
func contents(of descriptor: Int32, path: String) throws(FileError) -> [UInt8] {
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
