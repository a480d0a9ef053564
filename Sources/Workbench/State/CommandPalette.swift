import Text

/// The command palette: a line of text and the place in the list of commands that fit it.
package struct CommandPalette: Equatable, Sendable {
  /// What has been typed behind the colon.
  package var text: String
  /// The highlighted line of the list.
  package var selection: Int

  package init(text: String = "", selection: Int = 0) {
    self.text = text
    self.selection = selection
  }

  /// The command's name: what stands before the first space.
  package var name: String { text.fields(at: " ", most: 1)[0] }

  /// What stands after the first space, or `nil` if there is none.
  package var argument: String? { text.fields(at: " ", most: 1).dropFirst().first }
}

extension String {
  /// The text before the last word and the blanks after that.
  var withoutLastWord: String {
    var text = self
    while text.last == " " { text.removeLast() }
    while let last = text.last, last != " " { text.removeLast() }
    return text
  }
}
