/// What the user asks of the terminal.
public struct TerminalOptions: Sendable {
  /// Whether and how to use colour; `auto` goes by the terminal and by `NO_COLOR`.
  public enum ColourMode: String, Sendable, CaseIterable {
    case auto, always, never, sixteen, palette256
  }

  public var colour: ColourMode
  /// Whether clicks and the wheel are reported. It takes the mouse away from selecting text.
  public var mouse: Bool

  public init(colour: ColourMode = .auto, mouse: Bool = true) {
    self.colour = colour
    self.mouse = mouse
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
