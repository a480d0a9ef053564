import Foundation

/// Starts programs, as a shell does: with no signal blocked, which the threads of tests do and
/// which would be inherited.
enum ChildProcess {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Starts a program, which is looked up in `PATH`.
  ///
  /// - Parameters:
  ///   - environment: what is set besides the tests' own; an empty value unsets.
  ///   - files: what is opened as its input, output and errors.
  ///   - inNewSession: the first terminal it opens then controls it.
  static func start(
    _ words: [String], _ environment: [String: String], files: [String], inNewSession: Bool = false
  ) throws -> pid_t {
    var attributes = posix_spawnattr_t()
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawnattr_init(&attributes)
    unsafe posix_spawn_file_actions_init(&actions)
    defer {
      unsafe posix_spawnattr_destroy(&attributes)
      unsafe posix_spawn_file_actions_destroy(&actions)
    }
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    let newSession: CInt = 0x80  // POSIX_SPAWN_SETSID, which glibc shows only to GNU programs
    let flags = POSIX_SPAWN_SETSIGMASK | (inNewSession ? newSession : 0)
    unsafe posix_spawnattr_setflags(&attributes, CShort(flags))
    for (descriptor, file) in files.enumerated() {
      unsafe posix_spawn_file_actions_addopen(
        &actions, CInt(descriptor), file, O_RDWR | O_CREAT, 0o600)
    }
    let settings = ProcessInfo.processInfo.environment.merging(environment) { $1 }
      .filter { !$0.value.isEmpty }.map { "\($0)=\($1)" }
    let arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    let variables = unsafe settings.map { unsafe strdup($0) } + [nil]
    defer {
      let copies = unsafe arguments + variables
      for index in unsafe copies.indices { unsafe free(copies[index]) }
    }
    var process: pid_t = 0
    let error = unsafe posix_spawnp(
      &process, words[0], &actions, &attributes, arguments, variables)
    guard error == 0 else { throw Failure(description: "\(words[0]) does not start: \(error)") }
    return process
  }

  /// The exit status of a process that has ended, or 128 + the signal that ended it; `nil` before.
  static func status(of process: pid_t, waiting: Bool = false) -> CInt? {
    var status: CInt = 0
    guard unsafe waitpid(process, &status, waiting ? 0 : WNOHANG) == process else { return nil }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}
