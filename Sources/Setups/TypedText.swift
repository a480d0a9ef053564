/// A line that is typed on the screen. It is bounded, since all of it is looked at with every key.
package enum TypedText {
  /// A whole race as one line has a tenth of it.
  package static let longest = 4096

  /// `nil` if there is no room for `text`: no line is cut, for half of one says something else.
  package static func adding(_ text: String, to line: String) -> String? {
    let room = longest - line.unicodeScalars.count
    // Text of any length is not counted to its end.
    guard text.unicodeScalars.dropFirst(max(0, room)).isEmpty else { return nil }
    return line + text
  }
}
