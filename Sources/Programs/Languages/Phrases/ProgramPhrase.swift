import Localization

/// Why a run cannot be said as a program.
enum ProgramPhrase: Phrase {
  case unknown(option: String, framework: String)
}
