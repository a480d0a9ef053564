/// A colour of the terminal: its default, or one of xterm's 256. Terminals with fewer get the
/// nearest they have.
public struct Colour: Equatable, Hashable, Sendable {
  /// 0 is the terminal's default; 1 … 256 are xterm's colours 0 … 255.
  public let rawValue: UInt16

  /// The terminal's own foreground or background.
  public static let standard = Colour(rawValue: 0)

  /// xterm's colour `index`, 0 … 255.
  public init(_ index: UInt8) {
    rawValue = UInt16(index) + 1
  }

  /// A value above 256 becomes 256.
  public init(rawValue: UInt16) {
    self.rawValue = min(rawValue, 256)
  }

  /// xterm's index, or `nil` for the terminal's default.
  public var index: UInt8? {
    rawValue == 0 ? nil : UInt8(truncatingIfNeeded: rawValue - 1)
  }
}

/// How a character is set off, apart from its colours.
public struct Attributes: OptionSet, Hashable, Sendable {
  /// A bit for each attribute.
  public let rawValue: UInt8

  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// A heavier or brighter character.
  public static let bold = Attributes(rawValue: 1)
  /// A fainter character; some terminals show it as it is.
  public static let dim = Attributes(rawValue: 2)
  /// Foreground and background exchanged.
  public static let reverse = Attributes(rawValue: 4)
  /// A line below the character.
  public static let underline = Attributes(rawValue: 8)
}

/// The style of a cell: foreground, background, attributes.
public struct Style: Equatable, Hashable, Sendable {
  /// The colour of the character.
  public var foreground: Colour
  /// The colour behind it.
  public var background: Colour
  /// What sets the character off apart from its colours.
  public var attributes: Attributes

  public init(
    _ foreground: Colour = .standard, on background: Colour = .standard,
    _ attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The terminal's own colours, no attributes.
  public static let plain = Style()
}
