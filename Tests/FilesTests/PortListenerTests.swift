import Glibc
import TestSupport
import Testing

@testable import Files

/// Lines that come to a port of this machine.
@Suite struct PortListenerTests {
  /// Sends text and keeps the connection.
  private func send(_ text: String, to descriptor: CInt) {
    let bytes = Array(text.utf8)
    #expect(unsafe write(descriptor, bytes, bytes.count) == bytes.count)
  }

  /// What has come once something has.
  private func wait(for listener: PortListener) -> String {
    for _ in 0..<5_000 {
      let lines = listener.lines()
      if !lines.isEmpty { return String(decoding: lines, as: UTF8.self) }
      usleep(1_000)
    }
    return ""
  }

  /// Two who send pieces of lines in turn do not get into each other's.
  @Test func linesAreWhole() throws {
    let port = try #require(try LocalPort(freePort(), or: .noInput))
    let listener = try #require(PortListener(port))
    let senders = (port.connected(), port.connected())
    send("one ", to: senders.0)
    send("two", to: senders.1)
    #expect(listener.lines().isEmpty)
    send("line\nand", to: senders.0)
    #expect(wait(for: listener) == "one line\n")
    send("\n", to: senders.1)
    #expect(wait(for: listener) == "two\n")
    close(senders.0)
    send("more\n", to: senders.1)
    close(senders.1)
    #expect(wait(for: listener) == "more\n")
  }

  /// Who sends no end of a line is left, and keeps nobody else.
  @Test func whoNeverEndsALineIsCutOff() throws {
    let port = try #require(try LocalPort(freePort(), or: .noInput))
    let listener = try #require(PortListener(port))
    let endless = port.connected()
    defer { close(endless) }
    send(String(repeating: "a", count: 5_000), to: endless)
    let other = port.connected()
    defer { close(other) }
    send("guess\n", to: other)
    #expect(wait(for: listener) == "guess\n")
    var waiting = pollfd(fd: endless, events: Int16(POLLIN), revents: 0)
    #expect(unsafe poll(&waiting, 1, 5_000) == 1)
  }

  @Test(arguments: ["localhost:", "localhost:0", "localhost:65536", "localhost:http"])
  func whatIsNoPortIsRefused(_ name: String) {
    #expect(throws: FileError.self) { try LocalPort(name, or: .noInput) }
  }

  @Test func otherNamesAreFiles() throws {
    #expect(
      try LocalPort("127.0.0.1:7007", or: .noInput) == LocalPort("localhost:7007", or: .noInput))
    #expect(try LocalPort("./localhost:7007", or: .noInput) == nil)
  }
}
