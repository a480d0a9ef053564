extension GlossaryPhrase {
  var korean: String {
    switch self {
    case .title: "용어집"
    case .listKeys: "글자 찾기 · 화살표 선택 · Enter 열기 · Tab 키"
    case .termKeys: "화살표 다음 용어 · Esc 뒤로"
    case .formula: "수식"
    case .seen: "볼 곳"
    case .alsoCalled: "다른 말"
    case .panel(let panel): "\(panel.rawValue) 패널"
    case .command(let name, ""): ":\(name) 명령"
    case .command(let name, let keys): ":\(name) 명령 (키 \(keys))"
    case .lesson(let id): "수업 \(id)"
    case .unknown(let name, let nearest):
      "용어집에 \(name) 항목이 없습니다" + (nearest.map { " (혹시 \($0)입니까?)" } ?? "")
        + ". plateau glossary를 실행하면 목록이 나옵니다"
    case .noneFits(let text): "맞는 용어가 없습니다: \(text)"
    case .howToRead: "plateau glossary TERM: 하나만 설명합니다. 화면에서는 ?와 Tab을 누릅니다."
    }
  }
}
