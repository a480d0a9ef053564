import Foundation

/// A program on a terminal of its own: a pane of tmux, with a server for it alone.
///
/// The screen is read as tmux shows it, so that a test sees what a user does. The program runs
/// under an interactive shell with job control; the shell's prompt is `ready>`. The server ends
/// with the session.
final class TerminalSession {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let socket: String
  private let folder: URL

  /// Starts the shell, not yet a program.
  ///
  /// - Parameter environment: what is set in it besides the tests' own; an empty value unsets.
  init(
    columns: Int = 120, rows: Int = 40, type: String = "tmux-256color",
    environment: [String: String] = [:]
  ) throws {
    socket = "plateau-tests-\(getpid())-\(UInt32.random(in: 0 ... .max))"
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(socket)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let settings = ["LC_ALL": "C.UTF-8", "TERM": type, "PS1": "ready>"]
      .merging(environment) { $1 }
    // `env` wants what it unsets before what it sets.
    let words =
      settings.filter { $0.value.isEmpty }.flatMap { ["-u", $0.key] }
      + settings.filter { !$0.value.isEmpty }.map { "\($0.key)=\($0.value)" }
    try tmux(
      ["-u", "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"]
        + ["env"] + words + ["bash", "--norc", "--noprofile", "-i"])
    try tmux(["set-option", "-g", "status", "off"])
    try tmux(["set-option", "-g", "escape-time", "0"])
    try resize(columns: columns, rows: rows)
    try wait(for: "ready>")
  }

  deinit {
    _ = try? tmux(["kill-server"])
    try? FileManager.default.removeItem(at: folder)
  }

  // MARK: - What a user does

  /// Types a line into the shell and Enter.
  func run(_ line: String) throws {
    try type(line)
    try press("Enter")
  }

  /// Presses keys, named as `tmux send-keys` does: `a`, `Space`, `Up`, `C-c`, `F1`.
  func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  func type(_ text: String) throws { try tmux(["send-keys", "-l", "--", text]) }

  /// Presses and releases the left button on a cell counted from 0.
  func click(x: Int, y: Int) throws {
    try type("\u{1B}[<0;\(x + 1);\(y + 1)M\u{1B}[<0;\(x + 1);\(y + 1)m")
  }

  /// Pastes, as a terminal does when the program asked to be told.
  func paste(_ text: String) throws {
    try tmux(["set-buffer", text])
    try tmux(["paste-buffer", "-p"])
  }

  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  // MARK: - What a user sees

  /// The rows of the screen, without blanks at their ends.
  func screen(colours: Bool = false) throws -> [String] {
    let output = try tmux(["capture-pane", "-p"] + (colours ? ["-e"] : []))
    var rows = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if rows.last == "" { rows.removeLast() }
    return rows
  }

  /// Waits until the screen satisfies `condition`, at most `seconds`.
  @discardableResult
  func wait(
    until what: String, seconds: Double = 10, _ condition: ([String]) -> Bool
  ) throws -> [String] {
    let end = Date().addingTimeInterval(seconds)
    while true {
      let rows = try screen()
      if condition(rows) { return rows }
      if Date() > end {
        throw Failure(description: "not seen: \(what), in:\n\(rows.joined(separator: "\n"))")
      }
      usleep(20_000)
    }
  }

  /// Waits until `text` is on the screen.
  @discardableResult
  func wait(for text: String, seconds: Double = 10) throws -> [String] {
    try wait(until: text, seconds: seconds) { $0.contains { $0.contains(text) } }
  }

  // MARK: - The program and its terminal

  /// The process in the foreground of the terminal; `nil` while that is the shell.
  func program() throws -> pid_t? {
    let shell = try tmux(["display-message", "-p", "#{pane_pid}"])
    let stat = try String(contentsOfFile: "/proc/\(shell)/stat", encoding: .utf8)
    let fields = stat.drop { $0 != ")" }.split(separator: " ")
    guard fields.count > 6, let group = pid_t(fields[6]), "\(group)" != shell else { return nil }
    return group
  }

  /// Sends the program a signal, once it runs.
  func send(_ signal: CInt) throws {
    guard let program = try program() else { throw Failure(description: "no program is running") }
    kill(program, signal)
  }

  /// Waits until the shell has the terminal back, and returns the program's exit status.
  func status(seconds: Double = 10) throws -> Int {
    let end = Date().addingTimeInterval(seconds)
    while try program() != nil {
      if Date() > end { throw Failure(description: "the program is still running") }
      usleep(20_000)
    }
    return Int(try said("echo $?")) ?? -1
  }

  /// The terminal's modes, as `stty -a` says them.
  func modes() throws -> String { try said("stty -a") }

  /// What a command of the shell's prints. It stays off the screen.
  private func said(_ command: String) throws -> String {
    let file = folder.appendingPathComponent("\(UInt32.random(in: 0 ... .max))").path
    try run("{ \(command); } > \(file).part; mv \(file).part \(file)")
    let end = Date().addingTimeInterval(10)
    while !FileManager.default.fileExists(atPath: file) {
      if Date() > end { throw Failure(description: "the shell does not answer") }
      usleep(5_000)
    }
    return try String(contentsOfFile: file, encoding: .utf8)
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @discardableResult
  private func tmux(_ words: [String]) throws -> String {
    let result = try CommandResult.of("tmux", ["-L", socket] + words)
    guard result.status == 0 else {
      throw Failure(description: "tmux \(words.first ?? ""): \(result.errors)")
    }
    return result.output.hasSuffix("\n") && words.first != "capture-pane"
      ? String(result.output.dropLast()) : result.output
  }
}
