import Files
import Foundation
import TestSupport
import Testing

@testable import Comparisons

@Suite struct ComparisonFileTests {
  @Test func aRowForEachRun() throws {
    try withFile([]) { path in
      try ComparisonFile.write(try SampleComparison.results(), to: AtomicFile(replacing: path))
      let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      #expect(lines.count == 13)
      #expect(
        lines[0] == "setup,dataset,target_cost,activations,seed,status,reached,epochs,"
          + "seconds_to_target,seconds,cost,accuracy,costs")
      #expect(
        lines[2].hasPrefix(
          "\"dataset=line6 layers=3,1:sigmoid loss=bce optimizer=sgd learning-rate=1 epochs=300 "
            + "target-cost=0.1 stop-at-target activations=sigmoid,relu,linear seeds=1..4\","
            + "line6,0.1,relu,1,reached,10,10,0.009765625,0.009765625,"))
      // The run that diverged: its last cost is no number.
      #expect(lines[8].contains(",relu,3,diverged,,5,,0.0048828125,nan,1.0,0.7 "))
      #expect(lines[8].hasSuffix(" nan"))
    }
  }

  @Test func whatIsWrittenReadsBackAsTheSame() throws {
    try withFile([]) { path in
      let results = try SampleComparison.results()
      try ComparisonFile.write(results, to: AtomicFile(replacing: path))
      let read = try ComparisonJoin.results(of: [path])
      #expect(read.setup == results.setup && read.summaries == results.summaries)
      // NaN is not equal to itself.
      for (own, other) in zip(read.runs, results.runs) {
        #expect("\(own)" == "\(other)")
      }
    }
  }

  /// How runs did stands in a column of its own, where it is known of any.
  @Test func healthReadsBack() throws {
    try withFile([]) { path in
      var results = try SampleComparison.results()
      var runs = results.runs
      (runs[0].health, runs[1].health, runs[2].health) = (.slowed, .done, .dead)
      results = ComparisonResults(results.setup, runs: runs, expected: runs.count)
      try ComparisonFile.write(results, to: AtomicFile(replacing: path))
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(text.split(separator: "\n")[0].hasSuffix(",costs,health"))
      let read = try ComparisonJoin.results(of: [path])
      #expect(read.runs.map(\.health) == runs.map(\.health))
      #expect(read.summaries[0].health == [.slowed: 1])
      #expect(read.json.lines.contains("\"health\":{\"dead\":1}"))
      let odd = text.replacing(",slowed\n", with: ",sleepy\n")
      try odd.write(toFile: path, atomically: true, encoding: .utf8)
      #expect(throws: FileError.self) { try ComparisonJoin.results(of: [path]) }
    }
  }

  /// Errors in the target's units stand beside the scores, where there are any.
  @Test func errorsReadBack() throws {
    try withFile([]) { path in
      let results = try AnsweredComparison.results([
        .init(.relu, epochs: [10, 12], heldOut: [0.9, 0.8], rmse: [21_345.5, 30_000])
      ])
      try ComparisonFile.write(results, to: AtomicFile(replacing: path))
      let read = try ComparisonJoin.results(of: [path])
      #expect(read.runs.map(\.errors) == results.runs.map(\.errors))
      #expect(read.runs[0].errors == ComparedRun.Errors(rmse: 21_345.5, mae: 10_672.75))
    }
  }

  @Test func whatCannotBeWrittenIsSaid() throws {
    let results = try SampleComparison.results()
    #expect(throws: FileError.cannotWrite("/dev/full", ENOSPC)) {
      try ComparisonFile.write(results, to: AtomicFile(replacing: "/dev/full"))
    }
  }
}
