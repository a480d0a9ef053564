import Analysis
import Foundation
import Session
import Setups
import TestSupport
import Testing

@testable import Datasets
@testable import Workbench

/// How often what is said of a run's health is right, over seeds: the default race here, and with
/// `PLATEAU_WRITE_HEALTH=1` all lessons, whose table is written into docs/Measurements.md.
@Suite struct HealthMeasurements {
  private static let seeds: ClosedRange<UInt64> = 1...24
  private static let race =
    "dataset=digits01 loss=bce learning-rate=0.3 target-cost=0.1 epochs=400; "
    + "A layers=25:sigmoid,15:sigmoid,1:sigmoid; B layers=25:relu,15:relu,1:sigmoid"

  private static func records(
    _ line: String, seeds: ClosedRange<UInt64>, loader: inout DataLoader
  ) throws -> [[HealthRecord]] {
    try ConfigurationLine.parse(line).map { settings in
      try seeds.map { try HealthRecord(settings, seed: $0, loader: &loader) }
    }
  }

  /// A of the first race: slowed or on a plateau from the first epoch that stands to the last, and never said
  /// to be stuck; B learns. No state is shorter than half a second.
  @Test func theDefaultRaceIsToldRight() throws {
    var loader = DataLoader(library: shipped)
    let runs = try Self.records(Self.race, seeds: Self.seeds, loader: &loader)
    for record in runs[0] {
      if let plateau = record.plateau {
        let said = Set(record.states[plateau].compactMap(\.self))
        #expect(said.isSubset(of: [.slowed, .plateau]), "\(said)")
      }
      #expect(record.spans.map(\.state) == [.slowed, .learning, .done])
    }
    #expect(runs[1].allSatisfy { $0.spans.map(\.state) == [.learning, .done] })
    for record in runs.flatMap(\.self) {
      #expect(!record.isStuck.contains(true))
      #expect(record.spans.dropLast().allSatisfy { $0.count >= record.setUp.dwell })
    }
  }

  // MARK: The table

  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/Measurements.md")

  /// What was said in how many epochs, and in how many of them it was right.
  private struct Tally {
    var said = 0
    var held = 0
    mutating func add(_ isRight: Bool) {
      said += 1
      held += isRight ? 1 : 0
    }
    var text: String { said == 0 ? "–" : "\(percent) %" }
    private var percent: Int { Int((100 * Double(held) / Double(said)).rounded()) }
  }

  /// `PLATEAU_WRITE_HEALTH=1 swift test … --filter HealthMeasurements` writes it; it takes minutes.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["PLATEAU_WRITE_HEALTH"] != nil))
  func theTableOfAllLessonsIsWritten() throws {
    var loader = DataLoader(library: shipped)
    var records = try Self.records(Self.race, seeds: Self.seeds, loader: &loader).flatMap(\.self)
    for step in shippedLessons.lessons.flatMap(\.steps) {
      for settings in step.setUp?.runs ?? [] {
        for seed in Self.seeds {
          records.append(try HealthRecord(settings, seed: seed, loader: &loader))
        }
      }
    }
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let (begin, end) = ("<!-- health -->\n", "\n<!-- end of health -->")
    let start = try #require(text.range(of: begin)).upperBound
    let stop = try #require(text.range(of: end)).lowerBound
    try text.replacingCharacters(in: start..<stop, with: Self.table(records))
      .write(to: Self.file, atomically: true, encoding: .utf8)
  }

  private static func table(_ records: [HealthRecord]) -> String {
    var stood: [Health.Kind: Tally] = [:]
    var ended: [Health.Kind: Tally] = [:]
    var (precision, recall, standing) = (Tally(), Tally(), 0)
    var (short, stuckButReached, reached) = (0, 0, 0)
    for record in records {
      if record.reached != nil { reached += 1 }
      if let epoch = record.reached, record.isStuck.prefix(epoch).dropFirst(21).contains(true) {
        stuckButReached += 1
      }
      short += record.spans.dropLast().count { $0.state != nil && $0.count < record.setUp.dwell }
      for (epoch, state) in record.states.enumerated() {
        guard let state else { continue }
        if epoch < record.reached ?? .max, state != .diverged {
          ended[state, default: Tally()].add(record.endedHere(at: epoch))
        }
        guard let isStanding = record.stood(at: epoch) else { continue }
        stood[state, default: Tally()].add(isStanding)
        let isSaid = [.plateau, .slowed, .saturated, .settled, .dead, .nearFloor].contains(state)
        if isSaid { precision.add(isStanding) }
        if isStanding {
          standing += 1
          recall.add(isSaid)
        }
      }
    }
    let rows = Health.Kind.allCases.compactMap { state -> String? in
      guard let tally = stood[state] else { return nil }
      let end = ended[state] ?? Tally()
      return "| \(state.rawValue) | \(tally.said) | \(tally.text) | \(end.text) |"
    }
    return
      ([
        "\(records.count) runs, of which \(reached) reached their target. J was said to stand still (plateau,"
          + " slowed, saturated, settled, dead, nearFloor) with a precision of \(precision.text) and a recall of"
          + " \(recall.text) of \(standing) epochs in which it did. Of the runs that reached their target,"
          + " \(stuckButReached) had been called stuck (dead, nearFloor) after epoch 20. States that lasted less"
          + " than half a second: \(short), with those a run's end cut short.",
        "", "| said | epochs | J then stood | J never fell by a tenth again |", "|---|---|---|---|",
      ] + rows).joined(separator: "\n")
  }
}
