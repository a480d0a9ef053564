import Files
import Localization
import Session
import TerminalUI
import Themes
import Workbench

/// Writes pictures of the screen on threads of their own, so that the screen waits for no disk, and not
/// for the program that makes PNGs.
final class ScreenExporter: Sendable {
  private struct Work {
    /// How many have been asked for.
    var count = 0
    var underWay = 0
    /// What came of each, by its number, not taken yet.
    var done: [(number: Int, action: Action)] = []
    var threads: [Int: TrainingThread] = [:]
  }

  private let work = Monitor(Work())
  private let beginThread: @Sendable () -> Void
  private let wake: @Sendable () -> Void

  /// - Parameters:
  ///   - beginThread: called first thing on every thread that is started.
  ///   - wake: called on that thread when its file is there, or cannot be.
  init(
    beginThread: @escaping @Sendable () -> Void = {}, wake: @escaping @Sendable () -> Void
  ) {
    self.beginThread = beginThread
    self.wake = wake
  }

  /// Draws what `state` shows now, and returns before it is written.
  func write(_ export: ScreenExport, of state: State, glyphs: Glyphs) {
    let grid = export.part(of: ScreenFrame(of: state, glyphs: glyphs))
    let (theme, language) = (state.theme, state.language)
    let work = work
    let beginThread = beginThread
    let wake = wake
    let number = work.withLock { work in
      work.count += 1
      work.underWay += 1
      return work.count
    }
    let finish: @Sendable () -> Void = {
      let error = Self.error(export, grid, theme, language)
      work.change {
        $0.underWay -= 1
        $0.done.append((number, .screen(.exported(export, error))))
      }
      wake()
    }
    let thread = TrainingThread {
      beginThread()
      finish()
    }
    work.withLock { $0.threads[number] = thread }
    // Without a thread to give, the screen waits.
    if thread == nil { finish() }
  }

  /// What there is to say of files since the last call.
  func takeDone() -> [Action] {
    let (done, threads) = work.withLock { work in
      defer { work.done = [] }
      return (work.done, work.done.compactMap { work.threads.removeValue(forKey: $0.number) })
    }
    // They have nothing left to do.
    for thread in threads { thread.join() }
    return done.map(\.action)
  }

  /// Waits until all is written, but not forever: a FIFO may have no reader.
  ///
  /// - Parameter seconds: how long at most.
  func finish(within seconds: Double) {
    work.wait(until: MonotonicClock.seconds + seconds, for: { $0.underWay == 0 }, { _ in })
    _ = takeDone()
  }

  /// Writes it at once, and says what came of it.
  static func written(_ export: ScreenExport, of state: State, glyphs: Glyphs) -> FileError? {
    error(
      export, export.part(of: ScreenFrame(of: state, glyphs: glyphs)), state.theme, state.language)
  }

  private static func error(
    _ export: ScreenExport, _ grid: Grid, _ theme: ThemeName, _ language: Language
  ) -> FileError? {
    do throws(FileError) {
      try export.write(grid, theme: theme, in: language)
      return nil
    } catch {
      return error
    }
  }
}
