import Datasets
import Files
import Foundation
import NeuralNetworks
import Setups
import TestSupport
import Testing

@testable import Comparisons

@Suite struct ComparisonJoinTests {
  /// The sample comparison's file, of which `edit` changes the lines, as a number of files.
  private func refusal(
    parts: [[Int]] = [Array(1...12)], _ edit: (inout [String]) -> Void = { _ in }
  ) throws -> String? {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let whole = folder.appendingPathComponent("whole.csv")
    try ComparisonFile.write(try SampleComparison.results(), to: AtomicFile(replacing: whole.path))
    var lines = try String(contentsOf: whole, encoding: .utf8).components(separatedBy: "\n")
    edit(&lines)
    let paths = try parts.enumerated().map { index, part in
      let file = folder.appendingPathComponent("\(index + 1).csv")
      let text = ([lines[0]] + part.map { lines[$0] }).joined(separator: "\n") + "\n"
      try text.write(to: file, atomically: false, encoding: .utf8)
      return file.path
    }
    do {
      _ = try ComparisonJoin.results(of: paths)
      return nil
    } catch {
      return error.message.replacing(folder.path + "/", with: "")
    }
  }

  @Test func partsInAnyOrderAreTheWhole() throws {
    #expect(try refusal(parts: [[9, 10, 11, 12], [1, 3, 2], [8, 7, 6, 5, 4], []]) == nil)
  }

  @Test func aSpreadsheetsLineEndsAndMarkAreNoTrouble() throws {
    let sentence = try refusal { lines in
      lines = lines.map { $0 + "\r" }
      lines[0] = "\u{FEFF}" + lines[0]
    }
    #expect(sentence == nil)
  }

