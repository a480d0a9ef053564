extension String {
  /// The text on one line and safe to print: what a terminal would obey becomes `substitute`, and so
  /// does a byte of a name that is no character.
  package func printable(_ substitute: Unicode.Scalar = "\u{FFFD}") -> String {
    guard unicodeScalars.contains(where: \.isUnprintable) else { return self }
    var text = UnicodeScalarView()
    text.append(contentsOf: unicodeScalars.map { $0.isUnprintable ? substitute : $0 })
    return String(text)
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is seen, and by itself: not white space, a control, or a mark that would join
  /// with what stands before it.
  package var isVisible: Bool {
    if isASCII { return value > 0x20 && value < 0x7F }
    switch properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .surrogate,
      .nonspacingMark, .enclosingMark, .spacingMark, .unassigned, .privateUse:
      return false
    default:
      return true
    }
  }

  /// Whether it cannot stand in a line for a terminal.
  package var isUnprintable: Bool { steersTerminal || SystemText.byte(of: self) != nil }

  /// Whether a terminal obeys the scalar, or shows the text around it in another order or on another
  /// line: C0, DEL and C1, bidirectional controls (UAX #9, section 2), line and paragraph separators.
  package var steersTerminal: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
