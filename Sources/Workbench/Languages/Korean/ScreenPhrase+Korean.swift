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
    case .noMatch: "일치하는 것이 없습니다. 이런 이름이나 기능이 없습니다."
    case .typeToFind: "입력하여 키 찾기"
    case .takesTyped(let command): "Enter를 누르면 \(command) 값을 입력한 대로 정합니다."
    case .code: "코드"
    case .anotherFramework: "I: 다른 프레임워크"
    }
  }
}