  @Test func aMissingRunIsNamed() throws {
    #expect(
      try refusal(parts: [[1, 2, 3], [5, 6, 7, 8, 9, 10, 11, 12]])
        == "the run of sigmoid with seed 2 is not in 1.csv, 2.csv; the set-up of 1.csv, line 2 "
        + "has 12 runs")
    #expect(
      try refusal(parts: [[1]])?.contains("in 1.csv, nor are 10 more runs;") == true)
    #expect(try refusal(parts: [[]]) == "no run is in 1.csv")
  }

  @Test func aDoubledRunIsNamedWithBothPlaces() throws {
    #expect(
      try refusal(parts: [[1, 2, 3, 4, 5, 6], [6, 7, 8, 9, 10, 11, 12]])
        == "2.csv, line 2: the run of linear with seed 2 appears twice, first in 1.csv, "
        + "line 7")
  }

  @Test func runsOfAnotherSetUpAreRefused() throws {
    #expect(
      try refusal { $0[5] = $0[5].replacing("learning-rate=1", with: "learning-rate=2") }
        == "1.csv, line 6: this run belongs to another comparison than 1.csv, line 2: its set-up "
        + "has 'learning-rate=2'")
    #expect(
      try refusal { $0[5] = $0[5].replacing(" stop-at-target", with: "") }
        == "1.csv, line 6: this run belongs to another comparison than 1.csv, line 2, whose set-up "
        + "has 'stop-at-target'")
  }

  @Test func aRowThatCannotBeIsRefusedWithItsLine() throws {
    for (old, new, sentence) in [
      (",relu,1,", ",tanh,1,", "activations is one of sigmoid, relu, linear, not 'tanh'"),
      (",relu,1,", ",relu,9,", "seed 9 is not among seeds 1 to 4"),
      (",relu,1,", ",relu,x,", "seed is a whole number of at least 0, not 'x'"),
      (",reached,10,10,", ",reached,10,-1,", "epochs is a whole number of at least 0, not '-1'"),
      (",reached,10,10,", ",reached,10,9,", "9 epochs have 10 costs, not 11"),
      (",reached,10,10,", ",done,10,10,", "status is one of reached, ended, diverged, not 'done'"),
      (
        ",reached,10,10,", ",ended,10,10,",
        "status ended, reached, epochs and seconds_to_target do not agree"
      ),
      (",0.7 ", ",0.7x ", "costs is numbers with blanks between them"),
      (",0.7 ", ",nan ", "a cost is finite and not below 0, but one is nan"),
      (",0.7 ", ",inf ", "a cost is finite and not below 0, but one is inf"),
      (",0.7 ", ",-0.7 ", "a cost is finite and not below 0, but one is -0.7"),
      (
        ",0.009765625,0.009765625,", ",nan,0.1,",
        "seconds_to_target is a finite number of at least 0"
      ),
      (
        ",0.009765625,0.009765625,", ",0.1,-1,",
        "seconds is a finite number of at least 0, not '-1'"
      ),
      (",line6,", ",xor4,", "dataset is line6 in this comparison, not 'xor4'"),
      (",line6,0.1,", ",line6,0.2,", "target_cost is 0.1 in this comparison, not '0.2'"),
      (",line6,0.1,", ",line6,,", "target_cost is 0.1 in this comparison, not ''"),
      (",0.009765625,0.009765625,0.", ",0.009765625,0.009765625,7.", "cost is 0.0"),
      (",0.009765625,0.009765625,0.", ",0.009765625,0.009765625,inf0.", "cost is 0.0"),
      (
        ",reached,10,10,", ",reached,10,9223372036854775807,",
        "a run of this comparison has at most 300 epochs, not 9,223,372,036,854,775,807"
      ),
    ] {
      let refusal = try #require(try refusal { $0[2] = $0[2].replacing(old, with: new) })
      #expect(refusal.hasPrefix("1.csv, line 3: \(sentence)"), "\(refusal)")
    }
  }

  /// As many epochs as there can be, and one more, in a set-up that says so.
  @Test func noNumberOfEpochsIsTooLarge() throws {
    func sentence(_ epochs: String) throws -> String? {
      try refusal { lines in
        lines = lines.map { $0.replacing("epochs=300", with: "epochs=\(epochs)") }
        lines[2] = lines[2].replacing(",reached,10,10,", with: ",reached,10,\(epochs),")
      }
    }
    let most = try sentence("1000000000000")
    #expect(
      most?.hasSuffix("1,000,000,000,000 epochs have 16,293 costs, not 11") == true, "\(most ?? "")"
    )
    let more = try sentence("9223372036854775807")
    #expect(
      more?.contains("--epochs takes a whole number from 0 to 1000000000000") == true,
      "\(more ?? "")")
    #expect(CostSampling.epochs(upTo: .max).last == .max)
  }

  /// The name of a file may hold what looks like one character with a quote, and a line's end.
  @Test(arguments: ["q\"\u{301}.csv", "a\nb,\".csv", " blanks ", "é", "=\u{301}"])
  func aNameOfAnyCharactersComesBack(_ name: String) throws {
    try withFile([]) { path in
      var configuration = SampleComparison.line6
      configuration.data.dataset = name
      let setup = try SampleComparison.setup(
        SampleComparison.variants(.relu), seeds: 1, configuration: configuration)
      let run = SampleComparison.run(0, seed: 1, reached: 10)
      try ComparisonFile.write(
        ComparisonResults(setup, runs: [run], expected: 1), to: AtomicFile(replacing: path))
      let read = try ComparisonJoin.results(of: [path])
      #expect(Array(read.setup.dataset.utf8) == Array(name.utf8))
      #expect(read.runs == [run])
    }
  }

  @Test func aDeviceWithoutAnEndIsRefused() {
    let error = #expect(throws: FileError.self) { try ComparisonJoin.results(of: ["/dev/zero"]) }
    #expect(
      error?.message == "/dev/zero, line 1: a value has at most 1,024 KiB, but this is longer")
    #expect(error?.kind == .badContents)
  }

  @Test func aFileThatIsNoComparisonIsRefused() throws {
    try withFile("a,b\n1,2\n".utf8) { path in
      #expect(
        throws: FileError(
          .badContents,
          "\(path), line 1: a comparison's CSV has a column setup, but this one has none")
      ) { try ComparisonJoin.results(of: [path]) }
      return
    }
    #expect(throws: FileError(.noInput, "cannot read none.csv: No such file or directory")) {
      try ComparisonJoin.results(of: ["none.csv"])
    }
  }
}
