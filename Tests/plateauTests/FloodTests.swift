import Foundation
import Testing

/// More input than anyone types: the program is not deaf after it, and Ctrl-C ends it at once.
@Suite(.serialized) struct FloodTests {
  private func open(_ arguments: [String] = ["--dataset", "xor4"]) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      BuiltProgram.path, arguments, columns: 80, rows: 24,
      environment: ["XDG_STATE_HOME": NSTemporaryDirectory() + "plateau-tests-state"])
    #expect(terminal.read(seconds: 60) { !$0.contains("Plateau") })
    return terminal
  }

  /// Leaves whatever is open, and quits by a command: what it takes is the answer.
  private func quit(_ terminal: PseudoTerminal) throws {
    terminal.type("\u{1B}\u{1B}\u{1B}\u{1B}:quit\r")
    #expect(try terminal.status(seconds: 20) == 0)
  }

  /// Keys, words, floods, pastes, broken sequences, sizes and Ctrl-Z from a fixed generator.
  @Test func aHundredThousandEventsDoNoHarm() throws {
    let terminal = try open()
    var numbers = FixedNumbers(seed: 31)
    func random(_ count: Int) -> Int { numbers.below(count) }
    // Not q, nor Ctrl-C: nothing that quits.
    let keys = Array(
      " sSrR123456789aA+-idfXh[]oOjJbBuUlLkKeEnDtTvVgGN!PyxwWpc,.(){}0zmCM?:\t\r/\\IHF&^~")
    let words = ["about", ":rate 5\r", ":lesson L2\r", "\u{1B}", "\u{1A}", "\u{1B}[A", "\u{1B}OB"]
    let broken = [
      "\u{1B}[", "\u{1B}[<0;9", "\u{1B}O12345", "\u{1B}[4294967296u", "\u{1B}[65;-1u", "\u{1B}]0;",
      "\u{1B}[M", "\u{1B}[<0;5;5M", "\u{1B}[<64;9999999999999999999;1M", "\u{1B}[1;2", "한\u{301}",
    ]
    var events = 0
    while events < 100_000 {
      var text = ""
      switch random(8) {
      case 0: text = words[random(words.count)]
      case 1: text = broken[random(broken.count)]
      case 2:
        text = "\u{1B}[200~" + String(repeating: "paste ", count: random(2000)) + "\u{1B}[201~"
      case 3:
        text = String(repeating: keys[random(keys.count)], count: random(4000))
        events += text.count
      case 4: terminal.resize(columns: 1 + random(140), rows: 1 + random(45))
      default: text = String((0..<random(200)).map { _ in keys[random(keys.count)] })
      }
      events += text.isEmpty ? 1 : text.count
      #expect(terminal.send(Array(text.utf8), seconds: 60))
    }
    terminal.resize(columns: 80, rows: 24)
    // What was cut short is not waited for.
    terminal.read(seconds: 0.7)
    try quit(terminal)
  }

  /// A megabyte as a paste, where a line is typed and where none is, and in a lesson's guess.
  @Test(arguments: [(["run"], ":"), (["run"], ""), (["lesson", "L1"], "\r")])
  func aMegabyteIsPasted(_ arguments: [String], _ before: String) throws {
    let terminal = try open(arguments)
    terminal.type(before)
    let text = [UInt8](repeating: 0x61, count: 1 << 20)
    #expect(
      terminal.send(
        Array("\u{1B}[200~".utf8) + text + Array("\u{1B}[201~".utf8), seconds: 60))
    try quit(terminal)
  }

  /// A megabyte of keys, in a lesson and without one; Ctrl-C does not wait for them to be done.
  @Test(arguments: [["run"], ["lesson", "L2"]])
  func ctrlCEndsAFlood(_ arguments: [String]) throws {
    let terminal = try open(arguments)
    let letters = Array("abcdefghijklmnoprstuvwxyz".utf8)
    let flood = (0..<1 << 20).map { letters[$0 % letters.count] }
    #expect(terminal.send(flood + [0x03], seconds: 60))
    #expect(try terminal.status(seconds: 20) == 0)
  }

  /// More columns and rows than ncurses can count.
  @Test func aHugeTerminalIsDrawnOn() throws {
    let terminal = try PseudoTerminal(
      BuiltProgram.path, ["--dataset", "xor4"], columns: 65_535, rows: 65_535,
      environment: ["COLUMNS": "65535", "LINES": "65535"])
    terminal.read(seconds: 60) { !$0.contains("J(W,B)") }
    #expect(terminal.text.contains("J(W,B)"))
    terminal.resize(columns: 40_000, rows: 3)
    terminal.resize(columns: 80, rows: 24)
    terminal.type("q")
    #expect(try terminal.status(seconds: 30) == 0)
  }

  /// An Escape that waits for ever, numbers of any size: the session goes on.
  @Test func oddSettingsAndSequencesDoNoHarm() throws {
    let terminal = try PseudoTerminal(
      BuiltProgram.path, ["--dataset", "xor4"], environment: ["ESCDELAY": "9223372036854775807"])
    terminal.read(seconds: 60) { !$0.contains("J(W,B)") }
    terminal.type("\u{1B}[4294967296u\u{1B}[27;5;4294967296~\u{1B}[65;-9223372036854775808u")
    terminal.type("\u{1B}")
    terminal.read(seconds: 0.2)
    terminal.type("q")
    #expect(try terminal.status(seconds: 20) == 0)
  }
}
