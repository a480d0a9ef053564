import Localization
import Text

/// What is said of a picture of the screen.
enum ExportPhrase: Phrase {
  case written(ScreenExport)
  /// A name whose end says no form.
  case noForm(String)
}

extension ExportPhrase {
  var message: Message {
    switch self {
    case .written(let export) where export.panel == nil:
      say("The screen was written to {path}.", path: export.path)
    case .written(let export): say("The panel was written to {path}.", path: export.path)
    case .noForm(let name):
      say(
        "A picture of the screen is FILE.svg, FILE.png or FILE.txt, not {name}.",
        name: quoted(name))
    }
  }
}
