import ArgumentParser
import Files
import Glibc
import Localization
import TerminalUI
import Text
import Workbench

/// The input stream: what the keys come from.
enum StandardInput {
  static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }
}

/// The error stream: messages and progress. That nobody reads it is no failure.
enum StandardError {
  /// A line: what a terminal would obey in it becomes �.
  static func write(line: String) {
    draw(printed([line]))
  }

  /// What is drawn over itself, by the program alone: nothing from outside may stand in it.
  static func draw(_ text: String) {
    _ = writeAll(text, to: STDERR_FILENO)
  }

  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether a line can be drawn over itself.
  static var showsProgress: Bool { isTerminal && !terminalIsDumb() }

  /// The columns of the terminal, 80 where it does not say.
  static var columns: Int { terminalColumns(STDERR_FILENO) }
}

/// The output stream: what a command was asked for. Text is written at once, so that lines appear
/// as they come; a failure is kept until the end, since a run's files matter more.
///
/// What comes from outside (names of files, columns, classes; what a user typed) is part of a line, in
/// which everything that a terminal would obey becomes �, a line's end too. This is the one place that
/// sees to it.
struct StandardOutput {
  private var failure: Int32?

  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether to write in colour: on a terminal that has some, unless `NO_COLOR` is set.
  static var hasColour: Bool { isTerminal && !terminalIsDumb() && allowsColour() }

  /// The columns of the terminal, 80 where it does not say.
  static var columns: Int { terminalColumns(STDOUT_FILENO) }

  /// A line, without its end.
  mutating func write(line: String) {
    write(lines: [line])
  }

  mutating func write(lines: [String]) {
    draw(printed(lines))
  }

  /// A text of several lines that are the program's own, or in which names have been escaped.
  mutating func write(page: String) {
    var lines = page.fields(at: "\n")
    if lines.last == "" { lines.removeLast() }
    write(lines: lines)
  }

  /// What was drawn into a grid, which holds nothing that a terminal would obey.
  mutating func draw(_ grid: Grid, inColour: Bool) {
    draw(inColour ? grid.coloured : grid.trimmedText + "\n")
  }

  /// What the program alone draws: nothing from outside may stand in it.
  mutating func draw(_ text: String) {
    guard failure == nil else { return }
    failure = writeAll(text, to: STDOUT_FILENO)
  }

  /// Whether all could be written so far, and more could be: a reader that has gone away, a closed stream
  /// and a device that is full are found by nothing being written, before a run that would be for nothing.
  mutating func isWhole() -> Bool {
    guard failure == nil else { return false }
    var it = pollfd(fd: STDOUT_FILENO, events: 0, revents: 0)
    if unsafe poll(&it, 1, 0) > 0, Int32(it.revents) & POLLERR != 0 {
      failure = EPIPE
    } else if unsafe Glibc.write(STDOUT_FILENO, "", 0) < 0, errno != EINTR, errno != EAGAIN {
      failure = errno
    }
    return failure == nil
  }

  /// - Throws: if something could not be written. A reader that has gone away, as `head` does,
  ///   gets the exit code of SIGPIPE without a message.
  func check() throws {
    guard let failure else { return }
    if failure == EPIPE { throw ExitCode.interrupted(by: SIGPIPE) }
    if failure == EINTR, let signal = Interruption.signal {
      throw ExitCode.interrupted(by: signal)
    }
    throw FileError.cannotWrite(FilePhrase.standardOutput.spoken, failure)
  }
}

/// Opens what whoever started the program had closed of the three streams, the other way round: it goes on
/// failing, and no file that is opened later takes its place.
func keepStandardStreams() {
  for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0 {
    unsafe _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
  }
}

/// Whether other characters than ASCII come out: the locale says so, or another language than English
/// is spoken, which needs them. Without such a locale it is spoken only to who asks for it by name.
func localeIsUTF8() -> Bool {
  Spoken.language != .english || localeIsUTF8(environment)
}

/// The lines with their ends. What a terminal would obey in one becomes �, or `?` where the locale has
/// none, and so does what is no character.
func printed(_ lines: [String]) -> String {
  let substitute: Unicode.Scalar = localeIsUTF8() ? "\u{FFFD}" : "?"
  return lines.map { $0.printable(substitute) + "\n" }.joined()
}

/// Whether the terminal understands no escape sequence, or none is named.
private func terminalIsDumb() -> Bool {
  environment("TERM").map { $0 == "dumb" || $0.isEmpty } ?? true
}

/// Whether the user wants colours: <https://no-color.org>.
func allowsColour() -> Bool { (environment("NO_COLOR") ?? "").isEmpty }

/// An environment variable, if it is set.
func environment(_ name: String) -> String? {
  unsafe getenv(name).map { unsafe String(cString: $0) }
}

private func terminalColumns(_ descriptor: Int32) -> Int {
  var size = winsize()
  guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
  return Int(size.ws_col)
}

/// Writes all of it, and waits for whoever takes it, but not much longer once a signal has asked for the end.
///
/// - Returns: why it could not, an `errno` value: `EINTR` if it gave up.
private func writeAll(_ text: String, to descriptor: Int32) -> Int32? {
  let bytes = Array(text.utf8)[...]
  var patience = Patience(seconds: 1)
  return Interruption.heard { writeBytes(bytes, to: descriptor, &patience) }
}
