package import Setups

/// Trains the runs of a screen on threads of its own, and tells what came of it.
///
/// Commands go in, progress comes out; neither side ever waits for the other. Progress keeps the
/// latest state and every evaluation since it was last taken.
package final class TrainingWorker: Sendable {
  private let commands = Monitor<[WorkerCommand]>([])
  /// Not taken yet.
  let progress = Monitor(Progress())
  private let thread: TrainingThread?

  /// - Parameters:
  ///   - loader: what reads data, and what it has read already.
  ///   - beginThread: called first thing on every thread that is started.
  ///   - wake: called on the training thread when there is progress where there was none, and when a
  ///     frame is to be drawn that was announced.
  package init(
    _ loader: DataLoader, beginThread: @escaping @Sendable () -> Void = {},
    wake: @escaping @Sendable () -> Void
  ) {
    let commands = commands
    let progress = progress
    let begin: @Sendable () -> Void = {
      beginThread()
      TrainingThread.givePrecedenceToOthers()
    }
    thread = TrainingThread {
      begin()
      let crew = Crew(beginThread: begin)
      let race = Race(
        loader, commands: commands, progress: progress, crew: crew, wake: wake)
      race.run()
      crew.end()
    }
  }

  /// Whether the system gave a thread to train on.
  package var hasStarted: Bool { thread != nil }

  /// Asks the thread for `command`. It returns at once; commands are done in order.
  package func send(_ command: WorkerCommand) {
    send([command])
  }

  /// The same of several: nothing is trained between them.
  package func send(_ commands: [WorkerCommand]) {
    guard !commands.isEmpty else { return }
    self.commands.change { $0 += commands }
  }

  /// What was done since the last call.
  package func takeProgress() -> Progress {
    progress.withLock { progress in
      defer { progress = Progress() }
      return progress
    }
  }

  /// Ends the thread, in the middle of an epoch if need be, and waits for it.
  package func end() {
    send(.end)
    thread?.join()
  }
}
