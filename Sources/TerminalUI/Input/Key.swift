/// A key as the user pressed it.
public enum Key: Hashable, Sendable {
  /// A printable character; a capital is its own character, not a key with Shift.
  case character(Character)
  /// Ctrl with a letter: `control("c")`.
  case control(Character)
  /// With Ctrl they are the same keys, and so are up and down with Shift.
  case up, down, left, right
  /// Left and right with Shift, where the terminal tells them from those without.
  case shiftLeft, shiftRight
  /// What is held down with them is not told.
  case home, end, pageUp, pageDown
  /// `backTab` is Shift-Tab; Ctrl-H, Ctrl-I and Ctrl-M are Backspace, Tab and Enter.
  case enter, escape, tab, backTab, backspace, delete, insert
  /// F1 is 1.
  case function(Int)

  /// The space bar.
  public static let space = Key.character(" ")
}

/// Something the mouse did, on a cell counted from 0.
public struct Mouse: Hashable, Sendable {
  /// What was done.
  public enum Kind: Hashable, Sendable {
    /// The left button alone; the wheel once for each notch.
    case press, release, wheelUp, wheelDown
  }

  /// What was done.
  public var kind: Kind
  /// The cell it was done on.
  public var position: Point

  public init(_ kind: Kind, at position: Point) {
    self.kind = kind
    self.position = position
  }
}

/// What a terminal tells the program.
public enum TerminalEvent: Equatable, Sendable {
  /// Comes again and again while the key is held.
  case key(Key)
  /// Only where reports of it have been asked for.
  case mouse(Mouse)
  /// Text that was pasted, as one piece.
  case paste(String)
  /// The new size in cells; of several that wait, the last.
  case resize(Size)
  /// The terminal is gone (hang-up) or a signal asks the program to end.
  case end
}
