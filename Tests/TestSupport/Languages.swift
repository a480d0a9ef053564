package import Files
import Foundation
package import Localization

extension Language {
  /// The translations of this repository.
  package static let library = TranslationLibrary(
    folder: URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "share/po").path)

  package static let korean = named("ko")

  /// The languages in which everything is said.
  package static let whole = [english, korean]

  /// - Precondition: There is a file for it, and it can be read.
  package static func named(_ code: String) -> Language {
    do throws(FileError) {
      if let language = try library.language(code) { return language }
    } catch {
      preconditionFailure(error.description)
    }
    preconditionFailure("no language \(code)")
  }
}

extension UsageError {
  /// The sentence as a test expects it.
  package init(_ text: String) {
    self.init(Message(english: text))
  }
}

extension FileError {
  /// The sentence as a test expects it.
  package init(_ kind: Kind, _ text: String) {
    self.init(kind, Message(english: text))
  }
}
