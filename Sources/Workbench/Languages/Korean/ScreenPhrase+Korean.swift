extension ScreenPhrase {
  var korean: String {
    switch self {
    case .tooSmall(let least, let here): "Plateau: \(least)칸 필요, 지금 \(here)칸"
    case .tooSmallRun(let run, let epoch, let cost): "\(run) 에폭 \(epoch) J \(cost)"
    case .keys: "키"
    case .scroll: "화살표 스크롤"
    case .glossary: "Tab 용어집"
    case .back: "Esc 뒤로"
    case .selectLayer: "층 선택, 클릭도 같음"
    case .command: "명령"
    case .completes: "Tab 완성"
    case .does: "Enter 실행"
    case .noCommand: "맞는 명령이 없습니다."
    case .takesTyped: "Enter를 누르면 입력한 대로 합니다."
    case .code: "코드"
    case .anotherFramework: "I: 다른 프레임워크"
    }
  }
}
