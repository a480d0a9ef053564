import Files
import Glibc
import Session
import TerminalUI
import Workbench

/// What is recorded of a screen while it is played with: what is seen, what is typed, or both.
final class ScreenRecording {
  private let cast: Recorder?
  private let keys: Recorder?
  private var tape = KeyTape()
  private var start = MonotonicClock.seconds
  /// For how long the program was stopped since: a recording does not wait for its `fg`.
  var secondsStopped = 0.0

  /// How long the end waits for the files, in seconds.
  private static let patience = 5.0
  /// The same after a signal, which leaves the program 1.5 seconds.
  private static let patienceAfterSignal = 1.0

  /// - Throws: `FileError.cannotWrite`, before anything is drawn.
  init(cast: String?, keys: String?, _ files: inout OutputFiles) throws {
    self.cast = try cast.map { path in try Recorder(path, &files) }
    self.keys = try keys.map { path in try Recorder(path, &files) }
  }

  /// The time of the recordings, in seconds.
  private var seconds: Double { max(0, MonotonicClock.seconds - start - secondsStopped) }

  /// The screen opens.
  ///
  /// - Parameters:
  ///   - opening: what it begins with.
  ///   - beginThread: called first thing on each thread that is started.
  ///   - wake: called on such a thread when a file takes no more.
  func begin(
    _ opening: KeyRecording.Start, beginThread: @escaping @Sendable () -> Void,
    wake: @escaping @Sendable () -> Void
  ) {
    start = MonotonicClock.seconds
    let lines = Asciicast(
      opening.size, startingAt: time(nil), terminal: environment("TERM"), title: "Plateau")
    cast?.start(lines, [lines.header], beginThread: beginThread, wake: wake)
    keys?.start(nil, opening.lines, beginThread: beginThread, wake: wake)
  }

  /// A frame has been drawn.
  func show(_ grid: Grid) { cast?.show(grid, at: seconds) }

  /// The user has done something.
  ///
  /// - Parameter effects: what came of it. The end is noted by itself, and that the program stopped, not at all.
  /// - Returns: what has to be asked of the training thread just before these.
  func note(_ event: TerminalEvent, _ effects: [Effect]) -> [WorkerCommand] {
    guard keys != nil, !effects.contains(where: { [.quit, .suspend].contains($0) }) else {
      return []
    }
    return [tape.note(event, at: seconds)]
  }

  /// The recording ends here.
  func noteEnd() -> [WorkerCommand] { note(.end, []) }

  /// Whether the training thread has yet to say where it was.
  var isWaiting: Bool { tape.isWaiting }

  /// What the training thread has said.
  func take(_ marks: [Int: RacePosition]) {
    guard !marks.isEmpty else { return }
    let lines = tape.lines(with: marks)
    if !lines.isEmpty { keys?.add(lines) }
  }

  /// Why nothing more is recorded, said once.
  func takeFailure() -> FileError? { cast?.takeFailure() ?? keys?.takeFailure() }

  /// Puts the files in their places.
  ///
  /// - Parameters:
  ///   - left: what the program leaves on the normal screen.
  ///   - isAfterSignal: whether a signal has ended it.
  /// - Throws: the first failure; the other file is then whole all the same.
  func finish(_ left: [String], isAfterSignal: Bool) throws(FileError) {
    keys?.add(tape.rest())
    let patience = isAfterSignal ? Self.patienceAfterSignal : Self.patience
    let end = MonotonicClock.seconds + patience
    let recorders = [keys, cast].compactMap(\.self)
    // All of them first: one that is stuck takes the others no time.
    for recorder in recorders { recorder.end(left, at: seconds) }
    var failure: FileError?
    for recorder in recorders {
      do throws(FileError) {
        try recorder.finish(until: end)
      } catch {
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
  }
}
