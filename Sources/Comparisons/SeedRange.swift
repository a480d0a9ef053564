package import Localization
import Text

/// Seeds in a row, each of which is a run of every variant.
package struct SeedRange: Equatable, Sendable {
  /// The least seed.
  package let first: UInt64
  /// How many seeds there are; at least 1.
  package let count: Int

  /// More than that is a slip.
  package static let mostSeeds = 1_000_000

  /// - Throws: `UsageError` unless `count` is 1 … `mostSeeds` and the last seed fits 64 bits.
  package init(first: UInt64, count: Int) throws(UsageError) {
    guard 1...Self.mostSeeds ~= count else {
      throw UsageError(ComparisonUsagePhrase.seeds(most: Self.mostSeeds, instead: count))
    }
    guard !first.addingReportingOverflow(UInt64(count - 1)).overflow else {
      throw UsageError(
        ComparisonUsagePhrase.seedsBeyond(greatest: .max, count: count, first: first))
    }
    self.first = first
    self.count = count
  }

  /// Reads what `text` wrote; `nil` for anything else.
  init?(_ text: String) {
    let bounds = text.fields(at: ".")
    guard bounds.count == 3, bounds[1].isEmpty, let first = UInt64(bounds[0]),
      let last = UInt64(bounds[2]), last >= first, last - first < UInt64(Self.mostSeeds),
      let range = try? SeedRange(first: first, count: Int(last - first) + 1)
    else { return nil }
    self = range
  }

  /// The greatest seed.
  package var last: UInt64 { first + UInt64(count - 1) }

  /// `1..24`
  var text: String { "\(first)..\(last)" }

  /// Which of the seeds this is, from 0 on; `nil` if it is none of them.
  func index(of seed: UInt64) -> Int? {
    first...last ~= seed ? Int(seed - first) : nil
  }
}
