import Analysis
import Foundation
import Session
import Setups
import TestSupport
import Testing

@testable import Datasets
@testable import Workbench

/// While A of a lesson lies on a plateau, that is what is said of it, and why, without interruption: a plateau, or slowed
/// by small slopes, or saturated where the lesson begins on a flat end.
///
/// Where it lies on a plateau is told by what its costs then did alone (`HealthRecord.plateau`).
@Suite struct LessonPlateauTests {
  /// With `PLATEAU_WRITE_HEALTH=1` over all 24 seeds.
  private static let seeds: ClosedRange<UInt64> =
    1...(ProcessInfo.processInfo.environment["PLATEAU_WRITE_HEALTH"] == nil ? 4 : 24)

  /// Lessons whose A is slow from its first epoch: that is said from there on.
  private static let slowFromTheStart: Set<String> = ["L2", "L7"]
  /// Lessons whose A begins on a flat end.
  private static let flat: Set<String> = ["L6", "L6b", "L8"]
  /// Lessons whose A has a plateau in some step at these seeds.
  private static let withPlateau: Set<String> = [
    "L2", "L4", "L4b", "L5", "L6", "L6b", "L7", "L8", "L12", "L14",
  ]

  @Test(
    .enabled(if: !isSanitized),
    arguments: shippedLessons.lessons.map(\.id))
  func aPlateauIsCalledOneFromStartToEnd(_ id: String) throws {
    var loader = DataLoader(library: shipped)
    var plateaus = 0
    for (place, step) in try shippedLessons.lesson(id).steps.enumerated() {
      guard let settings = step.setUp?.runs.first else { continue }
      for seed in Self.seeds {
        let record = try HealthRecord(settings, seed: seed, loader: &loader)
        let isSlow = Self.slowFromTheStart.contains(id)
        let plateau =
          isSlow
          ? record.plateau(falling: 0.05)
          : record.plateau(falling: 0.02).flatMap(record.visible)
        guard let plateau else { continue }
        plateaus += 1
        let said = Set(record.states[plateau])
        #expect(
          said.isSubset(of: Self.expected(id)),
          "\(id), step \(place + 1), seed \(seed), epochs \(plateau): \(said)")
      }
    }
    if Self.withPlateau.contains(id) { #expect(plateaus > 0) }
  }

  private static func expected(_ id: String) -> Set<Health.Kind?> {
    var expected: Set<Health.Kind?> = [.plateau, .slowed]
    if flat.contains(id) { expected.insert(.saturated) }
    return expected
  }
}
