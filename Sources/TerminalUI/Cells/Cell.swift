/// One character cell, in 8 bytes.
///
/// A wide character (Hangul, Kanji) takes two cells: the first holds it, the second is
/// `.continuation`.
public struct Cell: Equatable, Sendable {
  /// The scalar in the low 21 bits, the attributes in the high 8.
  private var content: UInt32
  private var foregroundValue: UInt16
  private var backgroundValue: UInt16

  /// A cell that shows `scalar`, a character of one column.
  public init(_ scalar: Unicode.Scalar, _ style: Style = .plain) {
    content = scalar.value | UInt32(style.attributes.rawValue) << 24
    foregroundValue = style.foreground.rawValue
    backgroundValue = style.background.rawValue
  }

  /// A space in the terminal's own colours.
  public static let blank = Cell(" ")

  /// The second half of a wide character, in that character's style.
  public static func continuation(_ style: Style) -> Cell {
    Cell("\u{0}", style)
  }

  /// Whether it is the second half of a wide character.
  public var isContinuation: Bool { content & 0x1F_FFFF == 0 }

  /// The character; of a continuation, U+0000.
  public var scalar: Unicode.Scalar {
    Unicode.Scalar(content & 0x1F_FFFF) ?? " "
  }

  /// Its colours and attributes.
  public var style: Style {
    get {
      Style(
        Colour(rawValue: foregroundValue), on: Colour(rawValue: backgroundValue),
        Attributes(rawValue: UInt8(truncatingIfNeeded: content >> 24)))
    }
    set { self = Cell(scalar, newValue) }
  }
}
