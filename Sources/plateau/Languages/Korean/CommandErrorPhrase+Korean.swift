extension CommandErrorPhrase {
  var korean: String {
    switch self {
    case .languages(let names, let said):
      "--language 옵션에는 \(names) 가운데 하나를 씁니다. '\(said)' 값은 쓸 수 없습니다"
    case .frameworks(let names, let said):
      "--framework 옵션에는 \(names) 가운데 하나를 씁니다. '\(said)' 값은 쓸 수 없습니다"
    case .wholeNumber(let option, let said):
      "\(option) 옵션에는 1 이상의 정수를 씁니다. '\(said)' 값은 쓸 수 없습니다"
    case .severalRuns(let count):
      "이 명령은 실행 하나를 훈련합니다. --from 줄에는 \(count)개가 있습니다"
    case .targetOrEnd: "--stop-at-target 옵션과 --to-the-end 옵션은 서로 반대되는 말입니다"
    case .standardOutput: "표준 출력"
    case .lessonSteps(let id, let count, let step): "수업 \(id)의 단계는 \(count)개입니다. 받은 값: \(step)"
    }
  }
}
