import Foundation
import Testing

@testable import plateau

/// A small comparison: 3 units on six points, seconds taken out of what it prints.
let smallComparison = [
  "compare", "--dataset", "line6", "--layers", "3,1:sigmoid", "--learning-rate", "1",
  "--target-cost", "0.1", "--activations", "sigmoid,tanh,linear", "--seeds", "4",
]

extension Ended {
  /// The output without what depends on the machine.
  var timeless: String {
    output.replacing(/"seconds":\{[^}]*\}/, with: "")
  }
}

@Suite struct CompareCommandTests {
  private func run(_ arguments: [String], in folder: String? = nil) throws -> Ended {
    try PlateauProcess.end(
      PlateauProcess.start(PlateauProcess.program.path, arguments, in: folder))
  }

  /// Of a shipped set as of a file, whatever is compared, and only where it is so.
  @Test(arguments: [("line6", true), ("digits01", true), ("circles", false), ("xor4", false)])
  func thatAPlaneSeparatesTheDataIsSaid(_ dataset: String, _ isSeparable: Bool) throws {
    let arguments = [
      "compare", "--dataset", dataset, "--layers", "3,1:sigmoid", "--activations", "tanh",
      "--seeds", "1", "--epochs", "3",
    ]
    let ended = try run(arguments)
    let sentence = "These data can be separated by a plane: linear layers are enough."
    #expect(ended.code == 0 && ended.output.contains(sentence) == isSeparable, "\(ended.output)")
    let object = try run(arguments + ["--json"]).object
    #expect(object["separable"] as? Bool == (isSeparable ? true : nil))
  }

