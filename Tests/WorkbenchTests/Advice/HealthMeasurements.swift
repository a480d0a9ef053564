import Analysis
import Foundation
import Session
import Setups
import TestSupport
import Testing

@testable import Datasets
@testable import Workbench

private let isWriting = ProcessInfo.processInfo.environment["PLATEAU_WRITE_HEALTH"] != nil

/// How often what is said of a run's health is right, over seeds: the default race here, and with
/// `PLATEAU_WRITE_HEALTH=1` all lessons and other set-ups, whose tables are written into docs/Measurements.md.
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
      if let plateau = record.standing {
        let said = Set(record.states[plateau].compactMap(\.self))
        #expect(said.isSubset(of: [.slowed, .plateau]), "\(said)")
      }
      #expect(record.spans.map(\.state) == [.slowed, .learning, .done])
    }
    #expect(runs[1].allSatisfy { $0.spans.map(\.state) == [.learning, .done] })
    for record in runs.flatMap(\.self) {
      #expect(!record.isStuck.contains(true))
      #expect(record.spans.dropLast().allSatisfy { $0.count >= record.setUp.dwell })
      #expect([20, 300, 5_000].allSatisfy { record.flashes(updatesPerSecond: $0) == 0 })
    }
  }

  // MARK: The tables

  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/Measurements.md")

  /// `PLATEAU_WRITE_HEALTH=1 swift test … --filter HealthMeasurements` writes them; it takes minutes.
  @Test(.enabled(if: isWriting)) func theTableOfAllLessonsIsWritten() throws {
    var loader = DataLoader(library: shipped)
    var records = try Self.records(Self.race, seeds: Self.seeds, loader: &loader).flatMap(\.self)
    for step in shippedLessons.lessons.flatMap(\.steps) {
      for settings in step.setUp?.runs ?? [] {
        for seed in Self.seeds {
          records.append(try HealthRecord(settings, seed: seed, loader: &loader))
        }
      }
    }
    try Self.write(HealthTable(records).lines, between: "health")
  }

  /// Set-ups that no threshold was chosen with: other data, networks, rates, optimizers and seeds.
  @Test(.enabled(if: isWriting)) func theTableOfOtherSetUpsIsWritten() throws {
    var loader = DataLoader(library: shipped)
    var records: [HealthRecord] = []
    for line in Self.others {
      records += try Self.records(line, seeds: 1001...1004, loader: &loader).flatMap(\.self)
    }
    try Self.write(HealthTable(records).lines, between: "health elsewhere")
  }

  private static let others: [String] = {
    let data = [
      "iris": "3:softmax", "penguins": "3:softmax", "digits": "10:softmax", "seattle": "1:linear",
      "xor": "1:sigmoid", "moons": "1:sigmoid", "sine": "1:linear",
    ]
    let optimizers = [
      "learning-rate=0.01", "learning-rate=0.1", "learning-rate=2",
      "optimizer=momentum learning-rate=0.03", "optimizer=rmsprop learning-rate=0.003",
      "optimizer=adam learning-rate=0.003 batch-size=20",
    ]
    return data.sorted { $0.key < $1.key }.flatMap { name, output in
      [[4], [12, 12], [32, 16, 8]].flatMap { units in
        ["sigmoid", "tanh", "relu"].flatMap { activation in
          let layers = units.map { "\($0):\(activation)" } + [output]
          return optimizers.map { optimizer in
            // A pass over all the digits takes long.
            let epochs = name == "digits" ? 200 : optimizer.contains("batch") ? 300 : 1_000
            return
              "dataset=\(name) layers=\(layers.joined(separator: ",")) epochs=\(epochs) \(optimizer)"
          }
        }
      }
    }
  }()

  private static func write(_ lines: [String], between name: String) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(text.range(of: "<!-- \(name) -->\n")).upperBound
    let stop = try #require(text.range(of: "\n<!-- end of \(name) -->")).lowerBound
    try text.replacingCharacters(in: start..<stop, with: lines.joined(separator: "\n"))
      .write(to: file, atomically: true, encoding: .utf8)
  }
}
