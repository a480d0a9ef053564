import ArgumentParser
import Localization
import TerminalUI
import Workbench

/// `plateau glossary`: what the words mean, and where they are seen.
struct GlossaryCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "glossary", abstract: CommandPhrase.glossary.spoken,
      discussion: CommandPhrase.aboutGlossary.spoken)
  }

  @Argument(help: ArgumentHelp(OptionPhrase.term.spoken, valueName: "TERM"))
  var term: [String] = []

  @OptionGroup var language: LanguageOption

  func run() throws {
    let glyphs = localeIsUTF8() ? Glyphs.unicode : .ascii
    let columns = StandardOutput.isTerminal ? min(StandardOutput.columns, 100) : 80
    var output = StandardOutput()
    output.write(
      page: term.isEmpty
        ? GlossaryReport.list(columns: columns, glyphs: glyphs, in: Spoken.language)
        : try GlossaryReport.page(
          of: term.joined(separator: " "), columns: columns, glyphs: glyphs, in: Spoken.language))
    try output.check()
  }
}
