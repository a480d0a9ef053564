import Glibc
package import Localization

/// What the system calls an error, in the words of the C library. Of those that a user meets with files,
/// `share/po` has translations.
package struct SystemErrorPhrase: Phrase {
  /// The C library's number for it.
  package let code: Int32

  /// The error that the C library gave this number, as in `errno`.
  package init(code: Int32) {
    self.code = code
  }
}

extension SystemErrorPhrase {
  package var message: Message {
    unsafe strerror(code).map { Message(english: unsafe String(cString: $0)) }
      ?? say("error {code}", code: Int(code))
  }
}
