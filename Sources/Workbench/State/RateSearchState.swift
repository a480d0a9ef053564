/// How far the search for the runs' best rates is.
struct RateSearchState: Equatable, Sendable {
  var number: Int
  /// 0 … 1
  var share = 0.0
}
