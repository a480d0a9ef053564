import Foundation
import TestSupport
import Testing

/// A file of one's own on a real terminal, from its preview to a race.
@Suite(.serialized) struct PreviewTests {
  private static let sales = """
    Sales of 2024

    id;Größe;Ort;Preis
    1;30,5;Köln;1.100,50 €
    2;50;Bonn;2.210 €
    3;;Bonn;1.990 €
    4;80;Köln;4.000 €
    5;20;Trier;600 €
    6;95;Bonn;4.100 €

    """

  private func open(
    _ text: String, _ options: String = "", columns: Int = 80, rows: Int = 24,
    _ body: (TerminalSession, String) throws -> Void
  ) throws {
    try withFile(text.utf8) { path in
      let session = try TerminalSession(columns: columns, rows: rows)
      try session.run("\(BuiltProgram.path) \(path) \(options)")
      try body(session, path)
    }
  }

  @Test func fromAFileToARace() throws {
    try open(Self.sales) { session, path in
      let screen = try session.wait(for: "Read as: semicolons, decimal comma")
      #expect(screen.contains { $0.contains("Größe") && $0.contains("20 … 95") })
      #expect(screen.contains { $0.contains("number €") && $0.contains("target") })
      #expect(screen.contains { $0.contains("17 %") })
      // No column is dropped with its row: the gap is filled.
      try session.press("m", "m", "m")
      try session.wait(for: "--missing median")
      try session.wait(for: "1 missing cell filled")
      try session.press("Up")
      try session.press("d")
      try session.wait(for: "--drop Ort")
      try session.press("V")
      try session.wait(for: "--validation 0.1")
      try session.press("Enter")
      try session.wait(for: "Cost J(W,B)")
      try session.press("Space")
      try session.wait(for: "paused")
      // The preview comes back as it was left, and Esc goes to the race again.
      try session.press("|")
      try session.wait(for: "--missing median")
      try session.press("Escape")
      try session.wait(for: "Cost J(W,B)")
      try session.press("q")
      #expect(try session.status() == 0)
      let end = try session.screen().joined()
      #expect(end.contains("missing=median") && end.contains("drop=Ort"))
    }
  }

  @Test func aFileWithFaultsIsMendedOnTheScreen() throws {
    try open("a,b,y\n1,2,3\nx,2,5\n2,3,4,4\n4,3,8\n6,1,2\n") { session, _ in
      let screen = try session.wait(for: "What is wrong")
      #expect(screen.contains { $0.contains("line 3, column 1") })
      #expect(screen.contains { $0.contains("(--missing drop)") })
      try session.press("a")
      try session.wait(for: "mend with --missing drop")
      try session.press("a")
      try session.wait(for: "The first rows")
      try session.press("q")
      #expect(try session.status() == 0)
      let end = try session.screen().joined()
      #expect(end.contains("Again: plateau --dataset") && end.contains("--missing drop"))
    }
  }

  @Test func aClickSelectsAColumn() throws {
    try open(Self.sales, "--target Größe", columns: 120, rows: 40) { session, _ in
      let screen = try session.wait(for: "Read as: semicolons")
      let y = try #require(screen.firstIndex { $0.contains("3 values") })
      try session.click(x: 30, y: y)
      try session.press("t")
      try session.wait(for: "target Ort: 3 classes")
      try session.press("C-c")
      #expect(try session.status() == 0)
    }
  }

  /// The option goes to the race at once, as it always did, and says how the file was read.
  @Test func theOptionOpensARace() throws {
    try withFile(Self.sales.utf8) { path in
      let session = try TerminalSession(columns: 120, rows: 40)
      try session.run("\(BuiltProgram.path) --dataset \(path)")
      try session.wait(for: "Cost J(W,B)")
      try session.wait(for: "Read as: semicolons, decimal comma")
      try session.press("q")
      #expect(try session.status() == 0)
    }
  }

  @Test(arguments: ["--learning-rate x", "--missing maybe", "--dataset iris"])
  func aSlipInAnOptionIsToldBeforeTheScreen(_ options: String) throws {
    try open(Self.sales, options) { session, _ in
      let status = try session.status()
      #expect(status == 64)
    }
  }
}
