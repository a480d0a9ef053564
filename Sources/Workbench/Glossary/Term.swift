import Files
import Localization

/// Something that the glossary explains.
enum Term: Hashable, Sendable {
  case training(TrainingTerm)
  case loss(LossTerm)
  case activation(ActivationTerm)
  case network(NetworkTerm)
  case data(DataTerm)
  case keras(KerasTerm)
  case torch(TorchTerm)
  case numPy(NumPyTerm)

  /// All of them, in the order of the list.
  static let all: [Term] =
    TrainingTerm.allCases.map(Term.training) + LossTerm.allCases.map(Term.loss)
    + ActivationTerm.allCases.map(Term.activation) + NetworkTerm.allCases.map(Term.network)
    + DataTerm.allCases.map(Term.data) + KerasTerm.allCases.map(Term.keras)
    + TorchTerm.allCases.map(Term.torch) + NumPyTerm.allCases.map(Term.numPy)

  private var phrase: any Phrase {
    switch self {
    case .training(let term): term
    case .loss(let term): term
    case .activation(let term): term
    case .network(let term): term
    case .data(let term): term
    case .keras(let term): term
    case .torch(let term): term
    case .numPy(let term): term
    }
  }

  /// What is said of it.
  func text(in language: Language) -> TermText { TermText(phrase.text(in: language)) }

  /// What is said of it in each language, the one that is spoken first.
  func texts(in language: Language = .english) -> [TermText] {
    let others = Self.languages.filter { $0 != language && phrase.message.isSaid(in: $0) }
    return ([language] + others).map(text)
  }

  /// Readers look for the words of their own language, whichever the program speaks.
  private static let languages = TranslationLibrary.locate().languages

  /// What it is called.
  func name(in language: Language) -> String { text(in: language).name }

  /// In a list: with the name that programs and books in English have, where it is another.
  func listName(in language: Language) -> String {
    let (name, english) = (name(in: language), name(in: .english))
    return name.contains(english) ? name : "\(name) (\(english))"
  }
}

/// A term in one language.
struct TermText: Equatable {
  /// The usual name.
  var name: String
  var otherNames: [String]
  var definition: String

  /// - Parameter text: a line of names, the usual one before a `|` and the others after it, with
  ///   commas between them; then the definition.
  init(_ text: String) {
    let parts = text.split(separator: "\n", maxSplits: 1)
    let names = (parts.first ?? "").split(separator: " | ", maxSplits: 1)
    name = String(names.first ?? "")
    // A comma within a name, as in J(W,B), has no space after it.
    otherNames = names.count > 1 ? names[1].split(separator: ", ").map(String.init) : []
    definition = parts.count > 1 ? String(parts[1]) : ""
  }
}
