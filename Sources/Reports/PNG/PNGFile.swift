import Files
import Glibc
import Text

/// A PNG of an SVG, drawn by `rsvg-convert` (librsvg), a program of its own.
///
/// What it reads and what it writes are files without a name, so that neither side waits for the other,
/// and nothing is left behind.
struct PNGFile {
  /// Pixels across: a slide of 16:9 on a full HD projector.
  static let width = 1920
  static let program = "rsvg-convert"
  /// Of Debian, which has the program.
  static let package = "librsvg2-bin"

  private let svg: String

  init(svg: String) {
    self.svg = svg
  }

  /// - Throws: `FileError.cannotWrite`, also where the program is missing or fails; the old file is
  ///   then as it was.
  func write(to file: consuming AtomicFile) throws(FileError) {
    let path = file.path
    let input = try Self.namelessFile(for: path)
    let output = try Self.namelessFile(for: path)
    defer { close(output) }
    var writer = FileWriter(input, path: path)
    try writer.write(svg.utf8)
    try writer.flush()
    lseek(input, 0, SEEK_SET)
    let status = try Self.convert(input, output, for: path)
    lseek(output, 0, SEEK_SET)
    let bytes = try contents(of: output, path: path)
    guard status == 0, bytes.starts(with: Self.signature) else {
      throw FileError(.cannotWrite, PNGPhrase.pngFailed(path, program: Self.program))
    }
    try file.write(bytes)
    try file.commit()
  }

  /// PNG specification, section 5.2.
  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// A file that goes away when it is closed.
  private static func namelessFile(for path: String) throws(FileError) -> Int32 {
    var name = SystemText.path("\(environmentVariable("TMPDIR") ?? "/tmp")/plateau-XXXXXX")
    let descriptor = unsafe mkstemp(&name)
    guard descriptor >= 0 else { throw .cannotWrite(path) }
    unsafe unlink(name)
    return descriptor
  }

  /// What fonts are looked for with.
  private static let variables = [
    "HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "FONTCONFIG_FILE", "FONTCONFIG_PATH",
  ]

  /// Runs the program between two open files.
  ///
  /// - Returns: how it ended, as `waitpid` has it; 0 is well.
  private static func convert(
    _ input: Int32, _ output: Int32, for path: String
  ) throws(FileError) -> Int32 {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe _ = posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let arguments = unsafe pointers([program, "--width", "\(width)", "--format", "png"])
    let environment = unsafe pointers(
      variables.compactMap { name in environmentVariable(name).map { "\(name)=\($0)" } })
    defer { unsafe release(arguments + environment) }
    var child: pid_t = 0
    let code = unsafe posix_spawnp(&child, program, &actions, nil, arguments, environment)
    guard code != ENOENT else {
      throw FileError(
        .cannotWrite, PNGPhrase.pngWants(path, program: program, package: package))
    }
    guard code == 0 else { throw .cannotWrite(path, code) }
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw .cannotWrite(path) }
    }
    return status
  }

  /// C strings, with the null at their end.
  private static func pointers(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    unsafe texts.map { unsafe strdup(SystemText.path($0)) } + [nil]
  }

  private static func release(_ pointers: [UnsafeMutablePointer<CChar>?]) {
    for place in unsafe pointers.indices { unsafe free(pointers[place]) }
  }
}
