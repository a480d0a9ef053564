/// What one character of a text becomes on the screen: the scalar a cell holds, and the columns it
/// takes.
///
/// A cell holds one scalar, so combining marks are dropped and an emoji sequence shows its first
/// picture. Hangul typed as separate jamo is composed. Control characters become `?` (tab and
/// line ends a space), so that no text from a file can steer the terminal.
struct CellCharacter: Equatable {
  var scalar: Unicode.Scalar
  /// 1, or 2 for a wide character.
  var columns: Int

  /// The cell of `character`, or `nil` when it has no width of its own.
  init?(_ character: Character) {
    let scalars = character.unicodeScalars
    guard let first = scalars.first(where: { $0.columns > 0 || $0.isControl }) else { return nil }
    if first.isControl {
      self.init(scalar: first.isSpaceLike ? " " : "?", columns: 1)
    } else {
      let scalar = Hangul.composed(scalars) ?? first
      self.init(scalar: scalar, columns: scalar.columns)
    }
  }

  fileprivate init(scalar: Unicode.Scalar, columns: Int) {
    self.scalar = scalar
    self.columns = columns
  }
}

extension String {
  /// The columns of a text of plain scalars; `nil` if there is another among them.
  var plainWidth: Int? {
    var columns = 0
    for scalar in unicodeScalars {
      guard let own = scalar.plainColumns else { return nil }
      columns += own
    }
    return columns
  }

  /// Calls `body` with each cell of the text in order.
  ///
  /// A text of plain scalars, as nearly all that is drawn, is not searched for the ends of its
  /// characters: that and the tables of Unicode's properties were half the time of a frame.
  @inline(__always)
  func forEachCell(_ body: (CellCharacter) -> Void) {
    if plainWidth != nil {
      for scalar in unicodeScalars {
        body(CellCharacter(scalar: scalar, columns: scalar.plainColumns ?? 1))
      }
    } else {
      for character in self {
        if let cell = CellCharacter(character) { body(cell) }
      }
    }
  }
}

extension Unicode.Scalar {
  /// The columns this scalar takes: 0 for marks and formatting, 2 for East Asian wide characters
  /// and emoji, else 1.
  var columns: Int {
    if value < 0x300 { return value == 0xAD || isControl ? 0 : 1 }
    if Self.isWide(value) { return 2 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: return 0
    default: break
    }
    if (0x1160...0x11FF).contains(value) { return 0 }
    return properties.isEmojiPresentation && !(0x1F1E6...0x1F1FF).contains(value) ? 2 : 1
  }

  /// The columns of a scalar that is a character by itself, whatever plain scalar stands beside it;
  /// `nil` for all that may join with others, steer, or have no width. These are letters, signs,
  /// arrows, frames, dots and Korean syllables: what the program itself writes.
  var plainColumns: Int? {
    switch value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x370...0x482, 0x2010...0x2027, 0x2030...0x205F,
      0x2070...0x20CF, 0x2100...0x2319, 0x2500...0x25FC, 0x2800...0x28FF:
      1
    case 0xAC00...0xD7A3: 2
    default: nil
    }
  }

  var isControl: Bool { value < 0x20 || (0x7F..<0xA0).contains(value) }

  fileprivate var isSpaceLike: Bool { (0x09...0x0D).contains(value) || value == 0x85 }

  /// Whether `value` is in a block that Unicode's EastAsianWidth.txt calls W or F. Emoji are told
  /// by their presentation property, so their many small ranges are not here.
  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    return wideRanges.contains { $0.contains(value) }
  }

  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3098, 0x309B...0x3247,
    0x3250...0x4DBF, 0x4E00...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18D08,
    0x1AFF0...0x1B2FB, 0x1F200...0x1F265, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}

/// Korean syllables from their letters.
enum Hangul {
  /// `syllable = 0xAC00 + (L · 21 + V) · 28 + T` (Unicode §3.12), or `nil` when `scalars` does not
  /// start with a leading consonant and a vowel.
  static func composed(_ scalars: Character.UnicodeScalarView) -> Unicode.Scalar? {
    let values = scalars.prefix(3).map(\.value)
    guard values.count >= 2, (0x1100...0x1112).contains(values[0]),
      (0x1161...0x1175).contains(values[1])
    else { return nil }
    let tail = values.count == 3 && (0x11A8...0x11C2).contains(values[2]) ? values[2] - 0x11A7 : 0
    return Unicode.Scalar(0xAC00 + ((values[0] - 0x1100) * 21 + values[1] - 0x1161) * 28 + tail)
  }
}
