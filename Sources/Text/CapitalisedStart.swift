extension String {
  /// The first letter large: `linear` at the start of a sentence.
  package var capitalisedStart: String { prefix(1).uppercased() + dropFirst() }
}
