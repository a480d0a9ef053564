import Localization

/// What the diagram of the network says.
enum NetworkPhrase: Phrase {
  case title
  case parameters(String)
  case inputs(Int)
}

extension NetworkPhrase {
  var message: Message {
    switch self {
    case .title: "Network"
    case .parameters(let count): say("{count} parameters", count: count)
    case .inputs(let count): say("{count} input", or: "{count} inputs", count: count)
    }
  }
}
