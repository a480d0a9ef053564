extension DataError: CustomStringConvertible {
  /// One sentence: where, the rule, and what came instead.
  public var message: String { DataErrorPhrase(error: self).text.printable() }

  public var description: String { message }
}
