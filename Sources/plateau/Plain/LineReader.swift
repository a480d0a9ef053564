import Glibc
import Text
import Workbench

/// Lines of standard input, as they come.
struct LineReader {
  /// Whether there is nothing more to be read.
  private(set) var isAtEnd = false
  /// Whether something has been read that was not taken.
  var hasLines: Bool { !lines.isEmpty }
  private var bytes: [UInt8] = []
  private var lines: [String] = []

  /// A line is not kept beyond this: what comes without an end is no command.
  private static let longest = 65_536

  /// Reads what is there. It waits if nothing is: `poll` says when something is, or the end.
  mutating func read() {
    guard !isAtEnd else { return }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = unsafe Glibc.read(STDIN_FILENO, &buffer, buffer.count)
    if count > 0 {
      add(buffer[..<count])
    } else if count == 0 || errno != EINTR && errno != EAGAIN {
      isAtEnd = true
      if !bytes.isEmpty { endLine() }
    }
  }

  /// The lines that have come since the last call, without their ends.
  mutating func takeLines() -> [String] {
    defer { lines = [] }
    return lines
  }

  private mutating func add(_ new: ArraySlice<UInt8>) {
    for byte in new {
      if byte == UInt8(ascii: "\n") {
        endLine()
      } else if bytes.count < Self.longest {
        bytes.append(byte)
      }
    }
  }

  private mutating func endLine() {
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    lines.append(SystemText.decoded(bytes))
    bytes = []
  }
}
