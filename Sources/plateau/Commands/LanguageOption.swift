import ArgumentParser
import Files
import Workbench

/// The option that every command has. `LanguageChoice` has read it before the others are: it stands
/// here to be parsed, and to be seen in the help.
struct LanguageOption: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      OptionPhrase.language.spoken,
      valueName: TranslationLibrary.locate().codes.joined(separator: "|")))
  var language: String?
}
