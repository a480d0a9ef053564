import Foundation
import TestSupport
import Testing

/// The program on a real terminal, driven by keys, as a user has it.
@Suite(.serialized) struct InteractiveScreenTests {
  private func open(
    _ arguments: String = "", columns: Int = 100, rows: Int = 30,
    environment: [String: String] = [:]
  ) throws -> TerminalSession {
    let session = try TerminalSession(columns: columns, rows: rows, environment: environment)
    try session.run("\(BuiltProgram.path) \(arguments)")
    return session
  }

  @Test func theRaceOpensRunsAndAnswersKeys() throws {
    let session = try open()
    let before = try session.wait(for: "Cost J(W,B)")
    #expect(before.contains { $0.contains("digits01") && $0.contains("sgd α 0.3") })
    try session.wait(for: "B at 9")
    try session.press("a")
    try session.wait(for: "Layer 1 of A is now tanh, weights kept")
    try session.wait(for: "--layers 25:tanh,15:sigmoid,1:sigmoid")
    try session.press("f")
    try session.wait(for: "C starts as A did")
    try session.press("]")
    try session.wait(for: "learning rate 1")
    // The fork has joined the race, which goes on.
    try session.press("Space")
    try session.wait(for: "paused")
    try session.press("q")
    #expect(try session.status() == 0)
    let end = try session.screen().joined()
    #expect(end.contains("plateau --from") && end.contains("C 25:tanh"))
  }

  @Test func forAProjectorThereAreTwoPanels() throws {
    let session = try open("--projector --theme light")
    let screen = try session.wait(for: "The screen is for a wall")
    #expect(screen.contains { $0.contains("╔═ Cost J(W,B)") })
    #expect(screen.contains { $0.contains("┏━ Why · layer 1") })
    // Of all panels, too.
    try session.press("U")
    let panels = try session.wait(for: "All panels.")
    #expect(!panels.contains { $0.contains("Network ·") })
    try session.press("Z")
    try session.wait(for: "Network ·")
    try session.press("q")
    #expect(try session.status() == 0)
    #expect(try PlateauProcess.run("run", "--theme", "drak").code == 64)
  }

  @Test func aWordIsExplainedOnTheScreen() throws {
    let session = try open()
    try session.wait(for: "Cost J(W,B)")
    try session.press("?")
    try session.wait(for: "Tab: glossary")
    try session.press("Tab")
    try session.wait(for: "The mean of the losses")
    try session.press("Escape")
    try session.press(":")
    try session.type("saturation?")
    try session.press("Enter")
    try session.wait(for: "A unit is saturated where")
    try session.press("Escape")
    try session.press("Escape")
    try session.press("q")
    #expect(try session.status() == 0)
  }

  @Test func thePaletteTakesACommandByName() throws {
    let session = try open()
    try session.wait(for: "Cost J(W,B)")
    try session.press(":")
    try session.type("dataset circles")
    try session.press("Enter")
    try session.wait(for: "circles")
    try session.press("?")
    try session.wait(for: "Keys")
    try session.press("Escape")
    try session.press("q")
    #expect(try session.status() == 0)
  }

