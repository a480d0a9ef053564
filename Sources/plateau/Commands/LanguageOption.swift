import ArgumentParser
import Localization
import Workbench

/// The option that every command has. `LanguageChoice` has read it before the others are: it stands
/// here to be parsed, and to be seen in the help.
struct LanguageOption: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      OptionPhrase.language.text,
      valueName: Language.allCases.map(\.rawValue).joined(separator: "|")))
  var language: String?
}
