import Files

extension FileError {
  /// What is wrong with a file whose rows are read as those of data are.
  package init(_ error: DataError) {
    if case .unreadable(let path, let reason) = error {
      self.init(.noInput, FilePhrase.cannotRead(path, reason: reason))
    } else {
      let kind: Kind =
        switch error.kind {
        case .noInput: .noInput
        case .cancelled: .interrupted
        case .usage, .badData: .badContents
        }
      self.init(kind, error.sentence)
    }
  }
}