  /// A picture that is still being written when the program ends is there all the same.
  @Test func whatIsSeenBecomesAFile() throws {
    try withFolder { folder in
      let session = try open("--theme light", environment: ["HOME": folder])
      try session.wait(for: "Cost J(W,B)")
      for (name, said) in [
        ("~/it.txt", "The screen was written to ~/it.txt."),
        ("panel \(folder)/it.svg", "The panel was written to"),
        ("no/it.svg", "cannot write no/it.svg"),
      ] {
        try session.press(":")
        try session.type("export \(name)")
        try session.press("Enter")
        try session.wait(for: said)
      }
      try session.press(":")
      try session.type("export \(folder)/last.png")
      try session.press("Enter", "q")
      #expect(try session.status() == 0)
      let screen = try #require(text(folder + "/it.txt"))
      #expect(screen.hasPrefix(" Plateau  digits01") && screen.contains("Cost J(W,B)"))
      #expect(!screen.contains("export"))
      #expect(text(folder + "/it.svg")?.contains("fill=\"#ffffff\"") == true)
      #expect(
        try names(in: folder).filter { $0.contains("it.") || $0.contains("last") }
          == ["it.svg", "it.txt", "last.png"])
    }
  }

  @Test func theSmallestWindowsAreSurvived() throws {
    let session = try open()
    try session.wait(for: "Cost J(W,B)")
    for (columns, rows) in [(80, 24), (39, 11), (10, 3), (1, 1), (200, 60), (40, 12), (100, 30)] {
      try session.resize(columns: columns, rows: rows)
      Thread.sleep(forTimeInterval: 0.1)
    }
    try session.wait(for: "Cost J(W,B)")
    try session.press("q")
    #expect(try session.status() == 0)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGUSR1, SIGXCPU, 64, SIGSEGV, SIGABRT])
  func everySignalGivesTheTerminalBack(_ signal: CInt) throws {
    let session = try TerminalSession(columns: 100, rows: 30)
    let modes = try session.modes()
    try session.run(BuiltProgram.path)
    try session.wait(for: "Cost J(W,B)")
    try session.send(signal)
    #expect(try session.status() == 128 + Int(signal))
    #expect(try session.modes() == modes)
  }

  /// What the terminal has not taken is thrown away, so that it gets to leave the screen.
  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func aTerminalThatTakesNothingKeepsNoProgram(_ signal: CInt) throws {
    let terminal = try PseudoTerminal(BuiltProgram.path)
    #expect(terminal.read(seconds: 20) { !$0.contains("Cost J(W,B)") })
    try terminal.fill()
    let start = Date()
    kill(terminal.process, signal)
    #expect(try terminal.statusUnread(seconds: 30) == 128 + signal)
    if !isSanitized { #expect(Date().timeIntervalSince(start) < 3) }
    let before = terminal.output.count
    terminal.read(seconds: 10)
    let end = String(decoding: terminal.output.dropFirst(before), as: UTF8.self)
    for mode in ["[?1000l", "[?1006l", "[?2004l", "[?25h", "[?1049l"] {
      #expect(end.contains(mode), "\(mode)")
    }
  }

  @Test(arguments: [
    ["run", "--plain"],
    ["train", "--dataset", "xor4", "--epochs", "100000000", "--target-cost", "none"],
  ])
  func aTerminalThatTakesNothingKeepsNoCommand(_ arguments: [String]) throws {
    let terminal = try PseudoTerminal(
      BuiltProgram.path, arguments, environment: ["ACCESSIBLE": ""])
    if arguments[0] == "run" { terminal.type("run\n") }
    #expect(terminal.read(seconds: 20) { !$0.lowercased().contains("epoch") })
    try terminal.fill()
    kill(terminal.process, SIGTERM)
    #expect(try terminal.statusUnread(seconds: 30) == 128 + SIGTERM)
  }

  @Test func aTerminalThatWasStoppedKeepsNoProgram() throws {
    let terminal = try PseudoTerminal(BuiltProgram.path)
    #expect(terminal.read(seconds: 20) { !$0.contains("Cost J(W,B)") })
    try terminal.flow(TCOOFF)
    kill(terminal.process, SIGTERM)
    #expect(try terminal.statusUnread(seconds: 30) == 128 + SIGTERM)
    terminal.read(seconds: 10)
    #expect(terminal.text.contains("[?1049l"))
  }

  @Test func suspendedItGivesTheTerminalBackAndComesAgain() throws {
    let session = try open()
    try session.wait(for: "Cost J(W,B)")
    try session.press("C-z")
    try session.wait(for: "Stopped")
    try session.run("fg")
    try session.wait(for: "Cost J(W,B)")
    try session.press("q")
    #expect(try session.status() == 0)
  }

  @Test func unknownTerminalsLocalesAndColoursAreServed() throws {
    let ascii = try open(environment: ["LC_ALL": "C", "LANG": "C", "NO_COLOR": "1"])
    try ascii.wait(for: "Cost J(W,B)")
    try ascii.press("q")
    let unknown = try TerminalSession(type: "xterm-ghostty")
    try unknown.run(BuiltProgram.path)
    try unknown.wait(for: "Cost J(W,B)")
    try unknown.press("q")
    #expect(try unknown.status() == 0)
  }

  /// Keys and sizes from a fixed generator: whatever comes, the program goes on and can be quit.
  @Test func randomKeysAndSizesDoNoHarm() throws {
    let session = try TerminalSession(columns: 100, rows: 30)
    let modes = try session.modes()
    try session.run("\(BuiltProgram.path) --dataset xor4")
    try session.wait(for: "Cost J(W,B)")
    var numbers = FixedNumbers(seed: 1)
    func random(_ count: Int) -> Int { numbers.below(count) }
    // Not q, and nothing that quits or stops.
    let keys = Array(
      " sSrR123456789aA+-idfXh[]oOjJbBuUlLkKeEnDtTvVgGN!PyxwWpc,.(){}0zmCM?:\t\r/\\I*#@\"")
    for _ in 0..<50 {
      let text = String((0..<200).map { _ in keys[random(keys.count)] })
      try session.type(text)
      try session.resize(columns: 1 + random(150), rows: 1 + random(50))
    }
    try session.resize(columns: 100, rows: 30)
    try session.press("Escape")
    Thread.sleep(forTimeInterval: 0.5)
    for _ in 0..<4 { try session.press("Escape") }
    Thread.sleep(forTimeInterval: 0.5)
    try session.press("q")
    #expect(try session.status(seconds: 30) == 0)
    #expect(try session.modes() == modes)
  }
}