  @Test func theDefaultComparesFiveActivationsOnDigits() throws {
    let ended = try run(["compare", "--json"])
    // On a machine that is busy for ten seconds, the error stream tells how far it is.
    #expect(ended.code == 0)
    let object = try ended.object
    #expect(object["dataset"] as? String == "digits01" && object["target"] as? Double == 0.1)
    #expect(object["seeds"] as? Int == 24)
    let variants = try #require(object["variants"] as? [[String: Any]])
    #expect(
      variants.map { ($0["activations"] as? [String])?.joined(separator: "+") } == [
        "sigmoid+sigmoid", "tanh+tanh", "relu+relu", "leaky_relu+leaky_relu", "linear+linear",
      ])
    #expect(variants.allSatisfy { $0["reached"] as? Int == 24 })
    // An independent implementation's medians on these data: 123, 8 and 9, with draws of its own.
    let medians = variants.map { ($0["epochs"] as? [String: Any])?["median"] as? Double ?? 0 }
    #expect((100...150).contains(medians[0]) && (6...10).contains(medians[1]))
    #expect((7...11).contains(medians[2]))
  }

  @Test func theNumbersDoNotDependOnTheThreads() throws {
    let one = try run(smallComparison + ["--json", "--jobs", "1"])
    #expect(one.code == 0 && one.output.contains("\"seconds\":{"))
    for jobs in ["2", "5"] {
      #expect(try run(smallComparison + ["--json", "--jobs", jobs]).timeless == one.timeless)
    }
  }

  @Test func aPipeGetsAChartAndATableWithoutColours() throws {
    let ended = try run(smallComparison)
    #expect(ended.code == 0 && ended.errors.isEmpty && !ended.output.contains("\u{1B}"))
    let lines = ended.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "line6, network 3,1:sigmoid, J ≤ 0.1, seeds 1 to 4")
    #expect(ended.output.contains("J(W,B) after each epoch"))
    #expect(ended.output.contains("epochs to 0.1"))
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test func aTerminalGetsABarAndColours() throws {
    // `swift test` sets NO_COLOR where its own output is no terminal.
    let terminal = try PseudoTerminal(
      BuiltProgram.path, smallComparison, columns: 100, rows: 30, environment: ["NO_COLOR": ""])
    #expect(try terminal.status() == 0)
    #expect(terminal.text.contains(" runs  ") && terminal.text.contains("\u{1B}[0;38;5;"))
    let plain = try PseudoTerminal(
      BuiltProgram.path, smallComparison, environment: ["NO_COLOR": "1"])
    #expect(try plain.status() == 0)
    #expect(!plain.text.contains("\u{1B}[0;38;5;") && !plain.text.contains("\u{1B}[36m"))
  }

  @Test func layersOfTheirOwnActivations() throws {
    let object = try run([
      "compare", "--dataset", "xor4", "--layers", "4,3,1:sigmoid", "--activations",
      "tanh,sigmoid+tanh", "--seeds", "1", "--epochs", "3", "--json",
    ]).object
    let variants = try #require(object["variants"] as? [[String: Any]])
    #expect(
      variants.map { $0["activations"] as? [String] } == [
        ["tanh", "tanh"], ["sigmoid", "tanh"],
      ])
  }

  @Test func aRunThatDivergesIsCounted() throws {
    let ended = try run([
      "compare", "--dataset", "motorcycle", "--learning-rate", "1e6", "--activations", "linear",
      "--seeds", "2", "--json",
    ])
    #expect(ended.code == 0)
    let variant = try #require((try ended.object["variants"] as? [[String: Any]])?.first)
    #expect(variant["diverged"] as? Int == 2 && variant["reached"] as? Int == 0)
    #expect((variant["cost"] as? [String: Any])?["median"] is NSNull)
  }

  @Test func aSignalPrintsWhatIsComplete() throws {
    try withFolder { folder in
      let started = try PlateauProcess.start(
        PlateauProcess.program.path,
        smallComparison + [
          "--to-the-end", "--epochs", "20000", "--seeds", "100000", "--csv", "c.csv",
        ], in: folder)
      try PlateauProcess.waitForWork(0.5, of: started)
      kill(started.process.processIdentifier, SIGINT)
      let ended = try PlateauProcess.end(started)
      #expect(ended.code == 130)
      let rows = try #require(text(folder + "/c.csv")).split(separator: "\n").count - 1
      #expect(
        ended.output.contains(
          "interrupted: \(rows) of 300,000 runs are complete, and only they are counted"))
    }
  }

  @Test func whatIsWrongIsSaidBeforeTheFirstEpoch() throws {
    try withFolder { folder in
      for (arguments, code, sentence) in [
        (["--csv", "no/c.csv"], 73, "cannot write no/c.csv: No such file or directory"),
        (["--svg", "no/c.svg"], 73, "cannot write no/c.svg: No such file or directory"),
        (["--csv", "a", "--svg", "a"], 64, "--csv and --svg take two files, not both 'a'"),
        (["--seeds", "0"], 64, "--seeds takes a whole number of at least 1, not '0'"),
        (["--jobs", "x"], 64, "--jobs takes a whole number of at least 1, not 'x'"),
        (
          ["--shard", "3/2"], 64, "--shard takes I/N, part I from 1 to N, as in 2/8, not '3/2'"
        ),
        (
          ["--to-the-end", "--stop-at-target"], 64,
          "--stop-at-target and --to-the-end contradict each other"
        ),
        (
          ["--layers", "25:relu,1:sigmoid"], 64,
          "here --layers takes units only for the hidden layers, as in 25,15,1:sigmoid, and "
            + "--activations the rest; not '25:relu'"
        ),
        (
          ["--layers", "1:sigmoid"], 64,
          "activations are compared in the hidden layers, but this network has none"
        ),
      ] as [([String], Int32, String)] {
        let ended = try run(["compare", "--epochs", "100000000"] + arguments, in: folder)
        #expect(ended.code == code, "\(arguments)")
        #expect(ended.errors == "plateau: \(sentence)\n")
        #expect(ended.output.isEmpty)
        #expect(try names(in: folder) == [])
      }
    }
  }
}
