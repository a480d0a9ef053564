import TerminalUI
import Testing

@testable import plateau

@Suite struct InputQueueTests {
  private func keys(_ count: Int, _ character: Character = "a") -> [TerminalEvent] {
    Array(repeating: .key(.character(character)), count: count)
  }

  private func taken(_ queue: inout InputQueue) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    while let event = queue.take() { events.append(event) }
    return events
  }

  @Test func whatIsTypedIsDoneInOrder() {
    var queue = InputQueue()
    let typed = keys(3) + [.key(.control("c"))] + keys(900, "b")
    queue.add(typed, now: 1)
    #expect(taken(&queue) == typed && queue.isEmpty && queue.takeLeftOut() == 0)
  }

  /// The first keys of a flood and the last ones count.
  @Test func ofAFloodAPartIsDone() {
    var queue = InputQueue()
    for _ in 0..<1000 { queue.add(keys(1000), now: 1) }
    queue.add(keys(3, "z"), now: 1)
    #expect(taken(&queue).count == 2000 && !queue.isEmpty)
    queue.add([], now: 1)
    let last = taken(&queue)
    #expect(last.suffix(3) == keys(3, "z") && (64..<128).contains(last.count))
    #expect(queue.isEmpty)
    #expect(2000 + last.count + queue.takeLeftOut() == 1_000_003)
    // Whoever types is heard again.
    queue.add(keys(1, "y"), now: 1.1)
    #expect(taken(&queue) == keys(1, "y"))
  }

  @Test func ctrlCComesBeforeAFlood() {
    var queue = InputQueue()
    let size = TerminalEvent.resize(Size(columns: 9, rows: 9))
    queue.add(keys(500) + [size] + keys(9000) + [.key(.control("c"))] + keys(1, "b"), now: 1)
    #expect(taken(&queue) == [size, .key(.control("c"))])
    queue.add([], now: 1.1)
    #expect(taken(&queue) == keys(1, "b"))
    #expect(queue.takeLeftOut() > 9000)
  }

  @Test func theEndComesBeforeAll() {
    var queue = InputQueue()
    queue.add(keys(100) + [.end], now: 1)
    #expect(taken(&queue) == [.end])
  }
}
