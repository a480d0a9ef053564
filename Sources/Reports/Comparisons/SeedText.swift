import TerminalUI

/// Seeds as people read them: `1–7, 9`, neighbours joined.
enum SeedText {
  /// - Parameter limit: ranges to name; the rest is an ellipsis.
  static func text(_ seeds: [UInt64], limit: Int = 8, glyphs: Glyphs = .unicode) -> String {
    var ranges: [ClosedRange<UInt64>] = []
    for seed in seeds {
      if let last = ranges.last, last.upperBound + 1 == seed {
        ranges[ranges.count - 1] = last.lowerBound...seed
      } else {
        ranges.append(seed...seed)
      }
    }
    let texts = ranges.prefix(limit).map { range in
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
    }
    let more = ranges.count > limit ? [glyphs.ellipsis] : []
    return glyphs.spelled((texts + more).joined(separator: ", "))
  }
}
