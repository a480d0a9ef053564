package import Localization
import Text

/// Part I of N of a comparison's runs, for job arrays: `2/8`.
///
/// Parts are neighbouring runs, and runs are in the order of their seeds, so that each part has all
/// variants alike: parts by variant would leave the slow one to a single part.
package struct Shard: Equatable, Sendable {
  /// 1 … `count`.
  package let index: Int
  /// How many parts the comparison has.
  package let count: Int

  /// - Throws: `UsageError` for what is not I/N with 1 ≤ I ≤ N.
  package init(_ text: String) throws(UsageError) {
    let parts = text.fields(at: "/").map { Int($0) }
    guard parts.count == 2, let index = parts[0], let count = parts[1], count > 0,
      1...count ~= index
    else {
      throw UsageError(ComparisonUsagePhrase.shard(instead: quoted(text)))
    }
    self.index = index
    self.count = count
  }

  /// The indices of this part among `total` runs: the parts are disjoint, cover all, and differ in
  /// length by one at most.
  package func range(of total: Int) -> Range<Int> {
    func bound(_ part: Int) -> Int {
      // total · part / count: the product may need two words, the quotient is at most `total`.
      count.dividingFullWidth(total.multipliedFullWidth(by: part)).quotient
    }
    return bound(index - 1)..<bound(index)
  }
}
