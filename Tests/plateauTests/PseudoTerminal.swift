import Foundation

/// A program on a bare pseudo-terminal, to measure: what it writes and when, how often it wakes,
/// the time it takes from the processor.
///
/// It reads what the program writes only in `read`: a test calls that for as long as it wants the
/// program to go on.
final class PseudoTerminal {
  /// All that was written so far.
  private(set) var output: [UInt8] = []
  /// Seconds from the start to the first output.
  private(set) var secondsToFirstOutput: Double?
  let process: pid_t

  private let master: CInt
  private let start = Date()
  private var hasEnded = false

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Starts a program, which has the terminal as its own.
  ///
  /// - Parameter environment: what is set besides the tests' own; an empty value unsets.
  init(
    _ program: String, _ arguments: [String] = [], columns: Int = 120, rows: Int = 40,
    environment: [String: String] = [:]
  ) throws {
    var (master, slave) = (CInt(-1), CInt(-1))
    var size = Self.size(columns, rows)
    guard unsafe openpty(&master, &slave, nil, nil, &size) == 0 else {
      throw Failure(description: "no pseudo-terminal is left")
    }
    defer { close(slave) }
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    let settings = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"].merging(environment) { $1 }
    self.master = master
    // ttyname has one buffer for all threads, and tests open terminals at the same time.
    var name = [CChar](repeating: 0, count: 64)
    guard unsafe ttyname_r(slave, &name, name.count) == 0 else {
      throw Failure(description: "the pseudo-terminal has no name")
    }
    let path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    process = try ChildProcess.start(
      [program] + arguments, settings, files: [path, path, path], inNewSession: true)
  }

  deinit {
    if !hasEnded {
      kill(process, SIGKILL)
      _ = waitpid(process, nil, 0)
    }
    close(master)
  }

  // MARK: - The terminal's side

  /// Reads for as long as `condition` holds of all the output, at most `seconds`; false if the
  /// time was over, or the program ended, first.
  @discardableResult
  func read(seconds: Double, while condition: (String) -> Bool = { _ in true }) -> Bool {
    let end = Date().addingTimeInterval(seconds)
    while condition(text) {
      var poller = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      let left = end.timeIntervalSinceNow
      guard left > 0, unsafe poll(&poller, 1, CInt(left * 1000) + 1) > 0 else { return false }
      var buffer = [UInt8](repeating: 0, count: 65536)
      let count = unsafe Glibc.read(master, &buffer, buffer.count)
      guard count > 0 else { return false }
      secondsToFirstOutput = secondsToFirstOutput ?? Date().timeIntervalSince(start)
      output += buffer[..<count]
    }
    return true
  }

  /// The output as text.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// Types, as a keyboard does.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = unsafe write(master, bytes, bytes.count)
  }

  /// Types however much, while what is written meanwhile is read and forgotten; false if the program has
  /// not taken it within `seconds`. That it has ended is no failure.
  func send(_ bytes: [UInt8], seconds: Double) -> Bool {
    let end = Date().addingTimeInterval(seconds)
    let flags = fcntl(master, F_GETFL)
    _ = fcntl(master, F_SETFL, flags | O_NONBLOCK)
    defer { _ = fcntl(master, F_SETFL, flags) }
    var rest = bytes[...]
    var buffer = [UInt8](repeating: 0, count: 65536)
    while !rest.isEmpty {
      var poller = pollfd(fd: master, events: Int16(POLLIN | POLLOUT), revents: 0)
      guard Date() < end, unsafe poll(&poller, 1, 1000) >= 0 else { return false }
      let got = unsafe Glibc.read(master, &buffer, buffer.count)
      if got == 0 || got < 0 && errno == EIO { return true }
      let piece = Array(rest.prefix(65536))
      let count = unsafe write(master, piece, piece.count)
      if count > 0 { rest = rest.dropFirst(count) }
    }
    return true
  }

  func resize(columns: Int, rows: Int) {
    var size = Self.size(columns, rows)
    _ = unsafe ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  // MARK: - The program

  /// What a program has used up so far.
  struct Usage {
    /// Bytes it has written to the terminal.
    var bytes: Int
    /// How often a thread of it went to wait, and so was woken.
    var waits: Int
    /// Seconds of a processor, of all threads.
    var processorSeconds: Double

    static func - (a: Usage, b: Usage) -> Usage {
      Usage(
        bytes: a.bytes - b.bytes, waits: a.waits - b.waits,
        processorSeconds: a.processorSeconds - b.processorSeconds)
    }
  }

  /// What the program uses in the next `seconds`, which are read meanwhile.
  func usage(during seconds: Double) throws -> Usage {
    let before = try usage()
    read(seconds: seconds)
    return try usage() - before
  }

  /// Whether a second comes, within so many, in which the program writes nothing and does not wake.
  func isAtRest(within seconds: Double) throws -> Bool {
    let end = Date().addingTimeInterval(seconds)
    while Date() < end {
      let usage = try usage(during: 1)
      if usage.bytes == 0, usage.waits == 0, usage.processorSeconds == 0 { return true }
    }
    return false
  }

  private func usage() throws -> Usage {
    let tasks = "/proc/\(process)/task"
    var waits = 0
    for task in try FileManager.default.contentsOfDirectory(atPath: tasks) {
      let status = try String(contentsOfFile: "\(tasks)/\(task)/status", encoding: .utf8)
      let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches") }
      waits += line.flatMap { $0.split(separator: "\t").last }.flatMap { Int($0) } ?? 0
    }
    return Usage(
      bytes: output.count, waits: waits, processorSeconds: try processorSeconds(of: process))
  }

  /// Takes no more of what the program writes: fills all the room that there is for it.
  func fill() throws {
    let slave = unsafe open("/proc/\(process)/fd/1", O_WRONLY | O_NONBLOCK | O_NOCTTY)
    defer { close(slave) }
    let bytes = [UInt8](repeating: UInt8(ascii: "."), count: 4096)
    var refusals = 0
    while refusals < 3 {
      let count = unsafe write(slave, bytes, bytes.count)
      guard count > 0 || errno == EAGAIN else { throw Failure(description: "nothing to fill") }
      refusals = count > 0 ? 0 : refusals + 1
    }
  }

  /// Stops or continues the output, as Ctrl-S and Ctrl-Q do.
  func flow(_ action: CInt) throws {
    let slave = unsafe open("/proc/\(process)/fd/1", O_WRONLY | O_NONBLOCK | O_NOCTTY)
    defer { close(slave) }
    guard tcflow(slave, action) == 0 else { throw Failure(description: "no flow control") }
  }

  /// Waits for the program's end without reading what it writes.
  func statusUnread(seconds: Double) throws -> CInt {
    let end = Date().addingTimeInterval(seconds)
    while Date() < end {
      if let status = ChildProcess.status(of: process) {
        hasEnded = true
        return status
      }
      usleep(5_000)
    }
    throw Failure(description: "the program is still running")
  }

  /// Waits for the program's end, reading meanwhile: its exit status, or 128 + the signal that
  /// ended it.
  func status(seconds: Double = 10) throws -> CInt {
    read(seconds: seconds)
    let end = Date().addingTimeInterval(seconds)
    while true {
      if let status = ChildProcess.status(of: process) {
        hasEnded = true
        return status
      }
      if Date() > end { throw Failure(description: "the program is still running") }
      usleep(5_000)
    }
  }

  private static func size(_ columns: Int, _ rows: Int) -> winsize {
    winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
  }
}
