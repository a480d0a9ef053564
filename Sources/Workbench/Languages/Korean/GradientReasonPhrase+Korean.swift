extension GradientReasonPhrase {
  var korean: String {
    switch self {
    case .evened(let share): "옵티마이저가 메워 줍니다. 갱신이 가중치의 \(share)입니다."
    case .flatYetLearning(let layer, let share): "\(layer)층의 \(share)가 평평하지만 그래도 배웁니다."
    case .slopes(let product, let isQuarter):
      "포화된 곳은 없습니다. \(isQuarter ? "¼ 이하인 " : "")기울기를 곱하면 \(product)입니다."
    case .flat(let layer, let share): "\(layer)층에서 예제의 \(share)가 평평한 곳에 있습니다."
    case .weights(let product): "기울기만 곱하면 \(product)입니다. 가중치가 조금만 넘겨줍니다."
    case .deadLayer: "모든 예제에서 기울기가 0입니다. 초깃값이나 학습률을 바꿔야 합니다."
    case .mostlyDead: "모든 예제에서 기울기가 0입니다. 나머지는 계속 배웁니다."
    case .someDead: "나머지는 이들 없이 계속 배웁니다."
    case .lowerRate: "학습률을 낮추면 나아집니다."
    case .flatEnd: "평평한 끝으로 밀린 유닛은 그래디언트를 거의 받지 못합니다."
    case .largeSteps: "정상은 1/1,000이고, 1/100보다 크면 큰 갱신입니다."
    case .standing: "최솟값이거나 고원입니다."
    }
  }
}
