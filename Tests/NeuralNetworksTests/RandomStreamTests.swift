import NeuralNetworks
import Testing

struct RandomStreamTests {
  /// Typed in from an independent calculation in Python: whoever changes these changes every seed's
  /// weights.
  @Test func aStreamsNumbersAreFixedForEver() {
    var stream = RandomStream(seed: 1, stream: 2)
    #expect(
      (0..<3).map { _ in stream.next() } == [
        6_376_428_720_035_369_516, 2_789_053_680_225_090_194, 4_540_347_477_438_155_224,
      ])
    var zero = RandomStream(seed: 0, stream: 0)
    #expect(zero.next() == 18_110_106_563_157_542_208)
  }

  @Test func streamsOfOneSeedDiffer() {
    let firsts = (0..<1000).map { index in
      var stream = RandomStream(seed: 7, stream: UInt64(index))
      return stream.next()
    }
    #expect(Set(firsts).count == 1000)
  }

  @Test func uniformNumbersFillTheUnitInterval() {
    var stream = RandomStream(seed: 3, stream: 0)
    let draws = (0..<100_000).map { _ in stream.uniform() }
    #expect(draws.allSatisfy { $0 >= 0 && $0 < 1 })
    let mean = draws.reduce(0, +) / 100_000
    let variance = draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 100_000
    // Five standard errors of the mean, √(1/12 / n), and of the variance, √(1/180 / n).
    #expect(abs(mean - 0.5) < 5 * 0.000913)
    #expect(abs(variance - 1.0 / 12) < 5 * 0.000236)
  }

  @Test func normalNumbersAreTheQuantilesOfTheSameDraws() {
    var uniform = RandomStream(seed: 5, stream: 1)
    var normal = RandomStream(seed: 5, stream: 1)
    let pairs = (0..<20_000).map { _ in (uniform.uniform(), normal.normal()) }
      .sorted { $0.0 < $1.0 }
    #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0.1 <= $1.1 })
    let mean = pairs.reduce(0) { $0 + $1.1 } / 20_000
    let variance = pairs.reduce(0) { $0 + $1.1 * $1.1 } / 20_000
    #expect(abs(mean) < 5 / 20_000.0.squareRoot())
    #expect(abs(variance - 1) < 5 * (2 / 20_000.0).squareRoot())
  }

  @Test func aPermutationHoldsEveryNumberOnce() {
    var stream = RandomStream(seed: 1, stream: 0)
    let order = stream.permutation(of: 1000)
    #expect(order != Array(0..<1000))
    #expect(order.sorted() == Array(0..<1000))
    #expect(stream.permutation(of: 0) == [])
    #expect(stream.permutation(of: 1) == [0])
  }

  @Test func everyOrderIsAsLikely() {
    var stream = RandomStream(seed: 2, stream: 0)
    var counts: [[Int]: Int] = [:]
    for _ in 0..<60_000 { counts[stream.permutation(of: 3), default: 0] += 1 }
    #expect(counts.count == 6)
    // Five standard deviations of a count of 60 000 draws at 1/6.
    #expect(counts.values.allSatisfy { abs($0 - 10_000) < 5 * 92 })
  }
}
