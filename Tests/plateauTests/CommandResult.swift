import Foundation

/// What a command that was run to its end wrote, and how it ended.
struct CommandResult {
  let output: String
  let errors: String
  /// The exit status, or 128 + the signal that ended it.
  let status: Int

  /// Runs a program with nothing to read, and waits for its end.
  ///
  /// - Parameter environment: what is set besides the tests' own; an empty value unsets.
  static func of(
    _ program: String, _ arguments: [String], environment: [String: String] = [:]
  ) throws -> CommandResult {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("plateau-command-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Files rather than pipes: they never fill up, and a process left behind holds nobody up.
    let files = ["output", "errors"].map { folder.appendingPathComponent($0) }
    let process = try ChildProcess.start(
      [program] + arguments, environment, files: ["/dev/null"] + files.map(\.path))
    let status = ChildProcess.status(of: process, waiting: true) ?? -1
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return CommandResult(output: texts[0], errors: texts[1], status: Int(status))
  }
}
