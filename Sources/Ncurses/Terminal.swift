import CNcurses
import Glibc
public import TerminalUI

/// The terminal as a screen of cells: draws grids, and says what the user does.
///
/// It belongs to the thread that opened it. While it exists the terminal is in the program's
/// mode; it is given back when it goes out of scope, at `exit`, on every signal that ends the
/// program, and when any thread crashes that called `TerminalSignals.blockInThisThread`.
///
/// What is written to standard error meanwhile is held back, and shown afterwards.
public struct Terminal: ~Copyable {
  /// The size of the terminal, at least 1 × 1.
  public private(set) var size: Size
  /// What it can show.
  public let capabilities: Capabilities
  /// For how long the program was stopped and the terminal given back, all in all.
  public private(set) var millisecondsStopped = 0
  /// Ends a wait for events, from any thread.
  public let wake: Wake

  private let output: CInt
  private var input: Input
  private var painter: Painter
  /// The last size an event told of.
  private var announcedSize: Size

  /// Switches the terminal to the program's screen.
  ///
  /// - Parameters:
  ///   - input: the descriptor keys come from.
  ///   - output: the descriptor it is drawn on.
  /// - Throws: `TerminalError` if these are not a terminal, or not one that can be drawn on. It
  ///   is then as it was.
  public init(
    _ options: TerminalOptions = TerminalOptions(), input: CInt = 0, output: CInt = 1
  ) throws(TerminalError) {
    guard !guard_is_open() else { throw .alreadyOpen }
    guard isatty(input) == 1 else { throw .inputIsNotATerminal }
    guard isatty(output) == 1 else { throw .outputIsNotATerminal }
    guard let wake = Wake() else { throw .system(errno) }
    let error = guard_open(input, output, wake.descriptor)
    let isUTF8 = Encoding.settle(isCertain: options.isUTF8)
    let size = Size(ofTerminal: output) ?? Size(columns: 80, rows: 24)
    let type: TerminalType
    do throws(TerminalError) {
      guard error == 0 else { throw .system(error) }
      type = try TerminalType(opening: size, colour: options.colour)
    } catch {
      guard_close()
      throw error
    }
    let pairs = ColourPairs(atMost: options.colour.limit)
    capabilities = Capabilities(
      colourDepth: pairs.depth, isUTF8: isUTF8, hasBraille: isUTF8 && type.hasBraille,
      notice: type.notice)
    painter = Painter(size, pairs: pairs, isUTF8: isUTF8)
    self.size = size
    announcedSize = size
    self.output = output
    self.wake = wake
    self.input = Input(from: input)
    screen_set_mouse(options.mouse)
    _ = screen_enter()
  }

  deinit {
    screen_leave()
    guard_close()
    screen_close()
  }

  /// Shows `grid` from the top left corner on; what it does not cover is blank.
  ///
  /// Writes what changed since the last frame, as one piece, and nothing if nothing did.
  public mutating func draw(_ grid: borrowing Grid) {
    guard guard_is_up() else { return }
    painter.paint(grid)
  }

  /// Paints the whole screen again, whatever may have happened to it.
  public mutating func redraw() {
    guard guard_is_up() else { return }
    screen_show(true)
  }

  /// Asks the terminal to report clicks and the wheel, or to leave the mouse to the user.
  public mutating func setMouse(_ on: Bool) {
    screen_set_mouse(on)
  }

  /// Waits for something to happen, at most `milliseconds`, or for ever if that is `nil`.
  ///
  /// Returns all there is at once: keys, the last of several sizes, a signal's request. Empty if
  /// the time is over or `wake` was signalled. Once the terminal is gone, always `[.end]`.
  public mutating func events(within milliseconds: Int? = nil) -> [TerminalEvent] {
    let deadline = milliseconds.map { Milliseconds.now + max(0, $0) }
    var isOver = false
    while true {
      let events = asked() + input.events()
      if !events.isEmpty || isOver { return events }
      switch input.wait(until: deadline, orFor: wake) {
      case .somethingToSee: break
      case .woken:
        wake.drain()
        isOver = true
      case .timeOver: isOver = true
      }
    }
  }

  /// Gives the terminal back and stops the program, as Ctrl-Z does; returns when it goes on, with
  /// the screen as it was. A new size comes as an event.
  public mutating func suspend() {
    screen_leave()
    let start = Milliseconds.now
    guard_stop()
    millisecondsStopped += Milliseconds.now - start
    resume()
  }

  /// Takes the screen again, unless a signal ended the program in the meantime.
  private mutating func resume() {
    takeSize()
    _ = screen_enter()
  }

  private mutating func takeSize() {
    guard let now = Size(ofTerminal: output), now != size else { return }
    size = now
    screen_resize(CInt(now.rows), CInt(now.columns))
    painter.resize(to: now)
  }

  /// Does what signals have asked for.
  private mutating func asked() -> [TerminalEvent] {
    let asked = Int(guard_take())
    if asked & guard_end_asked != 0 { return [.end] }
    if asked & guard_stop_asked != 0 {
      suspend()
    } else if asked & guard_continued != 0 {
      resume()
    } else if asked & guard_resized != 0 {
      takeSize()
    }
    if size == announcedSize { return [] }
    announcedSize = size
    return [.resize(size)]
  }
}
