import NeuralNetworks
import Testing

@testable import Comparisons
@testable import Files

@Suite struct QuartilesTests {
  /// As `numpy.percentile(values, [25, 50, 75])` has them (NumPy 2.4).
  @Test(arguments: [
    ([3.0], [3.0, 3, 3]), ([1, 2], [1.25, 1.5, 1.75]), ([4, 1, 3, 2], [1.75, 2.5, 3.25]),
    ([5, 1, 4, 2, 3], [2, 3, 4]), ([0.1, 0.7, 0.35, 9, -2, 4], [0.1625, 0.525, 3.175]),
  ])
  func theyAreNumPys(_ values: [Double], _ expected: [Double]) throws {
    let quartiles = try #require(Quartiles(values))
    for (own, other) in zip([quartiles.q1, quartiles.median, quartiles.q3], expected) {
      #expect(abs(own - other) <= 1e-15)
    }
  }

  /// The definition, by another way: the line through the points (i / (n − 1), xᵢ).
  @Test func theyLieOnTheLineThroughTheSortedValues() throws {
    var stream = RandomStream(seed: 4, stream: 4)
    for count in 2...40 {
      let values = (0..<count).map { _ in stream.normal() }
      let sorted = values.sorted()
      func line(_ share: Double) -> Double {
        for index in 1..<count where share <= Double(index) / Double(count - 1) {
          let left = Double(index - 1) / Double(count - 1)
          let right = Double(index) / Double(count - 1)
          return sorted[index - 1] * (right - share) / (right - left)
            + sorted[index] * (share - left) / (right - left)
        }
        return sorted[count - 1]
      }
      let quartiles = try #require(Quartiles(values))
      #expect(abs(quartiles.q1 - line(0.25)) < 1e-12)
      #expect(abs(quartiles.median - line(0.5)) < 1e-12)
      #expect(abs(quartiles.q3 - line(0.75)) < 1e-12)
    }
  }

  @Test func whatNeverHappenedIsLaterThanAll() throws {
    let half = try #require(Quartiles([1, .infinity, 2, .infinity]))
    #expect(half.q1 == 1.75 && half.median == .infinity && half.q3 == .infinity)
    #expect(half.json.text == #"{"q1":1.75,"median":null,"q3":null}"#)
    let most = try #require(Quartiles([1, .nan, 2]))
    #expect(most.median == 2 && most.q3 == .infinity)
    #expect(Quartiles([.infinity, .infinity]) == .never)
    #expect(Quartiles([]) == nil)
  }
}
