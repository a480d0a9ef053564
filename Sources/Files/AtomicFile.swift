import Glibc
import Text

/// A file that takes its place only when it is complete.
///
/// The bytes go to a new file in the same folder. `commit` puts them on the disk and renames the
/// new file over the old one, which keeps its mode; without `commit` the new file goes away and the
/// old one is as it was. A link is followed and stays. What is no regular file, such as a FIFO or a
/// device, and what is open already, as `/dev/stdout` is, cannot be replaced and is written directly.
package struct AtomicFile: ~Copyable {
  /// Where the file is going to be.
  private let place: FilePlace
  /// The new file in its folder, while there is one.
  private var part: [CChar]?
  private var writer: FileWriter

  /// Makes the new file, so that a folder that takes none, a name that is too long and whatever else
  /// stands in the way are known before there is anything to write.
  ///
  /// - Throws: `FileError.cannotWrite`.
  package init(replacing path: String) throws(FileError) {
    let place = try FilePlace(path)
    if let reason = place.obstacle { throw .cannotWrite(path, reason) }
    var part: [CChar]?
    writer = try Self.writer(at: place, path, &part)
    self.part = part
    self.place = place
  }

  private static func writer(
    at place: borrowing FilePlace, _ path: String, _ part: inout [CChar]?
  ) throws(FileError) -> FileWriter {
    let status = place.status
    if let open = place.descriptor { return try FileWriter(copying: open, path: path) }
    if let status, place.isOpen || status.st_mode & S_IFMT != S_IFREG {
      return try FileWriter(opening: place, path: path)
    }
    let (name, descriptor) = try create(in: place.folder, for: path)
    part = name
    let writer = FileWriter(descriptor, path: path)
    // Not the bits that lend an owner's rights: another may own what replaces the file.
    if let status { writer.setMode(status.st_mode & 0o777) }
    return writer
  }

  deinit {
    if let part { unsafe _ = unlinkat(place.folder, part, 0) }
  }

  /// What messages call the file.
  package var path: String { writer.path }

  /// Whether the file takes another's place, so that writing it waits for nobody.
  package var isReplacement: Bool { part != nil }

  /// Whether it was open already, as standard output is.
  var isOpenElsewhere: Bool { place.isOpen }

  /// The same for all paths that lead to this file; `nil` for a device, which keeps nothing.
  var identity: FileIdentity? { place.identity }

  /// Whether writing it waits for nobody to open it: false for a FIFO without a reader.
  package mutating func hasReader() -> Bool { writer.hasReader() }

  /// - Throws: `FileError.cannotWrite`: a full disk, a limit; `.interrupted`.
  package mutating func write(_ bytes: some Sequence<UInt8>) throws(FileError) {
    try writer.write(bytes)
  }

  /// - Throws: `FileError.cannotWrite`: a full disk, a limit; `.interrupted`.
  package mutating func write(_ text: String) throws(FileError) {
    try writer.write(text.utf8)
  }

  /// Puts the file in its place.
  ///
  /// - Throws: `FileError.cannotWrite`; the old file is then as it was.
  package consuming func commit() throws(FileError) {
    try writer.synchronize()
    guard let new = part else { return }
    guard unsafe renameat(place.folder, new, place.folder, place.name) == 0 else {
      throw .cannotWrite(writer.path)
    }
    part = nil
    // The file is complete and in place; a folder that cannot be synchronised is no failure.
    let folder = unsafe openat(place.folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }

  private static func create(
    in folder: CInt, for path: String
  ) throws(FileError) -> (name: [CChar], descriptor: CInt) {
    PartFiles.removeLeftovers(in: folder)
    for attempt in 0..<1000 {
      let name = SystemText.path(PartFiles.name(attempt))
      let descriptor = unsafe openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 {
        flock(descriptor, LOCK_EX | LOCK_NB)
        return (name, descriptor)
      }
      guard errno == EEXIST else { throw .cannotWrite(path) }
    }
    throw .cannotWrite(path, EEXIST)
  }
}
