import Glibc
import Text

/// The new files of `AtomicFile` that are not in their places yet: `.plateau-PID-N.part`.
///
/// A process that is killed leaves its own behind. Whoever writes in that folder next removes them.
enum PartFiles {
  private static let beginning = ".plateau-"
  private static let ending = ".part"

  /// The name of this process's file number `number`.
  static func name(_ number: Int) -> String {
    "\(beginning)\(getpid())-\(number)\(ending)"
  }

  /// Removes what processes that are no more have left: regular files of this user's with such a name, and
  /// nobody holds them. Each holds its own by a lock, which a process of another container sees, too.
  static func removeLeftovers(in folder: CInt) {
    for name in names(inFolder: unsafe openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
      guard let process = process(in: name), kill(process, 0) != 0, errno == ESRCH else { continue }
      let path = SystemText.path(name)
      let file = unsafe openat(folder, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      guard file >= 0 else { continue }
      defer { close(file) }
      var status = stat()
      guard unsafe fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
        status.st_uid == geteuid(), flock(file, LOCK_EX | LOCK_NB) == 0
      else { continue }
      unsafe _ = unlinkat(folder, path, 0)
    }
  }

  /// Whose file it is by its name; `nil` if it is none of ours.
  private static func process(in name: String) -> pid_t? {
    guard name.hasPrefix(beginning), name.hasSuffix(ending) else { return nil }
    let numbers = name.dropFirst(beginning.count).dropLast(ending.count)
      .split(separator: "-", omittingEmptySubsequences: false)
    let areWhole = numbers.allSatisfy { number in
      !number.isEmpty && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard numbers.count == 2, areWhole, let process = pid_t(numbers[0]), process > 0
    else { return nil }
    return process
  }
}

/// The names in an open folder, which is then closed; none if it is not open.
package func names(inFolder descriptor: CInt) -> [String] {
  guard descriptor >= 0 else { return [] }
  guard let stream = unsafe fdopendir(descriptor) else {
    close(descriptor)
    return []
  }
  defer { unsafe closedir(stream) }
  var names: [String] = []
  while let entry = unsafe readdir(stream) {
    let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
        unsafe SystemText.decoded($0)
      }
    }
    names.append(name)
  }
  return names
}
