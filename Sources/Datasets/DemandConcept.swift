/// What makes a product of the `demand` set sell, none of it a column: what hidden units may come to
/// stand for.
package enum DemandConcept: CaseIterable, Sendable {
  /// Falls with price and shipping; rises with marketing; rises with material and price.
  case affordability, awareness, perceivedQuality

  /// - Parameter row: price, shipping, marketing and material, as in the data.
  package func value(_ row: [Double]) -> Double {
    switch self {
    case .affordability: max(0, 45 - row[0] - row[1]) / 10
    case .awareness: max(0, row[2] - 20) / 10
    case .perceivedQuality: row[3] / 3 + row[0] / 40
    }
  }
}
