import Foundation
import TerminalUI
import Testing

@testable import Workbench

/// What any reader of asciinema's format relies on (asciicast v2).
@Suite struct AsciicastTests {
  private func cast(_ size: Size = Size(columns: 20, rows: 3), title: String = "Plateau")
    -> Asciicast
  {
    Asciicast(size, startingAt: 1_800_000_000, terminal: "xterm-256color", title: title)
  }

  private func event(_ line: String) throws -> (seconds: Double, kind: String, data: String) {
    let parts = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [Any])
    return (
      try #require(parts[0] as? Double), try #require(parts[1] as? String),
      try #require(parts[2] as? String)
    )
  }

  @Test func theHeaderSaysWhatItIs() throws {
    let header = cast(title: "a \"title\"\n").header
    #expect(!header.contains("\n"))
    let object = try JSONSerialization.jsonObject(with: Data(header.utf8)) as? NSDictionary
    #expect(
      object == [
        "version": 2, "width": 20, "height": 3, "timestamp": 1_800_000_000,
        "title": "a \"title\"\n", "env": ["TERM": "xterm-256color"],
      ])
  }

  @Test func aFrameIsALineAndAnEqualOneIsNone() throws {
    var cast = cast()
    var grid = Grid(Size(columns: 20, rows: 3))
    grid[0, 0] = Cell("한")
    grid[1, 0] = .continuation(.plain)
    let lines = cast.lines(of: grid, at: 0.25)
    #expect(lines.count == 1 && cast.lines(of: grid, at: 0.5).isEmpty)
    let first = try event(lines[0])
    #expect(first.seconds == 0.25 && first.kind == "o")
    #expect(first.data == "\u{1B}[?1049h\u{1B}[?25l\u{1B}[2J\u{1B}[1;1H한")
    grid[4, 1] = Cell("\\")
    #expect(try event(cast.lines(of: grid, at: 1)[0]).data == "\u{1B}[2;5H\\")
    let end = try event(cast.end(["again: plateau"], at: 2)[0])
    #expect(end.data == "\u{1B}[0m\u{1B}[?25h\u{1B}[?1049lagain: plateau\r\n")
  }

  @Test func anotherSizeIsToldBeforeItsFrame() throws {
    var cast = cast()
    _ = cast.lines(of: Grid(Size(columns: 20, rows: 3)), at: 0)
    let lines = cast.lines(of: Grid(Size(columns: 10, rows: 2)), at: 1)
    #expect(try event(lines[0]) == (1, "r", "10x2"))
    #expect(try event(lines[1]).data.hasPrefix("\u{1B}[2J"))
  }

  /// Players take times as they come: none goes back, whatever the clock says.
  @Test func timesNeverGoBack() throws {
    var cast = cast()
    let times = try [0.5, 0.2, 0.7, -1].map { seconds in
      var grid = Grid(Size(columns: 20, rows: 3))
      grid[0, 0] = Cell("a")
      grid[1, 0] = Cell(Unicode.Scalar(UInt8(50 + seconds * 10)))
      return try event(cast.lines(of: grid, at: seconds)[0]).seconds
    }
    #expect(times == [0.5, 0.5, 0.7, 0.7])
  }

  /// What a file's name or a column could have a terminal do.
  @Test func whatIsLeftIsNotObeyed() throws {
    var cast = cast()
    #expect(try event(cast.end(["a\u{1B}[2Jb"], at: 0)[0]).data == "a\u{FFFD}[2Jb\r\n")
  }
}
