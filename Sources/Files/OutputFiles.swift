import Glibc
import Localization

/// The files that a command writes, opened before it begins. No two are the same file, and none is one that
/// the command reads, whatever the paths are.
package struct OutputFiles {
  private var known: [(name: String, file: FileIdentity)] = []
  private let output: (name: String, file: FileIdentity)?

  /// - Parameter name: what standard output is called.
  package init(standardOutput name: String) {
    output = FileIdentity(of: STDOUT_FILENO).map { (name, $0) }
  }

  /// Notes a file that is read.
  ///
  /// - Parameter name: the option that says it.
  package mutating func note(reading path: String?, _ name: String) {
    guard let file = path.flatMap(FileIdentity.init(reading:)) else { return }
    known.append((name, file))
  }

  /// Opens a file, if there is one to write.
  ///
  /// - Parameter name: the option that says it.
  /// - Throws: `FileError.cannotWrite`; `UsageError` if it is another's.
  package mutating func open(_ path: String?, _ name: String) throws -> AtomicFile? {
    guard let path else { return nil }
    return try open(path, as: name)
  }

  /// Opens a file; `name` is the option that says it.
  ///
  /// - Throws: `FileError.cannotWrite`; `UsageError` if it is another's.
  package mutating func open(_ path: String, as name: String) throws -> AtomicFile {
    let file = try AtomicFile(replacing: path)
    guard let identity = file.identity else { return file }
    // What goes to an open descriptor is meant to go with whatever else does.
    let others = known + (file.isOpenElsewhere ? [] : [output].compactMap(\.self))
    if let other = others.first(where: { $0.file == identity }) {
      throw UsageError(FilePhrase.sameFile(other.name, name, path: path))
    }
    known.append((name, identity))
    return file
  }
}
