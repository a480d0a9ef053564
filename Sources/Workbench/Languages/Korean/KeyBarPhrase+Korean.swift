extension KeyBarPhrase {
  var korean: String {
    switch self {
    case .run: "실행"
    case .pause: "멈춤"
    case .undo: "되돌리기"
    case .activation: "활성화"
    case .fork: "복제"
    case .quit: "종료"
    case .help: "도움말"
    case .command: "명령"
    case .units: "유닛"
    case .rate: "학습률"
    case .pace: "속도"
    case .step: "스텝"
    case .restart: "다시"
    case .panel: "패널"
    case .zoom: "확대"
    case .data: "데이터"
    case .logarithm: "로그"
    case .crosshair: "십자선"
    }
  }
}
