import Setups

extension ChangePhrase {
  var korean: String {
    switch self {
    case .fork(let run): "\(run) 복제"
    case .deletion(let run): "\(run) 삭제"
    case .name(let run): "\(run)의 이름"
    case .curve(let run): "\(run)의 곡선 숨기기 또는 보이기"
    case .pin(let run): "표에서 \(run)의 자리"
    case .layers(let run): "\(run)의 층"
    case .weights(let run): "\(run)의 가중치"
    case .start(let run): "\(run)의 시작 가중치"
    case .setting(let setting, let run):
      "\(run.map { "\($0)" } ?? "모든 실행")의 \(SettingPhrase.title(setting).korean)"
    case .settings: "설정"
    case .data(let name): "데이터 \(name)"
    case .restart: "다시 시작"
    case .rates: "실행의 학습률"
    case .setUp: "새 실행"
    }
  }
}
