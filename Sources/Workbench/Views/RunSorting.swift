/// What the table of runs is sorted by. The best stands first.
enum RunSorting: String, CaseIterable, Equatable, Sendable {
  /// The order in which the runs were made.
  case made
  case cost, accuracy, reached, targetTime
}
