import TerminalUI
import Text
import Themes

extension ScreenMessagePhrase {
  var korean: String {
    switch self {
    case .marker(let marker): "곡선을 그리는 글자: \(marker.korean)."
    case .theme(.dark): "어두운 테마입니다."
    case .theme(.contrast): "대비가 높은 어두운 테마입니다."
    case .theme(.light): "밝은 테마입니다."
    case .theme(.mono): "색이 없는 테마입니다."
    case .projectorOn: "벽에 비추는 화면입니다: 패널 둘, 굵은 곡선. /는 패널, C는 색을 바꿉니다."
    case .projectorOff: "다시 책상의 화면입니다: 모든 패널."
    case .mouseOn: "마우스를 켭니다. 누르면 선택합니다. Shift를 누른 채 끌면 글을 선택합니다."
    case .mouseOff: "마우스를 끕니다. 터미널이 글을 선택합니다."
    case .view(let panel): "여기: \(TitlePhrase.panel(panel).korean)."
    case .gradients(let mode): "그래디언트 흐름: \(TitlePhrase.gradients(mode).korean)."
    case .nothingToTurn(let panel):
      "\(TitlePhrase.panel(panel).korean) 패널에는 넘길 것이 없습니다. Tab을 누르면 다른 패널로 갑니다."
    case .outputsWalk: "PgUp과 PgDn은 여기 보이는 것을 넘기고, I는 보는 방식을 바꿉니다."
    case .leftOut(let count):
      "사람이 칠 수 없을 만큼 빠르게 들어온 키 \(count.grouped)개를 건너뛰었습니다."
    case .closer: "가까이."
    case .farther: "멀리."
    case .surfaceAlone: "이 실행의 곡면만 보입니다."
    case .nothingBeside: "여기 나란히 볼 다른 것이 없습니다."
    case .besideActivation(let activation, let layer):
      "나란히: 같은 가중치, \(layer)층만 \(activation.rawValue)."
    case .besideLoss(let loss): "나란히: 같은 가중치를 \(loss.rawValue) 손실로 쟀습니다."
    }
  }
}

extension Marker {
  fileprivate var korean: String {
    switch self {
    case .braille: "점자"
    case .blocks: "블록"
    case .dots: "점"
    case .ascii: "ASCII"
    }
  }
}
