/// A key as the user pressed it.
public enum Key: Hashable, Sendable {
  /// A printable character; a capital is its own character, not a key with Shift.
  case character(Character)
  /// Ctrl with a letter: `control("c")`.
  case control(Character)
  case up, down, left, right
  case shiftLeft, shiftRight
  case home, end, pageUp, pageDown
  case enter, escape, tab, backTab, backspace, delete, insert
  case function(Int)

  /// The space bar.
  public static let space = Key.character(" ")
}

/// Something the mouse did, on a cell counted from 0.
public struct Mouse: Hashable, Sendable {
  /// What was done.
  public enum Kind: Hashable, Sendable {
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
  case key(Key)
  case mouse(Mouse)
  /// Text that was pasted, as one piece.
  case paste(String)
  case resize(Size)
  /// The terminal is gone (hang-up) or a signal asks the program to end.
  case end
}
