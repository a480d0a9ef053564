import Files
import Glibc
import Session
import TerminalUI
import Workbench

/// Writes a recording on a thread of its own, so that the screen waits for no disk and for no reader.
///
/// Where the file takes less than comes, frames are left out, and the next one that is written has all that
/// changed; lines never are. The file takes its place when it is complete, as all files do.
final class Recorder: Sendable {
  /// What is recorded, in order.
  private enum Entry {
    case frame(Grid, seconds: Double)
    case lines([String])
    /// What is left on the normal screen.
    case end([String], seconds: Double)
  }

  private struct Work {
    var entries: [Entry] = []
    var thread: TrainingThread?
    /// Whether the file is complete, or cannot be.
    var isDone = false
    var failure: FileError?
    var isFailureTold = false
  }

  /// What the thread alone uses.
  private final class Output {
    var file: AtomicFile?
    var cast: Asciicast?

    init(_ file: consuming AtomicFile) { self.file = consume file }
  }

  /// The option that asks for it.
  static let option = "--record"
  /// As the user wrote it.
  let path: String
  private let work = Monitor(Work())
  private nonisolated(unsafe) let output: Output

  /// Frames that wait to be written: more are left out.
  private static let mostWaiting = 64

  /// Opens the file.
  ///
  /// - Throws: `FileError.cannotWrite`, before anything is drawn.
  init(_ path: String, _ files: inout OutputFiles) throws {
    self.path = path
    unsafe output = Output(try files.open(path, as: Self.option))
  }

  /// Begins to write what is recorded.
  ///
  /// - Parameters:
  ///   - cast: what makes lines of frames, if frames are recorded.
  ///   - lines: the first lines.
  ///   - beginThread: called first thing on the thread that is started.
  ///   - wake: called on that thread when the file takes no more.
  func start(
    _ cast: Asciicast?, _ lines: [String], beginThread: @escaping @Sendable () -> Void,
    wake: @escaping @Sendable () -> Void
  ) {
    unsafe output.cast = cast
    work.withLock { $0.entries.append(.lines(lines)) }
    let thread = TrainingThread { [self] in
      beginThread()
      write(wake)
    }
    work.change { work in
      work.thread = thread
      guard thread == nil else { return }
      work.failure = FileError.cannotWrite(path, EAGAIN)
      work.isDone = true
    }
  }

  /// The screen is so now. It returns at once.
  func show(_ grid: Grid, at seconds: Double) {
    work.change { work in
      guard !work.isDone else { return }
      if work.entries.count >= Self.mostWaiting, case .frame = work.entries.last {
        work.entries.removeLast()
      }
      work.entries.append(.frame(grid, seconds: seconds))
    }
  }

  /// Lines that are complete as they are. It returns at once.
  func add(_ lines: [String]) {
    work.change { if !$0.isDone { $0.entries.append(.lines(lines)) } }
  }

  /// Why nothing more is recorded, said once.
  func takeFailure() -> FileError? {
    work.withLock { work in
      guard !work.isFailureTold, let failure = work.failure else { return nil }
      work.isFailureTold = true
      return failure
    }
  }

  /// Ends the recording. It returns at once.
  ///
  /// - Parameter left: what the program leaves on the normal screen.
  func end(_ left: [String], at seconds: Double) {
    work.change { $0.entries.append(.end(left, seconds: seconds)) }
  }

  /// Waits until the recording, which has been ended, is in its place.
  ///
  /// - Parameter end: until when to wait at most, on the monotonic clock: a FIFO may have no reader.
  /// - Throws: why there is no recording, or no whole one.
  func finish(until end: Double) throws(FileError) {
    let (isDone, failure, thread) = work.wait(
      until: end, for: { $0.isDone }, { ($0.isDone, $0.failure, $0.thread) })
    // Nothing is left to do for it; one that waits for a reader ends with the program.
    if isDone { thread?.join() }
    if let failure { throw failure }
    guard isDone else { throw FileError(.cannotWrite, FilePhrase.interrupted(path)) }
  }

  // MARK: On the thread

  private func write(_ wake: @Sendable () -> Void) {
    var failure: FileError?
    do throws(FileError) {
      while try writeNext() {}
    } catch {
      failure = error
    }
    work.change { work in
      work.failure = failure
      work.isDone = true
      work.entries = []
    }
    if failure != nil { wake() }
  }

  /// Writes what waits; false once the file is in its place.
  private func writeNext() throws(FileError) -> Bool {
    let entries = work.wait(
      until: nil, for: { !$0.entries.isEmpty },
      { work in
        defer { work.entries = [] }
        return work.entries
      })
    for entry in entries {
      switch entry {
      case .frame(let grid, let seconds):
        try write(unsafe output.cast?.lines(of: grid, at: seconds) ?? [])
      case .lines(let lines): try write(lines)
      case .end(let left, let seconds):
        try write(unsafe output.cast?.end(left, at: seconds) ?? [])
        if let file = unsafe output.file.take() { try file.commit() }
        return false
      }
    }
    return true
  }

  private func write(_ lines: [String]) throws(FileError) {
    for line in lines { try unsafe output.file?.write(line + "\n") }
  }
}
