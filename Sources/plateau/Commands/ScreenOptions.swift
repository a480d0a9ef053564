import ArgumentParser
import Localization
import Themes
import Workbench

/// The options that say what the screen looks like.
struct ScreenOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(OptionPhrase.projector.spoken)) var projector = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      OptionPhrase.theme.spoken,
      valueName: ThemeName.allCases.map(\.rawValue).joined(separator: "|"))
  )
  var theme: String?

  /// What was chosen; dark if nothing was.
  func chosenTheme() throws(UsageError) -> ThemeName {
    try theme.map { text throws(UsageError) in try ThemeName.named(text) } ?? .dark
  }
}
