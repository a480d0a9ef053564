extension RunMessagePhrase {
  var korean: String {
    switch self {
    case .curveHidden(let run): "\(run)의 곡선을 숨깁니다."
    case .curveShown(let run): "\(run)의 곡선을 보입니다."
    case .pinned(let run): "\(run): 표의 맨 위에 고정합니다."
    case .unpinned(let run): "\(run): 제자리로 돌아갑니다."
    case .sorted(let sorting): "표를 정렬하는 기준: \(TitlePhrase.sorting(sorting).korean)."
    case .nameless(let run): "\(run): 이제 이름이 없습니다."
    case .named(let run, let name): "\(run)의 이름: \(name)."
    case .selected(let run, let layers): "\(run): \(layers)."
    case .mostRuns(let count): "실행은 \(count)개까지입니다. X를 누르면 선택한 실행을 지웁니다."
    case .forked(let run, let parent, isRunning: true):
      "\(run): \(parent)처럼 시작합니다. a를 누르면 바뀝니다."
    case .catchesUp(let run, let parent):
      "\(run): \(parent)처럼 시작해 따라잡고, 다른 실행은 기다립니다. a를 누르면 바뀝니다."
    case .forked(let run, let parent, isRunning: false):
      "\(run): \(parent)처럼 시작합니다. a로 바꾸고 Space를 누르면 따라잡습니다."
    case .lastRun: "마지막 실행은 지우지 않습니다. f를 누르면 하나 더 만듭니다."
    case .deleted(let run): "\(run): 지웠습니다. u를 누르면 되돌립니다."
    case .dataFirst: "가장 좋은 학습률은 모든 실행의 데이터를 읽은 뒤에 찾습니다."
    case .searching: "실행마다 가장 좋은 학습률을 찾습니다. Esc를 누르면 그만둡니다."
    case .searched(let share):
      "실행마다 가장 좋은 학습률을 찾는 중 … \(share). Esc를 누르면 그만둡니다."
    case .searchGivenUp: "찾기를 그만둡니다. 학습률은 그대로입니다."
    case .bestRates(let rates):
      "각자 가장 좋은 학습률로: \(rates.joined(separator: ", ")). @를 누르면 모두 같게 돌아갑니다."
    case .noRate: "없음"
    case .oneRate(let rate): "다시 모두 학습률 \(rate), 에폭 0부터 시작합니다."
    }
  }
}
