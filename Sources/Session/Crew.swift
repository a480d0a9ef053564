package import NeuralNetworks

/// Threads that do the parts of a task together: the caller and as many more as there are cores.
///
/// Between tasks they sleep. A part is done by one thread, start to end; which one is left to chance.
package final class Crew: Sendable {
  private struct Task {
    var work: (@Sendable (Int) -> Void)?
    /// The next part that nobody has begun.
    var next = 0
    var parts = 0
    /// Parts that are not done yet.
    var unfinished = 0
    /// Whether the next task is expected at once.
    var isBrief = false
    var isOver = false
  }

  /// How long a thread stays awake for a task that is expected at once: a core that sleeps takes this
  /// long to wake up (150 µs in a virtual machine, where that cost W6 a third of its gain).
  private static let patience = 0.0002

  private let task = Monitor(Task())
  private let threads: [TrainingThread]

  /// How many parts are done at once.
  var size: Int { threads.count + 1 }

  /// - Parameters:
  ///   - size: how many threads there are, the caller's counted; fewer if the system gives fewer.
  ///   - beginThread: called first thing on each new thread.
  package init(size: Int = Cores.available, beginThread: @escaping @Sendable () -> Void = {}) {
    let task = task
    threads = (1..<max(1, size)).compactMap { _ in
      TrainingThread {
        beginThread()
        while Self.waitForPart(of: task) {}
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
    task.change { $0 = Task(work: work, parts: parts, unfinished: parts, isBrief: isBrief) }
    while Self.doPart(of: task) {}
    if isBrief { Self.stayAwake(for: task) { $0.unfinished == 0 } }
    task.wait(until: nil, for: { $0.unfinished == 0 }, { $0.work = nil })
  }

  /// Has the parts of a training's large products done by this crew, as long as nothing else is.
  package func share(_ training: Training) {
    training.divideWork { self.perform($0, isBrief: true, $1) }
  }

  /// Lets the threads end, and waits for them.
  func end() {
    task.change { $0.isOver = true }
    for thread in threads { thread.join() }
  }

  /// Sleeps until there is a part to do, and does it. False when there will be no more.
  private static func waitForPart(of task: Monitor<Task>) -> Bool {
    if task.withLock({ $0.isBrief }) { stayAwake(for: task) { $0.isOver || $0.next < $0.parts } }
    let isOver = task.wait(
      until: nil, for: { $0.isOver || $0.next < $0.parts }, { $0.isOver })
    if !isOver { _ = doPart(of: task) }
    return !isOver
  }

  /// Looks again and again whether `isReady` holds, until it does or patience is at an end.
  private static func stayAwake(
    for task: Monitor<Task>, until isReady: (Task) -> Bool
  ) {
    let end = MonotonicClock.seconds + patience
    while MonotonicClock.seconds < end, !task.withLock({ isReady($0) }) {}
  }

  /// Does the next part. False if all were taken.
  private static func doPart(of task: Monitor<Task>) -> Bool {
    let part = task.withLock { task -> (number: Int, work: @Sendable (Int) -> Void)? in
      guard task.next < task.parts, let work = task.work else { return nil }
      task.next += 1
      return (task.next - 1, work)
    }
    guard let part else { return false }
    part.work(part.number)
    task.change { $0.unfinished -= 1 }
    return true
  }
}
