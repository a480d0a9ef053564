package import Datasets
import Session
import Synchronization

/// Trains the runs of a comparison on several threads at once.
///
/// Threads of their own take runs from one queue, so that long and short ones even out. A run is
/// trained by one thread alone and shares nothing that changes: its numbers do not depend on how
/// many threads there are, its seconds aside.
package struct ComparisonPool: Sendable {
  /// How far a comparison is.
  package struct Tally: Sendable {
    /// Runs that have ended, and those there are.
    package var done: Int
    /// All the runs of this part.
    package var total: Int
    /// Trained so far, in all runs together.
    package var epochs: Int

    package init(done: Int, total: Int, epochs: Int) {
      self.done = done
      self.total = total
      self.epochs = epochs
    }
  }

  private struct Queue: Sendable {
    var waiting: Range<Int>
    var runs: [(index: Int, run: ComparedRun)] = []
    var failure: DataError?
    /// Threads that are still at it.
    var threads = 0
  }

  /// What threads share without waiting: there may be millions of epochs a second.
  private final class Course: Sendable {
    let epochs = Atomic<Int>(0)
    let isOver = Atomic<Bool>(false)
  }

  private let setup: ComparisonSetup
  private let trainer: ComparisonTrainer
  private let queue: Monitor<Queue>
  private let course = Course()
  private let total: Int

  /// - Parameter indices: of the runs to train, as `ComparisonSetup` counts them.
  package init(_ setup: ComparisonSetup, trainer: ComparisonTrainer, indices: Range<Int>) {
    self.setup = setup
    self.trainer = trainer
    total = indices.count
    queue = Monitor(Queue(waiting: indices))
  }

  /// Trains on `threads` threads, at least 1, while the calling one looks on.
  ///
  /// - Parameters:
  ///   - goesOn: asked on all threads after every epoch; `false` ends in order, and runs that are
  ///     not complete are left out.
  ///   - report: called ten times a second, and at the end; `false` ends in order, too.
  /// - Returns: the complete runs, in the order of their indices.
  /// - Throws: `DataError` if a seed cannot split the data.
  package func run(
    threads: Int, while goesOn: @escaping @Sendable () -> Bool, report: (Tally) -> Bool
  ) throws(DataError) -> [ComparedRun] {
    let count = max(1, min(threads, total))
    let goesOn: @Sendable () -> Bool = { [course] in
      !course.isOver.load(ordering: .relaxed) && goesOn()
    }
    queue.withLock { $0.threads = count }
    let started = (0..<count).compactMap { _ in TrainingThread { work(while: goesOn) } }
    // Threads that the system did not give; this one does their work if there are none at all.
    queue.withLock { $0.threads -= count - started.count }
    if started.isEmpty {
      queue.withLock { $0.threads = 1 }
      work(while: goesOn)
    }
    while true {
      let (done, isOver) = queue.wait(
        until: MonotonicClock.seconds + 0.1, for: { $0.threads == 0 },
        { ($0.runs.count, $0.threads == 0) })
      let epochs = course.epochs.load(ordering: .relaxed)
      if !report(Tally(done: done, total: total, epochs: epochs)) {
        course.isOver.store(true, ordering: .relaxed)
      }
      if isOver { break }
    }
    for thread in started { thread.join() }
    let result = queue.withLock { $0 }
    if let failure = result.failure { throw failure }
    return result.runs.sorted { $0.index < $1.index }.map(\.run)
  }

  /// What each thread does.
  private func work(while goesOn: () -> Bool) {
    while goesOn(), let index = queue.withLock({ $0.waiting.popFirst() }) {
      do {
        let run = try trainer.train(setup.job(index)) {
          course.epochs.wrappingAdd(1, ordering: .relaxed)
          return goesOn()
        }
        guard let run else { break }
        queue.withLock { $0.runs.append((index, run)) }
      } catch {
        queue.withLock {
          $0.failure = error
          $0.waiting = $0.waiting.endIndex..<$0.waiting.endIndex
        }
      }
    }
    queue.change { $0.threads -= 1 }
  }
}
