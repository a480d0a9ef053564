/// A text that is equal to another only if all its bytes are. `String` takes é for e with an accent behind
/// it, which a file, a shell and a program in another language do not.
package struct ByteText: Hashable {
  let text: String

  package init(_ text: String) { self.text = text }

  package static func == (a: ByteText, b: ByteText) -> Bool { a.text.hasBytes(of: b.text) }

  package func hash(into hasher: inout Hasher) {
    // Texts with the same bytes are equal as strings too.
    hasher.combine(text)
  }
}

extension String {
  /// Whether it is the same text, byte for byte.
  package func hasBytes(of other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}

extension [String] {
  /// Whether a text is one of these, byte for byte.
  package func hasBytes(of text: String) -> Bool { contains { $0.hasBytes(of: text) } }

  /// The places of the texts, from the least on: by bytes, which is by scalars, as Python sorts.
  package var sortedPlaces: [Int] {
    indices.sorted { self[$0].utf8.lexicographicallyPrecedes(self[$1].utf8) }
  }
}
