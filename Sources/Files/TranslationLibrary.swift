import Glibc
package import Localization
import Text

/// The languages that the program speaks: English, and one for each file of translations.
package struct TranslationLibrary: Sendable {
  /// As a user names them, English first.
  package let codes: [String]
  private let folder: String

  /// Those of this program: of the folder that `PLATEAU_TRANSLATIONS` names, or `po` beside it.
  package static func locate() -> TranslationLibrary {
    TranslationLibrary(folder: SharedFolder.locate("po", variable: "PLATEAU_TRANSLATIONS"))
  }

  /// The languages that have a file `CODE.po` in `folder`.
  package init(folder: String?) {
    self.folder = folder ?? ""
    let path = SystemText.path(self.folder)
    let files = names(inFolder: unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    let others = files.compactMap { $0.before(".po") }.filter { Language.isCode($0) }
    codes = [Language.english.code] + others.sorted()
  }

  /// Those whose files can be read.
  package var languages: [Language] { codes.compactMap { try? language($0) } }

  /// The language of that code, read from its file; `nil` if there is none.
  ///
  /// - Throws: that the file cannot be read, or what is wrong with it and in which line.
  package func language(_ code: String) throws(FileError) -> Language? {
    guard codes.contains(code) else { return nil }
    if code == Language.english.code { return .english }
    let path = "\(folder)/\(code).po"
    var contents = try FileContents(path)
    try contents.read(upTo: .max)
    do throws(TranslationsError) {
      return try Language(code: code, po: contents.bytes)
    } catch {
      throw FileError(.badContents, FilePhrase.translations(path, line: error.line, error.fault))
    }
  }
}
