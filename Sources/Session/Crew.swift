package import NeuralNetworks
import Synchronization

/// Threads that do the parts of a task together: the caller and as many more as there are cores.
///
/// Between tasks they sleep. A part is done by one thread, start to end; which one is left to chance.
package final class Crew: Sendable {
  private let board = TaskBoard()
  private let threads: [TrainingThread]

  /// How many parts are done at once.
  var size: Int { threads.count + 1 }

  /// - Parameters:
  ///   - size: how many threads there are, the caller's counted; fewer if the system gives fewer.
  ///   - beginThread: called first thing on each new thread.
  package init(size: Int = Cores.available, beginThread: @escaping @Sendable () -> Void = {}) {
    let board = board
    threads = (1..<max(1, size)).compactMap { _ in
      TrainingThread {
        beginThread()
        while board.waitForPart() { board.doParts(fromEnd: true) }
      }
    }
  }

  /// Calls `work` with every number below `parts`, on several threads at once, and returns when all
  /// calls have returned. To be called by one thread only.
  ///
  /// - Parameter isBrief: the parts take less than a millisecond, and more will follow at once; the
  ///   threads then stay awake between them.
  package func perform(
    _ parts: Int, isBrief: Bool = false, _ work: @escaping @Sendable (Int) -> Void
  ) {
    guard parts > 1, !threads.isEmpty else { return (0..<parts).forEach(work) }
    board.post(work, parts: parts, isBrief: isBrief)
    board.doParts(fromEnd: false)
    board.waitForAll()
  }

  /// Has the parts of a training's large products done by this crew, as long as nothing else is.
  package func share(_ training: Training) {
    training.divideWork(threads: size) { self.perform($0, isBrief: true, $1) }
  }

  /// Lets the threads end, and waits for them.
  func end() {
    board.close()
    for thread in threads { thread.join() }
  }
}

/// The task whose parts a crew does.
///
/// Parts are handed out without a lock: W5 has six tasks in a batch of 300 µs, and threads that looked
/// for them under one took longer than the second core saved. Only who has nothing to do for a while
/// sleeps under one.
private final class TaskBoard: Sendable {
  /// Which task it is, and the parts that nobody has begun, in one word: whoever takes a part takes it of
  /// this task, and no other takes its place before all parts are done.
  private struct Word {
    var bits: UInt64

    private static let width: UInt64 = 16
    private static let mask: UInt64 = (1 << width) - 1

    init(_ bits: UInt64) { self.bits = bits }

    /// The task after the one of `word`, no part of it begun.
    init(after word: Word, parts: Int, isBrief: Bool) {
      precondition(UInt64(parts) <= Self.mask, "a crew's task has so many parts at most")
      let number = word.bits >> (2 * Self.width + 1) &+ 1
      bits = (number << 1 | (isBrief ? 1 : 0)) << (2 * Self.width) | UInt64(parts)
    }

    private var first: Int { Int(bits >> Self.width & Self.mask) }
    private var end: Int { Int(bits & Self.mask) }

    var isBrief: Bool { bits >> (2 * Self.width) & 1 == 1 }
    var hasPart: Bool { first < end }

    /// The first part, or the last one, and what is left without it.
    func taking(fromEnd: Bool) -> (part: Int, rest: UInt64) {
      fromEnd ? (end - 1, bits - 1) : (first, bits + 1 << Self.width)
    }
  }

  /// How long a thread stays awake for a task that is expected at once: a core that sleeps takes this
  /// long to wake up (150 µs in a virtual machine, where that cost W6 a third of its gain).
  private static let patience = 0.0002

  private let word = Atomic<UInt64>(0)
  /// Parts that are not done yet.
  private let unfinished = Atomic<Int>(0)
  /// Threads that sleep, or are about to.
  private let sleepers = Atomic<Int>(0)
  /// Holds whether there will be no more tasks.
  private let bell = Monitor(false)
  /// Written before `word` tells of it, and not again until all parts are done.
  private nonisolated(unsafe) var work: (@Sendable (Int) -> Void)?

  func post(_ work: @escaping @Sendable (Int) -> Void, parts: Int, isBrief: Bool) {
    unsafe self.work = work
    unfinished.store(parts, ordering: .relaxed)
    let old = Word(word.load(ordering: .relaxed))
    word.store(
      Word(after: old, parts: parts, isBrief: isBrief).bits, ordering: .sequentiallyConsistent)
    wake()
  }

  /// Does parts until all are taken. The caller begins with the first and the others with the last, so
  /// that a core meets the rows of a product that it had the last time: weights that change hands come from
  /// the other core's cache.
  func doParts(fromEnd: Bool) {
    while let part = takePart(fromEnd) {
      unsafe work?(part)
      if unfinished.subtract(1, ordering: .sequentiallyConsistent).newValue == 0 { wake() }
    }
  }

  private func takePart(_ fromEnd: Bool) -> Int? {
    var current = Word(word.load(ordering: .acquiring))
    while current.hasPart {
      let (part, rest) = current.taking(fromEnd: fromEnd)
      let (isTaken, original) = word.weakCompareExchange(
        expected: current.bits, desired: rest, ordering: .acquiringAndReleasing)
      if isTaken { return part }
      current = Word(original)
    }
    return nil
  }

  /// Returns when every part is done. For the thread that has posted the task.
  func waitForAll() {
    wait { self.unfinished.load(ordering: .sequentiallyConsistent) == 0 }
    unsafe work = nil
  }

  /// Waits until there is a part to do. False when there will be no more.
  func waitForPart() -> Bool {
    func hasPart() -> Bool { Word(word.load(ordering: .sequentiallyConsistent)).hasPart }
    wait(for: hasPart)
    return hasPart() || !bell.withLock { $0 }
  }

  func close() { bell.change { $0 = true } }

  /// Stays awake for a while if that is worth it, then sleeps until `isReady` holds or all is over.
  private func wait(for isReady: () -> Bool) {
    if Word(word.load(ordering: .relaxed)).isBrief {
      let end = MonotonicClock.seconds + Self.patience
      repeat { if isReady() { return } } while MonotonicClock.seconds < end
    }
    // First it says that it sleeps, then it looks: who changes something does it the other way round, so
    // that one of the two sees the other.
    sleepers.add(1, ordering: .sequentiallyConsistent)
    bell.wait(until: nil, for: { $0 || isReady() }, { _ in })
    sleepers.subtract(1, ordering: .sequentiallyConsistent)
  }

  private func wake() {
    if sleepers.load(ordering: .sequentiallyConsistent) > 0 { bell.change { _ in } }
  }
}
