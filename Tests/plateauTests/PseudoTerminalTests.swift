import Foundation
import Testing

@Suite struct PseudoTerminalTests {
  @Test func theProgramHasATerminalOfThatSize() throws {
    let terminal = try PseudoTerminal("stty", ["size"], columns: 77, rows: 11)
    #expect(try terminal.status() == 0)
    #expect(terminal.text == "11 77\r\n")
    #expect(terminal.secondsToFirstOutput != nil)
  }

  @Test func keysReachTheProgram() throws {
    let terminal = try PseudoTerminal("cat")
    terminal.type("q\n")
    #expect(terminal.read(seconds: 10) { !$0.contains("q\r\nq\r\n") })
    terminal.type("\u{4}")
    #expect(try terminal.status() == 0)
  }

  /// It is the terminal that sends the signal, so it controls the program.
  @Test func controlCIsASignal() throws {
    let terminal = try PseudoTerminal("sh", ["-c", "echo go; exec sleep 100"])
    #expect(terminal.read(seconds: 10) { !$0.contains("go") })
    terminal.type("\u{3}")
    #expect(try terminal.status() == 130)
  }

  @Test func aProgramThatWaitsUsesNothing() throws {
    let terminal = try PseudoTerminal("sh", ["-c", "echo go; exec sleep 100"])
    #expect(terminal.read(seconds: 10) { !$0.contains("go") })
    terminal.read(seconds: 0.3)
    let usage = try terminal.usage(during: 0.3)
    #expect(usage.bytes == 0 && usage.waits == 0 && usage.processorSeconds == 0)
  }

  @Test func aProgramThatWorksIsMeasured() throws {
    let terminal = try PseudoTerminal("sh", ["-c", "while :; do echo line; sleep 0.01; done"])
    #expect(terminal.read(seconds: 10) { !$0.contains("line") })
    let usage = try terminal.usage(during: 0.5)
    #expect(usage.bytes > 0 && usage.waits > 0)
  }
}
