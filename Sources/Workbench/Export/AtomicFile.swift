import Glibc

/// A file that takes its place only when it is complete.
///
/// The bytes go to a new file in the same folder. `commit` puts them on the disk and renames the
/// new file over the old one, which keeps its mode; without `commit` the new file goes away and the
/// old one is as it was. A link is followed. What is no regular file, such as a pipe or
/// `/dev/stdout`, cannot be replaced and is written directly.
public struct AtomicFile: ~Copyable {
  /// The file to replace, links followed.
  private let destination: String
  /// The new file, while there is one.
  private var temporary: String?
  private var writer: FileWriter

  /// Makes the new file, so that a folder that takes none is known before there is anything to
  /// write.
  ///
  /// - Throws: `FileError.cannotWrite`.
  public init(replacing path: String) throws(FileError) {
    destination = resolvingLinks(path)
    guard !path.isEmpty else { throw .cannotWrite("''", ENOENT) }
    let existing = status(of: destination)
    if let existing, existing.st_mode & S_IFMT == S_IFDIR { throw .cannotWrite(path, EISDIR) }
    if let existing, existing.st_mode & S_IFMT != S_IFREG {
      let descriptor = unsafe open(destination, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .cannotWrite(path) }
      writer = FileWriter(descriptor, path: path)
      return
    }
    if existing != nil, unsafe access(destination, W_OK) != 0 { throw .cannotWrite(path) }
    let new = try Self.create(beside: destination, for: path)
    temporary = new.name
    writer = FileWriter(new.descriptor, path: path)
    if let existing { writer.setMode(existing.st_mode & 0o7777) }
  }

  deinit {
    if let temporary { unsafe _ = unlink(temporary) }
  }

  /// - Throws: `FileError.cannotWrite`: a full disk, a limit.
  public mutating func write(_ bytes: some Sequence<UInt8>) throws(FileError) {
    try writer.write(bytes)
  }

  /// - Throws: `FileError.cannotWrite`: a full disk, a limit.
  public mutating func write(_ text: String) throws(FileError) {
    try writer.write(text.utf8)
  }

  /// Puts the file in its place.
  ///
  /// - Throws: `FileError.cannotWrite`; the old file is then as it was.
  public consuming func commit() throws(FileError) {
    try writer.synchronize()
    guard let new = temporary else { return }
    guard unsafe rename(new, destination) == 0 else { throw .cannotWrite(writer.path) }
    temporary = nil
    // The file is complete and in place; a folder that cannot be synchronised is no failure.
    let folder = unsafe open(Self.folder(of: destination), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }

  /// Whether `path` could be written now, found out without changing it.
  ///
  /// - Throws: `FileError.cannotWrite`.
  public static func check(_ path: String) throws(FileError) {
    _ = try AtomicFile(replacing: path)
  }

  private static func create(
    beside destination: String, for path: String
  ) throws(FileError) -> (name: String, descriptor: Int32) {
    let folder = folder(of: destination)
    for attempt in 0..<1000 {
      let name = "\(folder)/.plateau-\(getpid())-\(attempt).part"
      let descriptor = unsafe open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (name, descriptor) }
      guard errno == EEXIST else { throw .cannotWrite(path) }
    }
    throw .cannotWrite(path, EEXIST)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

/// Where `path` leads when it is a link, or a chain of at most 40; `path` itself otherwise. The end
/// of the chain need not exist.
private func resolvingLinks(_ path: String) -> String {
  var path = path
  for _ in 0..<40 {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink(path, &buffer, buffer.count)
    guard count > 0 else { break }
    let target = String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[...$0] } ?? ""
    path = target.hasPrefix("/") ? target : folder + target
  }
  return path
}

/// What the file system knows of `path`; `nil` if there is nothing.
private func status(of path: String) -> stat? {
  var result = stat()
  return unsafe stat(path, &result) == 0 ? result : nil
}
