import Datasets

extension UsagePhrase {
  var korean: String {
    switch self {
    case .number(let option, let rule, let said):
      "\(option) 옵션에는 \(rule.korean)만 쓸 수 있는데 \(said)입니다"
    case .whole(let option, let least, let greatest, let said):
      "\(option) 옵션에는 \(least)부터 \(greatest)까지의 정수만 쓸 수 있는데 \(said)입니다"
    case .noSuchName(let kind, let names, let said, let nearest):
      "\(kind.korean)에는 \(names)만 있고 \(said) 값은 없습니다\(hint(nearest))"
    case .noDataset: "--dataset 옵션에는 이름이나 CSV 파일의 경로를 쓰는데 ''입니다"
    case .targetColumns(let said):
      "--target 옵션에는 열 이름을 쉼표로 나누어 쓰는데 \(said)입니다"
    case .targetColumnTwice(let said):
      "--target 옵션에는 열마다 한 번씩만 쓰는데 \(said)입니다"
    case .batchSize(let said):
      "--batch-size 옵션에는 0보다 큰 정수나 all만 쓸 수 있는데 \(said)입니다"
    case .gain(let said):
      "--init 옵션에는 glorot-uniform*4처럼 * 뒤에 0보다 큰 배율을 쓰는데 \(said)입니다"
    case .startingNumbers(let instead):
      "--init에는 쉼표로 나눈 유한한 수들, 또는 이름을 적습니다. 받은 값: \(instead)"
    case .startingNumberCount(let count, let instead):
      "--init의 수는 층마다 W를 행 순서로, 그다음 b, 매개변수마다 하나씩입니다: "
        + "이 신경망의 매개변수는 \(count)개인데 수는 \(instead)개입니다"
    case .noTargetToStopAt:
      "--stop-at-target 옵션에는 --target-cost가 있어야 하는데 이 데이터 세트에는 목표 비용이 없습니다"
    case .hiddenSoftmax, .layers, .layerUnits, .memory, .outputUnits, .bceTargets: ofLayers
    case .noLine: "--from 옵션에는 설정 줄을 쓰는데 ''입니다"
    case .runLetter(let number, let letter, let said):
      "설정 줄의 \(number)번째 실행은 글자 \(letter) 다음에 쓰는데 \(said)입니다"
    case .noSetting(let word, let nearest):
      "설정 줄은 seed=1과 같은 설정으로 이루어지며 \(word) 설정은 없습니다\(hint(nearest))"
    case .lineFlag(let name, let said):
      "설정 줄의 \(name) 설정은 값 없이 쓰는데 \(said)입니다"
    case .lineValue(let name, let said):
      "설정 줄의 \(name) 설정은 \(name)=VALUE로 쓰는데 \(said)입니다"
    case .tooManyRuns(let most, let count):
      "설정 줄에는 실행을 \(most)개까지 쓰는데 \(count)개입니다"
    case .saidTwice(let name, let again):
      "설정 줄의 \(name) 설정은 실행마다 한 번만 쓰는데 또 나옵니다: \(again)"
    case .percentSign(let word): "% 뒤에는 16진수 두 자리를 쓰는데 \(word)입니다"
    }
  }

  private var ofLayers: String {
    switch self {
    case .hiddenSoftmax(let text):
      "softmax 함수는 출력층에만 쓰는데 --layers 옵션이 은닉층에 썼습니다: \(text)"
    case .layers(let said):
      "--layers 옵션에는 25:relu,1:sigmoid처럼 층마다 유닛:활성화를 쓰는데 \(said)입니다"
    case .layerUnits(let said, let text):
      "층의 유닛은 1 이상의 정수인데 \(text)에는 \(said)입니다"
    case .memory(let limit, let layers, let needed):
      "신경망은 메모리의 절반(\(limit))까지 쓸 수 있는데 \(layers)에는 \(needed)가 듭니다"
    case .outputUnits(1, _, let said):
      "이 데이터 세트는 목표 열이 하나이므로 출력층의 유닛도 1개인데, --layers 옵션에는 \(said)개입니다"
    case .outputUnits(let count, let forClasses, let said):
      "이 데이터 세트의 출력층에는 \(forClasses ? "클래스" : "목표")마다 하나씩 유닛이 \(count)개 "
        + "있어야 하는데, --layers 옵션에는 \(said)개입니다"
    case .bceTargets(let least, let greatest):
      "bce 손실에는 0부터 1까지의 목표가 필요한데, 이 데이터 세트의 목표는 \(least)부터 "
        + "\(greatest)까지입니다"
    default: ""
    }
  }

  private func hint(_ nearest: String?) -> String {
    nearest.map { " (혹시 \($0)입니까?)" } ?? ""
  }
}

extension UsagePhrase.NameKind {
  fileprivate var korean: String {
    switch self {
    case .scalings: "스케일링"
    case .losses: "손실"
    case .optimizers: "옵티마이저"
    case .precisions: "정밀도"
    case .initializers: "초기화"
    case .activations: "활성화 함수"
    case .panels: "패널"
    case .outputModes: "출력을 보이는 방식"
    case .themes: "테마"
    case .measures: "측정값"
    }
  }
}
