import Testing

@testable import Session

struct ThroughputTests {
  @Test func asManyAsTookSoLong() {
    var throughput = Throughput(guess: 0.001)
    #expect(throughput.items(in: 0.01) == 10)
    #expect(throughput.seconds(for: 3) == 0.003)
    throughput.note(10, took: 0.02)
    #expect(throughput.items(in: 0.01) == 5)
    // One that was quicker may have been lucky.
    throughput.note(10, took: 0.01)
    #expect(throughput.items(in: 0.03) == 20)
  }

  @Test func thereIsAlwaysOne() {
    var throughput = Throughput(guess: 1)
    #expect(throughput.items(in: 0) == 1)
    #expect(throughput.items(in: -3) == 1)
    #expect(throughput.items(in: .infinity) >= 1_000_000)
    throughput.note(0, took: 5)
    #expect(throughput.seconds(for: 1) == 1)
    // A clock that stood still says nothing impossible.
    for _ in 0..<100 { throughput.note(5, took: 0) }
    #expect(throughput.items(in: 1) > 1)
  }
}
