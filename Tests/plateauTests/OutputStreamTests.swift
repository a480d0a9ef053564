import Foundation
import Testing

/// What a command does when nobody takes its output any more.
@Suite struct OutputStreamTests {
  private let endless = "--epochs 100000000 --target-cost none"

  @Test func aFullOutputEndsTrainingAndKeepsWhatThereIs() throws {
    for json in ["", "--json"] {
      try withFolder { folder in
        let ended = try PlateauProcess.shell(
          "exec \"$0\" train \(endless) \(json) --history h --save w > /dev/full", in: folder)
        #expect(ended.code == 73)
        #expect(ended.errors == "plateau: cannot write standard output: No space left on device\n")
        #expect(try names(in: folder) == ["h", "w"])
        #expect(try #require(text(folder + "/h")).hasPrefix("epoch,cost,"))
      }
    }
  }

  @Test(arguments: [
    "run --plain --from 'dataset=xor4 target-cost=none epochs=100000000' < /dev/null",
    "compare --dataset xor4 --to-the-end --epochs 100000000",
    "compare --dataset xor4 --to-the-end --epochs 100000000 --json",
  ])
  func aFullOutputEndsEveryCommandThatTrains(_ command: String) throws {
    let ended = try PlateauProcess.shell("exec \"$0\" \(command) > /dev/full")
    #expect(ended.code == 73)
    #expect(ended.errors.hasSuffix("cannot write standard output: No space left on device\n"))
  }

  @Test(arguments: ["| head -n 1", "| true"])
  func aReaderThatLeavesEndsTrainingQuietly(_ reader: String) throws {
    for json in ["", "--json"] where json.isEmpty || reader == "| true" {
      try withFolder { folder in
        let ended = try PlateauProcess.shell(
          "\"$0\" train \(endless) \(json) --history h --save w \(reader); "
            + "echo ${PIPESTATUS[0]} > code", in: folder)
        #expect(text(folder + "/code") == "141\n")
        #expect(ended.errors.isEmpty)
        #expect(try names(in: folder) == ["code", "h", "w"])
      }
    }
  }

  @Test(arguments: [
    "run --plain --from 'dataset=xor4 target-cost=none epochs=100000000' < /dev/null",
    "compare --dataset xor4 --to-the-end --epochs 100000000",
    "train --dataset xor4 --epochs 100000000 --target-cost none --history /dev/stdout --json",
  ])
  func aReaderThatLeavesEndsEveryCommandThatTrains(_ command: String) throws {
    let ended = try PlateauProcess.shell(
      "\"$0\" \(command) 2> /dev/null | true; echo ${PIPESTATUS[0]}")
    #expect(ended.output == "141\n")
  }

  @Test(arguments: ["--help", "--version", "help train", "train --help", "lessons", "glossary"])
  func aPageThatCannotBeWrittenIsAFailure(_ page: String) throws {
    let full = try PlateauProcess.shell("exec \"$0\" \(page) > /dev/full")
    #expect(full.code == 73)
    #expect(full.errors == "plateau: cannot write standard output: No space left on device\n")
    #expect(try PlateauProcess.shell("exec \"$0\" \(page) >&-").code == 73)
  }

  /// Of a comparison's outputs each is written, whatever becomes of the others.
  @Test func anOutputThatFailsLosesNoOther() throws {
    try withFolder { folder in
      let compare = "exec \"$0\" compare --dataset xor4 --epochs 2 --seeds 1"
      let ended = try PlateauProcess.shell("\(compare) --csv /dev/full --svg a.svg", in: folder)
      #expect(ended.code == 73 && ended.output.contains("relu"))
      #expect(ended.errors == "plateau: cannot write /dev/full: No space left on device\n")
      let svg = "\(compare) --csv b.csv --svg /dev/full"
      #expect(try PlateauProcess.shell(svg, in: folder).output.contains("relu"))
      #expect(try names(in: folder) == ["a.svg", "b.csv"])
    }
  }

  /// The next file that is opened would have its number.
  @Test func aClosedOutputIsNoFilesPlace() throws {
    try withFolder { folder in
      let ended = try PlateauProcess.shell(
        "exec \"$0\" train --epochs 3 --history h.csv --save w >&-", in: folder)
      #expect(ended.code == 73)
      let lines = try #require(text(folder + "/h.csv")).split(separator: "\n")
      #expect(
        lines[0].hasPrefix("epoch,cost,") && lines.dropFirst().allSatisfy { $0.contains(",") })
      #expect(try names(in: folder) == ["h.csv", "w"])
    }
  }
}
