import Setups

extension TrainingMessagePhrase {
  var korean: String {
    switch self {
    case .running: "훈련합니다."
    case .paused: "멈춤: Space는 계속, s는 한 에폭, S는 배치 하나를 훈련합니다."
    case .oneEpoch: "한 에폭 훈련합니다."
    case .oneStepOf(let run): "\(run)만 훈련합니다. 다른 실행은 \(run)의 따라잡기를 기다립니다."
    case .oneBatch: "배치 하나를 훈련합니다."
    case .startAgain(let seed): "모든 실행을 시드 \(seed)에서 다시 시작합니다."
    case .allHaveEnded: "모든 실행이 끝났습니다. r을 누르면 다시 시작합니다."
    case .pace(let rate): "속도: 초당 배치 \(rate)개."
    case .fullSpeed: "속도: 가장 빠르게."
    case .reading(let dataset): "\(dataset) 읽는 중 …"
    case .readingShare(let dataset, let percent):
      "\(dataset) 읽는 중 … \(percent) %. Esc를 누르면 그만둡니다."
    case .set(let setting, let run, let value, let restarts):
      "\(run.map { "\($0)" } ?? "모든 실행"): \(SettingPhrase.title(setting).korean) "
        + "\(value.korean)\(restarts ? ", 에폭 0부터" : "")."
    case .unchanged(let setting, let run, let value):
      "\(run.map { "\($0)" } ?? "모든 실행"): \(SettingPhrase.title(setting).korean) "
        + "\(value.korean). 바뀐 것이 없습니다."
    case .optimizer(let optimizer, let run, let rate, let isOwn):
      "\(run): 옵티마이저 \(optimizer.rawValue). "
        + (isOwn ? "학습률은 직접 정한 대로 \(rate)입니다." : "학습률은 기본값(\(rate))이 됩니다.")
    case .moved(let dataset, let layers, let loss, let isAside):
      "\(dataset): \(layers), \(loss)."
        + (isAside ? " 이 데이터에 맞지 않는 것은 다른 데이터에서 돌아옵니다." : "")
    case .notGenerated(let name):
      "잡음과 새로 뽑기는 생성된 데이터에만 있습니다. 이 데이터(\(name ?? "파일"))는 파일입니다."
    case .noData(let run): "\(run)에는 데이터가 없습니다. n이나 D를 누르면 다른 데이터를 고릅니다"
    case .stillReading(let run): "\(run)의 데이터를 아직 읽는 중입니다"
    }
  }
}

extension TrainingMessagePhrase.SettingValue {
  fileprivate var korean: String {
    switch self {
    case .on: "켬"
    case .off: "끔"
    case .said(let value): value
    case .asTheDataHaveIt: "데이터 세트의 값"
    }
  }
}
