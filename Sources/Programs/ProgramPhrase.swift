import Localization

/// Why a run cannot be said as a program.
enum ProgramPhrase: Phrase {
  case unknown(option: String, framework: String)
}

extension ProgramPhrase {
  var message: Message {
    switch self {
    case .unknown(let option, let framework):
      say("{framework} programs do not know {option}", framework: framework, option: option)
    }
  }
}
