extension Unicode.Scalar {
  /// Whether the scalar is seen, and by itself: not white space, a control, or a mark that would join
  /// with what stands before it.
  var isVisible: Bool {
    if isASCII { return value > 0x20 && value < 0x7F }
    switch properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .surrogate,
      .nonspacingMark, .enclosingMark, .spacingMark, .unassigned, .privateUse:
      return false
    default:
      return true
    }
  }
}
