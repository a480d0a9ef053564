import Localization
import TestSupport
import Testing

@testable import Comparisons

@Suite struct ShardTests {
  @Test func partsCoverAllRunsOnceAndEvenly() throws {
    for total in [0, 1, 2, 7, 120, 1_000_003] {
      for count in [1, 2, 3, 7, 121] {
        let ranges = try (1...count).map { try Shard("\($0)/\(count)").range(of: total) }
        #expect(ranges.first?.lowerBound == 0 && ranges.last?.upperBound == total)
        #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
        let lengths = ranges.map(\.count)
        #expect((lengths.max() ?? 0) - (lengths.min() ?? 0) <= 1)
      }
    }
  }

  @Test func thereMayBeMorePartsThanCanBeMultiplied() throws {
    #expect(try Shard("\(Int.max)/\(Int.max)").range(of: 120) == 119..<120)
    #expect(try Shard("1/\(Int.max)").range(of: 120) == 0..<0)
    #expect(try Shard("\(Int.max - 1)/\(Int.max)").range(of: Int.max) == Int.max - 2..<Int.max - 1)
  }

  @Test(arguments: ["", "1", "0/2", "3/2", "-1/2", "1/0", "1/2/3", "a/b"])
  func anythingElseIsRefused(_ text: String) {
    #expect(
      throws: UsageError("--shard takes I/N, part I from 1 to N, as in 2/8, not '\(text)'")
    ) { try Shard(text) }
  }
}
