/// How many colours there are to draw with.
public enum ColourDepth: Int, Sendable, Comparable, CaseIterable {
  /// Bright colours are bold text where there are eight; 256 are xterm's.
  case none, eight, sixteen, palette256

  public static func < (a: ColourDepth, b: ColourDepth) -> Bool { a.rawValue < b.rawValue }
}

/// What the user should know about how the terminal is treated.
public enum TerminalNotice: Sendable, Equatable {
  /// The type that `TERM` names, `nil` if it names none, is taken for another one.
  case taken(String?, as: String)
}

/// What the terminal can show.
public struct Capabilities: Sendable, Equatable {
  /// How many colours are drawn with.
  public var colourDepth: ColourDepth
  /// Whether other characters than ASCII come out.
  public var isUTF8: Bool
  /// Whether braille does: it needs UTF-8, a C library that gives it one column, and a font.
  public var hasBraille: Bool
  /// What the user should know about it.
  public var notice: TerminalNotice?
}
