/// How often an amount of work is halved to be done in a time, sample after sample.
///
/// It changes only where that is sure to last: what is seen of half as much, and of all again at the next
/// frame, cannot be read.
struct Halvings {
  private var last: Int?

  /// The fewest halvings, at most `most`, whose work is done in about `seconds`.
  ///
  /// - Parameter cost: the seconds that so many halvings leave.
  mutating func fitting(_ seconds: Double, most: Int, cost: (Int) -> Double) -> Int {
    var count = 0
    while count < most {
      let isMore = count < last ?? .max
      if cost(count) <= seconds * (isMore ? 0.8 : 1.25) { break }
      count += 1
    }
    last = count
    return count
  }
}
