extension UndoPhrase {
  var korean: String {
    switch self {
    case .takenBack(let change, let isRunning):
      "되돌린 변경: \(change.korean). "
        + (isRunning ? "경주를 계속합니다." : "Space를 누르면 계속합니다.")
    case .nothing: "되돌릴 변경이 없습니다."
    case .readingGivenUp: "읽기를 그만둡니다. 데이터는 그대로입니다."
    case .stepBegins: "수업의 이 단계는 여기서 시작합니다. F로 나간 뒤 u를 누르면 더 되돌립니다."
    }
  }
}
