/// What the user asks of the terminal.
public struct TerminalOptions: Sendable {
  /// Whether and how to use colour; `auto` goes by the terminal and by `NO_COLOR`.
  public enum ColourMode: String, Sendable, CaseIterable {
    /// Only `auto` heeds `NO_COLOR`; no terminal gets more colours than it has.
    case auto, always, never, sixteen, palette256
  }

  /// Whether there are colours; `auto` leaves it to the terminal.
  public var colour: ColourMode
  /// Whether clicks and the wheel are reported. It takes the mouse away from selecting text.
  public var mouse: Bool
  /// Whether the terminal is known to show UTF-8, whatever the locale says.
  public var isUTF8: Bool

  public init(colour: ColourMode = .auto, mouse: Bool = true, isUTF8: Bool = false) {
    self.colour = colour
    self.mouse = mouse
    self.isUTF8 = isUTF8
  }
}

extension TerminalOptions.ColourMode {
  /// The most colours to use. `NO_COLOR`, when it is set to anything, asks for none.
  var limit: ColourDepth {
    switch self {
    case .auto: environment("NO_COLOR") == nil ? .palette256 : .none
    case .always, .palette256: .palette256
    case .never: .none
    case .sixteen: .sixteen
    }
  }
}
