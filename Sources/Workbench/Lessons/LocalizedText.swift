/// A text of a lesson, in each language it was written in.
public struct LocalizedText: Equatable, Sendable {
  var texts: [Language: String] = [:]

  /// In the language of the process, else in English, else in any.
  public var text: String {
    texts[.current] ?? texts[.english] ?? texts.values.first ?? ""
  }

  var isEmpty: Bool { texts.isEmpty }
}
