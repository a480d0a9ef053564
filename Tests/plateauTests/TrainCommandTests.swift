import Foundation
import TestSupport
import Testing

@testable import plateau

@Suite struct TrainCommandTests {
  @Test func theDefaultRunReachesItsTarget() throws {
    let ended = try PlateauProcess.run("train", "--json")
    #expect(ended.code == 0)
    #expect(ended.errors.isEmpty)
    let object = try ended.object
    #expect(object["dataset"] as? String == "digits01")
    #expect(object["examples"] as? Int == 1125)
    #expect(object["parameters"] as? Int == 2031)
    #expect((object["costs"] as? [Double])?.count == 201)
    #expect((object["costs"] as? [Double])?.last == object["cost"] as? Double)
    let reached = try #require(object["reached"] as? Int)
    #expect((4...20).contains(reached))
    #expect(object["diverged"] is NSNull && object["validationCost"] is NSNull)
    #expect((object["trainingSeconds"] as? Double ?? 0) > 0)
  }

  @Test func withoutEpochsTheStartIsEvaluated() throws {
    let object = try PlateauProcess.run("train", "--epochs", "0", "--json").object
    #expect((object["costs"] as? [Double])?.count == 1)
    #expect(object["trainingSeconds"] as? Double == 0)
    #expect(object["samplesPerSecond"] is NSNull)
    #expect((object["gradients"] as? [Any])?.count == 3)
  }

  @Test func aRunStopsAtItsTarget() throws {
    let object = try PlateauProcess.run("train", "--stop-at-target", "--json").object
    #expect(object["epochs"] as? Int == object["reached"] as? Int)
  }

  @Test func aRunThatDivergesSaysSoAndIsNoFailure() throws {
    try withFolder { folder in
      let ended = try PlateauProcess.run(
        "train", "--dataset", "motorcycle", "--learning-rate", "1e6", "--json", "--history",
        "h.csv", in: folder)
      #expect(ended.code == 0)
      let object = try ended.object
      let epoch = try #require(object["diverged"] as? Int)
      #expect(object["epochs"] as? Int == epoch)
      #expect(object["cost"] is NSNull)
      #expect(text(folder + "/h.csv")?.split(separator: "\n").count == epoch + 2)
    }
  }

  @Test func savedWeightsGoOnWhereTheyWere() throws {
    try withFolder { folder in
      let options = [
        "train", "--json", "--no-shuffle", "--batch-size", "100", "--dataset", "coffee",
      ]
      func costs(_ more: String...) throws -> [Double] {
        let ended = try PlateauProcess.end(
          PlateauProcess.start(PlateauProcess.program.path, options + more, in: folder))
        return try #require(try ended.object["costs"] as? [Double], "\(ended.errors)")
      }
      let whole = try costs("--epochs", "7")
      let first = try costs("--epochs", "3", "--save", "w.safetensors")
      let second = try costs("--epochs", "4", "--load", "w.safetensors")
      #expect(first + second.dropFirst() == whole)
    }
  }

