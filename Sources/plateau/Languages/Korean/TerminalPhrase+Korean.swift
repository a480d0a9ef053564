extension TerminalPhrase {
  var korean: String {
    switch self {
    case .inputIsNoTerminal: "화면에는 키를 읽을 터미널이 필요합니다. 파일이나 파이프로는 안 됩니다"
    case .outputIsNoTerminal: "화면에는 그릴 터미널이 필요합니다. 파일이나 파이프에는 그릴 수 없습니다"
    case .cannotPlaceCursor(let type):
      "화면에는 커서를 옮길 수 있는 터미널이 필요합니다. 이 터미널(\(type))은 그럴 수 없습니다"
    case .unknownType(let type):
      "터미널 종류 \(type ?? "(없음)")도, xterm-256color도 이 컴퓨터에 설명되어 있지 않습니다"
    case .alreadyOpen: "프로그램의 화면은 하나이며, 이미 열려 있습니다"
    case .cannotOpen(let reason): "화면을 열 수 없습니다: \(reason)"
    case .taken(let type?, let other):
      "이 컴퓨터는 TERM의 \(type) 터미널을 모릅니다. \(other) 터미널로 여깁니다"
    case .taken(nil, let other): "TERM이 정해져 있지 않습니다. \(other) 터미널로 여깁니다"
    }
  }
}
