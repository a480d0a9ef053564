import Text

extension PalettePhrase {
  var korean: String {
    switch self {
    case .activation: "선택한 층의 활성화 함수, 가중치는 그대로"
    case .pace: "초당 배치 수, 또는 최고 속도"
    case .view: "초점이 있는 자리에 다른 패널"
    case .select: "글자로 실행 선택"
    case .lesson: "수업을 멈춘 곳부터"
    case .weight: "실행의 N째 가중치나 편향, 층 순서대로"
    case .glossary: "낱말의 뜻. WORD?도 같음"
    case .from: "설정 한 줄대로 모든 실행을 새로"
    case .rename: "표와 범례에 쓰는 실행의 이름"
    case .unknownCommand(let text, let nearest):
      "\(quoted(text)) 명령은 없습니다. "
        + (nearest.map { "혹시 \($0)?" } ?? ":과 Tab을 누르면 목록이 나옵니다.")
    case .lineTooLong(let most):
      "한 줄은 \(most.grouped)자까지입니다. 더 길어서 넣지 않았습니다."
    }
  }
}
