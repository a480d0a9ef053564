import Foundation
import TerminalUI

@testable import Ncurses

/// A pseudo-terminal to open `Terminal` on, with a thread that takes what is written to it.
final class Pty: Sendable {
  let master: CInt
  let slave: CInt
  private let taken = Taken()
  private let mark = Array("\u{2}mark\u{3}".utf8)

  /// Under a lock that ThreadSanitizer sees, as it does not see `Synchronization.Mutex`.
  private final class Taken: Sendable {
    private let lock = NSLock()
    private nonisolated(unsafe) var bytes: [UInt8] = []

    func withLock<Result>(_ body: (inout [UInt8]) -> Result) -> Result {
      lock.lock()
      defer { lock.unlock() }
      return unsafe body(&bytes)
    }
  }

  init(columns: Int = 80, rows: Int = 24) {
    let (master, slave) = Self.pair(columns: columns, rows: rows) ?? (-1, -1)
    self.master = master
    self.slave = slave
    Thread.detachNewThread { [taken] in
      var buffer = [UInt8](repeating: 0, count: 65536)
      while true {
        let count = unsafe read(master, &buffer, buffer.count)
        guard count > 0 else { break }
        taken.withLock { $0 += buffer[..<count] }
      }
      close(master)
    }
  }

  /// The thread ends with the last descriptor of this side.
  deinit { close(slave) }

  /// Both ends of a new pseudo-terminal, with nobody reading yet.
  static func pair(columns: Int = 80, rows: Int = 24) -> (master: CInt, slave: CInt)? {
    var (master, slave) = (CInt(-1), CInt(-1))
    var size = winsize()
    size.ws_col = UInt16(columns)
    size.ws_row = UInt16(rows)
    return unsafe openpty(&master, &slave, nil, nil, &size) == 0 ? (master, slave) : nil
  }

  /// Everything written since the last call. A mark sent after it tells when it is complete.
  func written() -> String {
    _ = unsafe write(slave, mark, mark.count)
    while true {
      let bytes = taken.withLock { bytes -> [UInt8]? in
        guard bytes.suffix(mark.count).elementsEqual(mark) else { return nil }
        defer { bytes = [] }
        return bytes.dropLast(mark.count)
      }
      if let bytes { return String(decoding: bytes, as: UTF8.self) }
      usleep(200)
    }
  }

  func type(_ text: String) { type(Array(text.utf8)) }

  func type(_ bytes: [UInt8]) { _ = unsafe write(master, bytes, bytes.count) }

  /// Changes the size, as the window of a terminal does.
  func resize(columns: Int, rows: Int) {
    var size = winsize()
    size.ws_col = UInt16(columns)
    size.ws_row = UInt16(rows)
    _ = unsafe ioctl(slave, UInt(TIOCSWINSZ), &size)
    kill(getpid(), SIGWINCH)
  }

  var attributes: termios {
    var attributes = termios()
    _ = unsafe tcgetattr(slave, &attributes)
    return attributes
  }

  /// The bytes of the terminal's modes, to compare.
  var modes: [UInt8] {
    unsafe withUnsafeBytes(of: attributes) { unsafe Array($0) }
  }
}

/// Runs `body` with these environment variables, and puts the old ones back; `nil` unsets one.
func withEnvironment<R>(_ values: [String: String?], _ body: () throws -> R) rethrows -> R {
  let old = values.keys.map { ($0, environment($0)) }
  for (name, value) in values { set(name, value) }
  defer { for (name, value) in old { set(name, value) } }
  return try body()
}

private func set(_ name: String, _ value: String?) {
  _ = if let value { unsafe setenv(name, value, 1) } else { unsafe unsetenv(name) }
}

/// An ordinary terminal's environment.
func inXterm<R>(_ changes: [String: String?] = [:], _ body: () throws -> R) rethrows -> R {
  let usual: [String: String?] = [
    "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "NO_COLOR": nil, "ESCDELAY": nil,
  ]
  return try withEnvironment(usual.merging(changes) { $1 }, body)
}

extension Grid {
  /// A grid with these rows in the top left corner.
  init(_ rows: [String], columns: Int, height: Int, style: Style = .plain) {
    self.init(Size(columns: columns, rows: height))
    for (y, row) in rows.enumerated() {
      var x = 0
      for scalar in row.unicodeScalars {
        self[x, y] = Cell(scalar, style)
        x += 1
        if (0xAC00...0xD7A3).contains(scalar.value) {
          self[x, y] = .continuation(style)
          x += 1
        }
      }
    }
  }
}
