import Text

extension Safetensors.HeaderFault {
  var korean: String {
    switch self {
    case .noBrace: "{로 시작하지 않습니다"
    case .notJSON(.notUTF8): "UTF-8이 아닙니다"
    case .notJSON(.unexpected(let place)): "\(place)바이트 자리에 JSON에 맞지 않는 것이 있습니다"
    case .notJSON(.unfinished): "중간에 끝납니다"
    case .notJSON(.tooDeep): "너무 깊이 겹쳐 있습니다"
    case .notJSON(.twice(let key)): "\(quoted(key)) 키가 두 번 나옵니다"
    case .metadata: "__metadata__가 텍스트의 객체가 아닙니다"
    case .member(let tensor, let key, let said?):
      "텐서 \(quoted(tensor))의 \(key) 값은 \(rule(key))여야 하는데 \(quoted(said))입니다"
    case .member(let tensor, let key, nil): "텐서 \(quoted(tensor))에 \(key) 값이 없습니다"
    }
  }

  private func rule(_ key: String) -> String {
    switch key {
    case "dtype": "텍스트"
    case "shape": "0 이상의 정수"
    default: "앞의 수가 더 크지 않은 0 이상의 정수 두 개"
    }
  }
}
