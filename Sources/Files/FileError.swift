import Glibc
package import Localization

/// A file that cannot be read or written: one sentence that names it, and the kind of failure.
package struct FileError: SentenceError {
  /// What went wrong, as far as a script's exit code tells.
  package enum Kind: Sendable {
    /// There is no such file, or it cannot be opened for reading.
    case noInput
    /// The file's contents are not what they should be.
    case badContents
    /// Folder, room or permission is missing, or the program that makes a PNG.
    case cannotWrite
    /// A signal asked the program to end while it waited for whoever has the other end.
    case interrupted
  }

  /// What an exit code says of it.
  package let kind: Kind
  /// What names the file, and says why.
  package let sentence: Message

  /// With the sentence itself.
  package init(_ kind: Kind, _ sentence: Message) {
    self.kind = kind
    self.sentence = sentence
  }

  /// With what a phrase says.
  package init(_ kind: Kind, _ phrase: some Phrase) {
    self.init(kind, phrase.message)
  }

  /// Whether they are of a kind and say the same.
  package static func == (one: FileError, other: FileError) -> Bool {
    one.kind == other.kind
      && one.sentence.text(in: .english) == other.sentence.text(in: .english)
  }

  /// The failure to write `path`, for the reason in `errno`.
  package static func cannotWrite(_ path: String) -> FileError {
    cannotWrite(path, errno)
  }

  /// The failure to write `path`, for the reason that the C library gave.
  package static func cannotWrite(_ path: String, _ code: Int32) -> FileError {
    FileError(.cannotWrite, FilePhrase.cannotWrite(path, reason: reason(code)))
  }

  /// That a signal ended the wait for `path`.
  static func interrupted(_ path: String) -> FileError {
    FileError(.interrupted, FilePhrase.interrupted(path))
  }

  /// The failure to read `path`, for the reason in `errno`.
  package static func noInput(_ path: String, _ code: Int32 = errno) -> FileError {
    FileError(.noInput, FilePhrase.cannotRead(path, reason: reason(code)))
  }
}

/// What the system calls an error: `No space left on device`.
func reason(_ code: Int32) -> Message {
  SystemErrorPhrase(code: code).message
}
