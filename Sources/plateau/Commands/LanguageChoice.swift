import Files
import Localization
import Text
import Workbench

/// Which language the program speaks: what `--language` says, else what the locale does.
///
/// It is known before the arguments are parsed, since help and errors are in it.
enum LanguageChoice {
  static let option = "--language"

  /// - Parameters:
  ///   - arguments: those of the command line, without the program's name.
  ///   - library: the languages that there are.
  ///   - environment: a variable of the environment by its name.
  /// - Throws: `UsageError` if the option names none that there is; `FileError` if its file is broken.
  static func language(
    _ arguments: some Sequence<String>, among library: TranslationLibrary,
    environment: (String) -> String?
  ) throws -> Language {
    if let said = said(arguments) {
      if let language = try library.language(said) { return language }
      Spoken.language = try library.language(ofLocale(environment)) ?? .english
      throw UsageError(CommandErrorPhrase.languages(library.codes, instead: said))
    }
    return try library.language(ofLocale(environment)) ?? .english
  }

  /// The language of messages (POSIX: the first of these that is set and not empty). Where the
  /// characters of the locale are not UTF-8, other letters cannot be shown, and it is English.
  private static func ofLocale(_ environment: (String) -> String?) -> String {
    guard localeIsUTF8(environment) else { return Language.english.code }
    return Language.code(
      ofLocale: firstValue(of: ["LC_ALL", "LC_MESSAGES", "LANG"], environment) ?? "")
  }

  /// What the option says, the last time it is there.
  private static func said(_ arguments: some Sequence<String>) -> String? {
    var said: String?
    var isNext = false
    for argument in arguments {
      if isNext {
        said = argument
        isNext = false
      } else if argument == "--" {
        break
      } else if argument == option {
        isNext = true
      } else if let value = argument.after(option + "=") {
        said = value
      }
    }
    return said
  }
}

/// Whether the locale's characters are UTF-8, as the environment says (POSIX: the first of these
/// that is set and not empty).
func localeIsUTF8(_ environment: (String) -> String?) -> Bool {
  let name = firstValue(of: ["LC_ALL", "LC_CTYPE", "LANG"], environment)?.lowercased() ?? ""
  return name.contains("utf-8") || name.contains("utf8")
}

private func firstValue(of names: [String], _ environment: (String) -> String?) -> String? {
  names.lazy.compactMap(environment).first { !$0.isEmpty }
}