  @Test func aFilesOwnLayersAreTaken() throws {
    try withFolder { folder in
      _ = try PlateauProcess.run(
        "train", "--layers", "7:tanh,1:sigmoid", "--epochs", "1", "--save", "w", "--precision",
        "single", in: folder)
      let object = try PlateauProcess.run(
        "train", "--load", "w", "--epochs", "0", "--json", in: folder
      ).object
      let layers = try #require(object["layers"] as? [[String: Any]])
      #expect(layers.map { $0["units"] as? Int } == [7, 1])
      let other = try PlateauProcess.run(
        "train", "--load", "w", "--layers", "8:tanh,1:sigmoid", in: folder)
      #expect(other.code == 65)
      #expect(
        other.errors == "plateau: layer 1 needs 8×64 weights, but the file w, which was trained on "
          + "digits01, has 7×64\n")
    }
  }

  @Test func aPipeGetsPlainLines() throws {
    let ended = try PlateauProcess.run("train", "--epochs", "20", "--validation", "0.2")
    #expect(ended.code == 0 && ended.errors.isEmpty)
    #expect(!ended.output.contains("\u{1B}") && !ended.output.contains("\r"))
    let lines = ended.output.split(separator: "\n")
    #expect(lines.first == "digits01: 900 examples of 64 features, 225 held out")
    #expect(lines.last == "again: plateau train --validation 0.2 --epochs 20")
    #expect(lines.allSatisfy { $0.last != " " })
  }

  @Test func aFullDiskIsSaid() throws {
    let full = try PlateauProcess.run("train", "--history", "/dev/full")
    #expect(full.code == 73)
    #expect(full.errors == "plateau: cannot write /dev/full: No space left on device\n")
  }

  /// A sanitizer's own files are past the limit, so that a program made for one cannot start here.
  @Test(.enabled(if: !isSanitized))
  func whatCannotBeWrittenLeavesTheOldFileAsItWas() throws {
    try withFolder { folder in
      try "old".write(toFile: folder + "/h.csv", atomically: false, encoding: .utf8)
      let limited = try PlateauProcess.shell(
        "ulimit -f 64; exec \"$0\" train --epochs 2000 --history h.csv --save w", in: folder)
      #expect(limited.code == 73)
      #expect(limited.errors == "plateau: cannot write h.csv: File too large\n")
      #expect(text(folder + "/h.csv") == "old")
      // The weights, which fit, are not lost.
      #expect(try names(in: folder) == ["h.csv", "w"])
    }
  }

  @Test func whatIsWrongIsSaidBeforeTheFirstEpoch() throws {
    try withFolder { folder in
      for (arguments, code, sentence) in [
        (["--history", "no/h.csv"], 73, "cannot write no/h.csv: No such file or directory"),
        (["--save", "no/w"], 73, "cannot write no/w: No such file or directory"),
        (
          ["--save", "a", "--history", "a"], 64, "--history and --save take two files, not both 'a'"
        ),
        (["--load", "none"], 66, "cannot read none: No such file or directory"),
        (
          ["--learning-rate", "abc"], 64, "--learning-rate takes a number above 0, not 'abc'"
        ),
        (["--hidden-bias", "-x"], 64, "--hidden-bias takes a finite number, not '-x'"),
        (
          ["--lerning-rate", "1"], 64,
          "Unknown option '--lerning-rate'. Did you mean '--learning-rate'?"
        ),
        (["--seed"], 64, "Missing value for '--seed <N>'"),
      ] as [([String], Int32, String)] {
        let ended = try PlateauProcess.end(
          PlateauProcess.start(
            PlateauProcess.program.path, ["train", "--epochs", "100000000"] + arguments,
            in: folder))
        #expect(ended.code == code, "\(arguments)")
        #expect(ended.errors == "plateau: \(sentence)\n")
        #expect(ended.output.isEmpty)
        #expect(try names(in: folder) == [])
      }
    }
  }

  @Test func aDataSetThatIsNotThereIsNoInput() throws {
    let ended = try PlateauProcess.run("train", "--dataset", "nowhere")
    #expect(ended.code == 66)
    #expect(ended.errors.split(separator: "\n").count == 1)
    #expect(ended.errors.contains("nowhere"))
  }

  @Test func aReaderThatLeavesIsNoTrouble() throws {
    let ended = try PlateauProcess.shell("\"$0\" train | head -n 1")
    #expect(ended.output == "digits01: 1,125 examples of 64 features\n")
    #expect(ended.errors.isEmpty)
    let full = try PlateauProcess.shell("exec \"$0\" train --json > /dev/full")
    #expect(full.code == 73)
    #expect(full.errors == "plateau: cannot write standard output: No space left on device\n")
  }

  /// A run whose numbers grow out of all bounds says them in few digits, with their exponents.
  @Test func hugeNumbersAreShortAndWhole() throws {
    try withFolder { folder in
      let script = """
        printf 'x,y\\n0,0\\n1,1\\n2,4\\n' > t.csv
        run='--dataset t.csv --optimizer sgd --layers 1:linear --learning-rate 100 --epochs 40'
        $0 train $run --target-cost 0.1
        $0 run $run < /dev/null
        $0 run --from 'dataset=t.csv optimizer=sgd learning-rate=100 epochs=40; A layers=1:linear' < /dev/null
        """
      let ended = try PlateauProcess.shell(script, in: folder)
      #expect(ended.code == 0 && ended.output.contains("e+"), "\(ended.errors)")
      for line in ended.output.split(separator: "\n") {
        #expect(line.firstMatch(of: /[0-9.+e-]…|\d{20}/) == nil, "\(line)")
      }
    }
  }
}
