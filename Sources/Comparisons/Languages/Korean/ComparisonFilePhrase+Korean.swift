import Datasets

extension ComparisonFilePhrase {
  var korean: String {
    switch self {
    case .noRun(let files): "\(files)에 실행이 하나도 없습니다"
    case .at(let place, let fault): "\(place.korean): \(fault)"
    case .noColumn(let place, let column):
      "\(place.korean): 비교의 CSV에는 \(column) 열이 있어야 하는데 없습니다"
    case .value(let column, let rule, let said):
      "\(column) 값은 \(rule.korean)여야 하는데 \(said)입니다"
    case .epochs(let epochs, let most):
      "이 비교의 실행은 \(most)에폭까지인데 \(epochs)에폭입니다"
    case .cost(let cost):
      "비용은 0 이상의 유한한 수여야 하는데 \(cost) 값이 있습니다. 발산한 실행의 마지막 비용만 다를 수 있습니다"
    case .costs(let epochs, let expected, let count):
      "\(epochs)에폭에는 비용이 \(expected)개 있어야 하는데 \(count)개입니다"
    case .disagreement(let status):
      "status \(status), reached, epochs, seconds_to_target 값이 서로 맞지 않습니다"
    case .otherSeed(let seed, let first, let last):
      "시드 \(seed): \(first)부터 \(last)까지에 들지 않습니다"
    case .run(let variant, let seed): "\(variant), 시드 \(seed) 실행"
    case .twice(let run, let first): "\(run)이 두 번 나옵니다. 처음은 \(first.korean)입니다"
    case .missing(let run, let files, let more, let origin, let runs):
      "\(run)이 \(files)에 없습니다\(more > 0 ? "(그 밖에 \(more)개도)" : ""). "
        + "\(origin.korean)의 설정에는 실행이 \(runs)개입니다"
    case .otherSetup(let origin, let word):
      "이 실행은 \(origin.korean)과 다른 비교의 것입니다. 그쪽 설정에는 \(word) 값이 있습니다"
    case .otherWord(let origin, let word):
      "이 실행은 \(origin.korean)과 다른 비교의 것입니다. "
        + (word.map { "설정에 \($0) 값이 있습니다" } ?? "설정의 순서가 다릅니다")
    }
  }
}

extension ComparisonFilePhrase.Rule {
  fileprivate var korean: String {
    switch self {
    case .count: "0 이상의 정수"
    case .countOrEmpty: "비어 있거나 0 이상의 정수"
    case .number: "수"
    case .seconds: "0 이상의 유한한 수"
    case .secondsOrEmpty: "비어 있거나 0 이상의 유한한 수"
    case .numbers: "빈칸으로 나눈 수"
    case .oneOf(let names): "\(names) 가운데 하나"
    case .exactly(let text): text.isEmpty ? "이 비교에서 빈 자리" : "이 비교의 \(text)"
    }
  }
}
