import Glibc
import Text

/// The place of a file to be written: an open folder, and a name in it. Links have been followed.
///
/// The way there is gone a name at a time, each from the folder before, so that nothing that is moved or
/// linked meanwhile leads it astray. It stops at an open descriptor, as `/dev/stdout` is: what that leads
/// to is not followed by its name.
struct FilePlace: ~Copyable {
  /// The folder. It is closed with this value.
  let folder: CInt
  let name: [CChar]
  /// What is there; `nil` if nothing is.
  let status: stat?
  /// Whether it is open already, in this process or another: then it is written to and not replaced.
  let isOpen: Bool
  /// The descriptor of this process that the path names.
  let descriptor: CInt?

  /// As many links as Linux follows.
  private static let mostLinks = 40
  /// `O_PATH`, which glibc shows to GNU programs only: a folder that may be passed and not listed.
  private static let passing: CInt = 0o10_000_000

  /// - Throws: `FileError.cannotWrite`: a folder that is not there, a loop of links, a link that somebody
  ///   else left in a folder like `/tmp`.
  init(_ path: String) throws(FileError) {
    var walk = Walk(path)
    guard let end = walk.end() else { throw .cannotWrite(path) }
    (folder, name, status, isOpen, descriptor) = end
  }

  deinit { close(folder) }

  /// What is going to be the same file is the same here: the file that is there, or else folder and name.
  var identity: FileIdentity? {
    if let status {
      return [S_IFREG, S_IFIFO].contains(status.st_mode & S_IFMT)
        ? FileIdentity(device: status.st_dev, inode: status.st_ino) : nil
    }
    var status = stat()
    guard unsafe fstat(folder, &status) == 0 else { return nil }
    return FileIdentity(device: status.st_dev, inode: status.st_ino, name: name)
  }

  /// Why the file cannot be written or replaced, as far as that is known now; an `errno` value.
  var obstacle: CInt? {
    guard let status else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return EISDIR
    case S_IFIFO where !isOpen && Self.isPlanted(status, in: folder): return EACCES
    case S_IFREG where !isOpen:
      guard unsafe faccessat(folder, name, W_OK, AT_EACCESS) == 0 else { return errno }
      return isGuarded(status) ? EPERM : nil
    default: return nil
    }
  }

  /// Whether the folder lets only a file's owner, or its own, put another in its place.
  private func isGuarded(_ status: stat) -> Bool {
    var above = stat()
    guard geteuid() != 0, unsafe fstat(folder, &above) == 0, above.st_mode & S_ISVTX != 0 else {
      return false
    }
    return ![status.st_uid, above.st_uid].contains(geteuid())
  }

  private struct Walk {
    private var folder: CInt
    private var rest: [[CChar]]
    private var links = 0

    init(_ path: String) {
      let bytes = SystemText.path(path).dropLast()
      folder = Self.start(bytes)
      rest = Self.names(bytes)
    }

    /// Where a path begins: at the root, or here.
    private static func start(_ path: some Collection<CChar>) -> CInt {
      if path.isEmpty {
        errno = ENOENT
        return -1
      }
      return unsafe open(path.first == slash ? "/" : ".", passing | O_DIRECTORY | O_CLOEXEC)
    }

    private static let slash = CChar(bitPattern: UInt8(ascii: "/"))

    private static func names(_ path: some Collection<CChar>) -> [[CChar]] {
      let parts = path.split(separator: slash).map { Array($0) + [0] }
      // A name that ends in a slash is a folder's.
      let isFolder = parts.isEmpty || path.suffix(1).first == slash
      return isFolder ? parts + [[CChar(bitPattern: UInt8(ascii: ".")), 0]] : parts
    }

    /// The end of the way; `nil` with the reason in `errno`, and nothing left open.
    mutating func end() -> (CInt, [CChar], stat?, Bool, CInt?)? {
      while folder >= 0, !rest.isEmpty {
        let name = rest.removeFirst()
        var status = stat()
        let isThere = unsafe fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0
        guard isThere || errno == ENOENT && rest.isEmpty else { break }
        if !isThere { return (folder, name, nil, false, nil) }
        if status.st_mode & S_IFMT == S_IFLNK {
          if rest.isEmpty, isDescriptor(name) { return atDescriptor(name) }
          guard follow(name, status) else { break }
        } else if rest.isEmpty {
          return (folder, name, status, false, nil)
        } else {
          enter(name)
        }
      }
      leave()
      return nil
    }

    /// Goes into a folder.
    private mutating func enter(_ name: [CChar], following: Bool = false) {
      let flags = passing | O_DIRECTORY | O_CLOEXEC | (following ? 0 : O_NOFOLLOW)
      let next = unsafe openat(folder, name, flags)
      leave()
      folder = next
    }

    private mutating func leave() {
      let reason = errno
      if folder >= 0 { close(folder) }
      folder = -1
      errno = reason
    }

    /// Goes where a link leads; false with the reason in `errno`.
    private mutating func follow(_ name: [CChar], _ status: stat) -> Bool {
      links += 1
      guard links <= mostLinks else { return fail(ELOOP) }
      guard !isPlanted(status) else { return fail(EACCES) }
      if isDescriptor(name) {
        enter(name, following: true)
        return folder >= 0
      }
      var target = [CChar](repeating: 0, count: Int(PATH_MAX))
      let count = unsafe readlinkat(folder, name, &target, target.count)
      guard count > 0 else { return false }
      rest = Self.names(target[..<count]) + rest
      if target[0] == Self.slash {
        leave()
        folder = Self.start(target[..<count])
      }
      return folder >= 0
    }

    private func fail(_ reason: CInt) -> Bool {
      errno = reason
      return false
    }

    /// Whether somebody else may have left it in a folder where everybody may leave things, to have it
    /// written to: what Linux calls protected links.
    private func isPlanted(_ status: stat) -> Bool { FilePlace.isPlanted(status, in: folder) }

    /// Whether a link stands for an open descriptor, `/proc/self/fd/1`: its text is no path to follow.
    private func isDescriptor(_ name: [CChar]) -> Bool {
      guard name.dropLast().allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
      var (here, processes) = (stat(), stat())
      return unsafe fstat(folder, &here) == 0 && stat("/proc/self", &processes) == 0
        && here.st_dev == processes.st_dev
    }

    /// The end of the way at an open descriptor: one of this process, or else what it leads to.
    private mutating func atDescriptor(_ name: [CChar]) -> (CInt, [CChar], stat?, Bool, CInt?)? {
      var target = stat()
      var (here, own) = (stat(), stat())
      guard unsafe fstatat(folder, name, &target, 0) == 0 else {
        leave()
        return nil
      }
      let isOwn =
        unsafe fstat(folder, &here) == 0 && stat("/proc/self/fd", &own) == 0
        && here.st_ino == own.st_ino && here.st_dev == own.st_dev
      let number = CInt(SystemText.decoded(name.dropLast().map(UInt8.init(bitPattern:))))
      return (folder, name, target, true, isOwn ? number : nil)
    }
  }

  /// Whether a link or a FIFO of somebody else's lies in a folder that is writable for all and sticky, and
  /// is not theirs.
  static func isPlanted(_ status: stat, in folder: CInt) -> Bool {
    var above = stat()
    guard unsafe fstat(folder, &above) == 0 else { return false }
    let isShared = above.st_mode & S_ISVTX != 0 && above.st_mode & S_IWOTH != 0
    return isShared && status.st_uid != geteuid() && status.st_uid != above.st_uid
  }
}
