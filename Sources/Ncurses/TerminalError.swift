/// Why the screen cannot be opened. What to say of it is the program's matter, in its language.
public enum TerminalError: Error, Equatable {
  /// Keys would come from a file or a pipe.
  case inputIsNotATerminal
  /// The screen would go to a file or a pipe.
  case outputIsNotATerminal
  /// A type such as `dumb`, which cannot place its cursor.
  case cannotPlaceCursor(type: String)
  /// Neither the type, if one is named, nor `xterm-256color` is described on this machine.
  case unknownType(String?)
  /// ncurses and the signal handlers serve one terminal at a time.
  case alreadyOpen
  /// A system call failed, for the reason that the C library has a number for.
  case system(Int32)
}
