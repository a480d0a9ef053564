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

  @Test func whatCannotBeWrittenIsSaid() throws {
    let results = try SampleComparison.results()
    #expect(throws: FileError.cannotWrite("/dev/full", ENOSPC)) {
      try ComparisonFile.write(results, to: AtomicFile(replacing: "/dev/full"))
    }
  }
}
