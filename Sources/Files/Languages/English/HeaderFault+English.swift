import Text

extension Safetensors.HeaderFault {
  var english: String {
    switch self {
    case .noBrace: "it does not begin with {"
    case .notJSON(.notUTF8): "it is not UTF-8"
    case .notJSON(.unexpected(let place)): "JSON has something else at its byte \(place)"
    case .notJSON(.unfinished): "it ends too soon"
    case .notJSON(.tooDeep): "it is nested too deep"
    case .notJSON(.twice(let key)): "\(quoted(key)) is there twice"
    case .metadata: "its __metadata__ is not an object of texts"
    case .member(let tensor, let key, let said?):
      "\(key) of tensor \(quoted(tensor)) is \(rule(key)), not \(quoted(said))"
    case .member(let tensor, let key, nil): "tensor \(quoted(tensor)) has no \(key)"
    }
  }

  private func rule(_ key: String) -> String {
    switch key {
    case "dtype": "a text"
    case "shape": "whole numbers of at least 0"
    default: "two whole numbers of at least 0, the second not below the first"
    }
  }
}
