/// Text without what a screen reader stumbles over: characters that draw.
enum SpokenText {
  /// The same words, without bars, boxes, braille, blocks and marks; a raised dot between parts becomes
  /// a comma, one between factors, which has no spaces around it, a star.
  static func plain(_ text: String) -> String {
    let text = text.replacing(" · ", with: ", ").replacing("·", with: "*")
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isDrawn($0) }))
  }

  /// Box drawing, blocks, geometric shapes, dingbats and braille patterns.
  private static func isDrawn(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2500...0x25FF, 0x2700...0x27BF, 0x2800...0x28FF: true
    default: false
    }
  }
}
