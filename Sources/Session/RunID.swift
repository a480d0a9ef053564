/// Names a run for as long as the program lives; letters may be used again, ids are not.
package struct RunID: Hashable, Comparable, Sendable {
  /// Counted up from 0 over the life of the program.
  package let rawValue: Int

  package init(_ rawValue: Int) {
    self.rawValue = rawValue
  }

  package static func < (a: RunID, b: RunID) -> Bool { a.rawValue < b.rawValue }
}
