import Glibc
import Localization

/// What the system calls an error. English is the C library's; elsewhere those that a user meets with
/// files have a text, and others are the C library's as well.
package struct SystemErrorPhrase: Phrase {
  /// The C library's number for it.
  package let code: Int32

  /// The error that the C library gave this number, as in `errno`.
  package init(code: Int32) {
    self.code = code
  }
}
