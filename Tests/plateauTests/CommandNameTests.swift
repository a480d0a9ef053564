import Foundation
import Testing

@testable import plateau

/// The first word of a command line.
@Suite struct CommandNameTests {
  @Test(arguments: [
    ("trian", "train"), ("Train", "train"), ("digts", "digits"), ("lesons", "lessons"),
    ("hepl", "help"), ("moon", "moons"),
  ])
  func aSlipIsMended(_ word: String, _ meant: String) throws {
    for arguments in [[word], [word, "--json", "--save", "x"], ["--language", "en", word]] {
      let ended = try PlateauProcess.end(
        PlateauProcess.start(PlateauProcess.program.path, arguments))
      #expect(ended.code == 64 && ended.output.isEmpty)
      #expect(ended.errors.contains("'\(word)'") && ended.errors.contains("did you mean \(meant)?"))
      #expect(ended.errors.split(separator: "\n").count == 1)
    }
  }

  /// What a slip in a value gets, wherever the value stands.
  @Test(arguments: [
    (["datasets", "digts"], "digits", 66), (["train", "--dataset", "xorr"], "xor", 66),
    (["run", "--from", "dataset=moon"], "moons", 66),
    (["train", "--optimizer", "adm"], "adam", 64),
    (["train", "--loss", "bec"], "bce", 64), (["plot", "relo"], "relu", 64),
    (["run", "--theme", "drak"], "dark", 64), (["code", "--framework", "torch"], "pytorch", 64),
    (["train", "--language", "koo"], "ko", 64),
    (["run", "--from", "learningrate=3"], "learning-rate", 64),
  ])
  func aSlipInAValueIsMended(_ arguments: [String], _ meant: String, _ code: Int32) throws {
    let ended = try PlateauProcess.end(
      PlateauProcess.start(PlateauProcess.program.path, arguments))
    #expect(
      ended.code == code && ended.errors.contains("did you mean \(meant)?"), "\(ended.errors)")
  }

  /// A file, or a data set, is what the race is run on.
  @Test func aFileIsOpened() throws {
    try withFolder { folder in
      let rows = (0..<20).map { "\($0),\($0 % 3)" }
      try (["x,y"] + rows).joined(separator: "\n").write(
        toFile: folder + "/mine.csv", atomically: false, encoding: .utf8)
      for arguments in [["mine.csv"], ["run", "mine.csv"], ["mine.csv", "--seed", "2"]] {
        let ended = try PlateauProcess.end(
          PlateauProcess.start(
            PlateauProcess.program.path, arguments + ["--epochs", "2"], in: folder))
        #expect(ended.code == 0 && ended.output.contains("dataset=mine.csv"), "\(ended.errors)")
      }
    }
    let set = try PlateauProcess.run("xor4", "--epochs", "2")
    #expect(set.code == 0 && set.output.contains("dataset=xor4"))
    let none = try PlateauProcess.run("nowhere/else.csv")
    #expect(none.code == 66 && none.errors.contains("nowhere/else.csv"))
    let twice = try PlateauProcess.run("xor4", "--dataset", "xor")
    #expect(twice.code == 64 && twice.errors.contains("named once"))
  }

  /// Where no cursor can be placed, everything is told in words.
  @Test(arguments: [["--dataset", "xor4"], ["lesson", "L1"]])
  func aDumbTerminalGetsWords(_ arguments: [String]) throws {
    let terminal = try PseudoTerminal(
      BuiltProgram.path, arguments,
      environment: ["TERM": "dumb", "XDG_STATE_HOME": NSTemporaryDirectory() + "plateau-names"])
    #expect(terminal.read(seconds: 60) { !$0.contains("Plateau in words") })
    terminal.type("quit\n")
    #expect(try terminal.status(seconds: 20) == 0)
    #expect(!terminal.text.contains("\u{1B}"))
  }
}
