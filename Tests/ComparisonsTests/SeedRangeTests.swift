import Localization
import TestSupport
import Testing

@testable import Comparisons

@Suite struct SeedRangeTests {
  @Test func seedsAreCountedFromTheFirst() throws {
    let seeds = try SeedRange(first: 5, count: 3)
    #expect(seeds.last == 7)
    #expect((4...8).map { seeds.index(of: $0) } == [nil, 0, 1, 2, nil])
    #expect(SeedRange(seeds.text) == seeds)
  }

  @Test func theLastSeedThereIsCanBeUsed() throws {
    #expect(try SeedRange(first: .max, count: 1).last == .max)
    #expect(throws: UsageError.self) { try SeedRange(first: .max, count: 2) }
  }

  @Test(arguments: [0, -1, SeedRange.mostSeeds + 1])
  func thereIsAtLeastOneAndNotTooMany(_ count: Int) {
    #expect(throws: UsageError("--seeds takes a whole number from 1 to 1,000,000, not '\(count)'"))
    {
      try SeedRange(first: 1, count: count)
    }
  }

  @Test(arguments: ["", "1", "1..", "2..1", "1...3", "a..b", "0..18446744073709551615", "1.2.3"])
  func anyOtherTextIsNone(_ text: String) {
    #expect(SeedRange(text) == nil)
  }
}
