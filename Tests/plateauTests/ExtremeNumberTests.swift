import Testing

@testable import plateau

/// The greatest and least numbers that an option can be given: each is taken or refused with a sentence.
@Suite struct ExtremeNumberTests {
  private static let most = "9223372036854775807"
  private static let beyond = "18446744073709551615"
  private static let large = "1e308"

  private func expectTakenOrRefused(_ ended: Ended, _ option: String) {
    let sentences = ended.errors.split(separator: "\n").count
    #expect(ended.code == 0 || ended.code == 64, "\(option): \(ended.code) \(ended.errors)")
    #expect(sentences == (ended.code == 0 ? 0 : 1), "\(option): \(ended.errors)")
  }

  private func run(_ arguments: [String]) throws -> Ended {
    try PlateauProcess.end(PlateauProcess.start(PlateauProcess.program.path, arguments))
  }

  @Test(arguments: [
    "epochs \(most)", "epochs -9223372036854775808", "epochs 1000000000001", "epochs \(beyond)",
    "batch-size \(most)", "batch-size \(beyond)", "batch-size 0", "rows \(most)", "rows -1",
    "seed \(beyond)", "seed -1", "data-seed \(beyond)", "noise \(large)", "noise nan",
    "validation 0.9999999999999999", "validation 5e-324", "learning-rate \(large)",
    "learning-rate 5e-324", "decay \(large)", "l1 \(large)", "l2 \(large)", "hidden-bias -\(large)",
    "target-cost 5e-324", "init glorot-uniform*\(large)", "layers \(most):relu,1:sigmoid",
    "layers 3037000500:relu,3037000500:relu,1:sigmoid", "layers 4611686018427387904:relu,1:sigmoid",
  ])
  func everyOptionTakesOrRefusesIt(_ option: String) throws {
    let words = option.split(separator: " ").map(String.init)
    let ends = words[0] == "epochs" ? [] : ["--epochs", "1"]
    let ended = try run(
      ["train", "--dataset", "xor", "--\(words[0])", words[1]] + ends)
    expectTakenOrRefused(ended, option)
  }

  /// The largest number of epochs there is, of a run that is at its target from the start.
  @Test func theMostEpochsAreTaken() throws {
    let ended = try PlateauProcess.run(
      "train", "--dataset", "xor", "--epochs", "1000000000000", "--target-cost", "1e308",
      "--stop-at-target")
    #expect(ended.code == 0 && ended.errors.isEmpty, "\(ended.errors)")
  }

  @Test(arguments: [
    "--seeds \(most)", "--seeds 2 --seed \(beyond)", "--jobs \(most)", "--epochs \(most)",
    "--layers \(most),1:sigmoid",
  ])
  func soDoComparisons(_ options: String) throws {
    let words = options.split(separator: " ").map(String.init)
    let ends = words.contains("--epochs") ? [] : ["--epochs", "1"]
    let seeds = words.contains("--seeds") ? [] : ["--seeds", "1"]
    let ended = try run(
      ["compare", "--dataset", "xor", "--activations", "relu"] + words + ends + seeds)
    expectTakenOrRefused(ended, options)
  }

  @Test func soDoesAReport() throws {
    try withFolder { folder in
      let made = try PlateauProcess.shell(
        "$0 compare --dataset xor --activations relu --seeds 1 --epochs 2 --csv a.csv", in: folder)
      #expect(made.code == 0)
      for column in ["2", "0"] {
        let read = try PlateauProcess.shell(
          "sed 's/,\(column),/,\(Self.most),/' a.csv > b.csv; $0 report b.csv", in: folder)
        #expect(read.code == 0 || read.code == 65, "\(read.code) \(read.errors)")
      }
    }
  }

  /// Typed lines of the session without a screen.
  @Test(arguments: [
    "go \(most)", "go -9223372036854775808", "pace \(most)", "epochs \(most)", "seed \(beyond)",
    "data-seed \(beyond)", "batch-size \(most)", "rows \(most)", "learning-rate \(large)", most,
    "-9223372036854775808", "noise \(large)", "layers \(most):relu,1:sigmoid",
  ])
  func soDoesATypedLine(_ line: String) throws {
    let ended = try PlateauProcess.shell(
      "printf '%s\\n' 'data xor' '\(line)' 'R' 'go 2' | $0 --plain")
    #expect(ended.code == 0, "\(line): \(ended.code) \(ended.errors)")
  }
}
