import Foundation
import Testing

/// The tests' own terminal is held to what it says, on programs every system has.
@Suite(.serialized) struct TerminalSessionTests {
  @Test func keysReachTheProgramAndItsOutputIsSeen() throws {
    let session = try TerminalSession(columns: 60, rows: 10)
    try session.run("cat")
    try session.type("plateau 한글")
    try session.wait(for: "plateau 한글")
    try session.press("Enter", "C-d")
    #expect(try session.status() == 0)
  }

  @Test func theExitStatusIsTheProgramsOrTheSignals() throws {
    let session = try TerminalSession()
    try session.run("bash -c 'exit 65'")
    #expect(try session.status() == 65)
    try session.run("sleep 100")
    try session.wait(until: "sleep", { _ in (try? session.program()) != nil })
    try session.send(SIGTERM)
    #expect(try session.status() == 143)
  }

  @Test func whatAProgramDoesToTheTerminalIsNoticed() throws {
    let session = try TerminalSession()
    let before = try session.modes()
    #expect(before.contains("icanon"))
    #expect(try session.modes() == before)
    try session.run("stty -isig")
    #expect(try session.modes() != before)
  }

  @Test func aNewSizeReachesTheProgram() throws {
    let session = try TerminalSession(columns: 100, rows: 30)
    #expect(try session.modes().contains("rows 30; columns 100"))
    try session.resize(columns: 41, rows: 7)
    #expect(try session.modes().contains("rows 7; columns 41"))
    #expect(try session.screen().count == 7)
  }

  @Test func theEnvironmentIsAsAsked() throws {
    let session = try TerminalSession(
      type: "xterm-ghostty", environment: ["NO_COLOR": "1", "LC_ALL": ""])
    try session.run("echo \"<$TERM $NO_COLOR ${LC_ALL-none}>\"")
    try session.wait(for: "<xterm-ghostty 1 none>")
  }

  @Test func whatNeverComesIsAnError() throws {
    let session = try TerminalSession()
    #expect(throws: TerminalSession.Failure.self) {
      try session.wait(for: "never written", seconds: 0.1)
    }
  }
}
