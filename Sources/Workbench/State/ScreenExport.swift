package import Files
package import Localization
import Reports
package import TerminalUI
import Text
package import Themes

/// A picture of the screen, or of a panel, that is asked for as a file.
package struct ScreenExport: Equatable, Sendable {
  /// What a file holds, by the end of its name.
  package enum Form: String, CaseIterable, Sendable {
    /// A slide of any size, and the same 1920 pixels wide.
    case svg, png
    /// The characters alone.
    case txt
  }

  /// What may stand before the file.
  private enum Word: String { case panel }

  /// As it was typed; `~/` is the home folder.
  package let path: String
  /// What the end of the name asks for.
  package let form: Form
  /// The panel that is asked for; `nil` is the whole screen.
  package let panel: PanelID?

  /// - Parameters:
  ///   - text: what was typed: `FILE`, or `panel FILE`.
  ///   - focus: the panel that `panel` means.
  /// - Returns: `nil` where the end of the name says no form.
  package init?(_ text: String, focus: PanelID) {
    let name = text.after(Word.panel.rawValue + " ")
    path = name ?? text
    panel = name == nil ? nil : focus
    let end = path.fileName.fields(at: ".").dropFirst().last
    guard let form = end.flatMap({ Form(rawValue: $0.lowercased()) }) else { return nil }
    self.form = form
  }

  /// Writes cells that were drawn in `theme`.
  ///
  /// - Parameter language: of the title, which readers hear that cannot see the picture.
  /// - Throws: `FileError.cannotWrite`; the old file is then as it was.
  package func write(_ grid: Grid, theme: ThemeName, in language: Language) throws(FileError) {
    var file = try AtomicFile(replacing: fullPath)
    let title = panel?.title.text(in: language) ?? "Plateau"
    let picture = ScreenPicture(grid, theme: theme, title: title)
    switch form {
    case .svg: try picture.write(to: file)
    case .png: try picture.writePNG(to: file)
    case .txt:
      try file.write(grid.trimmedText + "\n")
      try file.commit()
    }
  }

  /// No shell is there to replace `~`.
  private var fullPath: String {
    guard let rest = path.after("~/"), let home = environmentVariable("HOME") else { return path }
    return home + "/" + rest
  }
}
