extension ParametersPhrase {
  var korean: String {
    switch self {
    case .title(let letter, let count): "매개변수 · \(letter) · \(count)개"
    case .keys(let step): "PgDn: 다음 · Home End: ∓\(step) · I: 폭"
    case .layer(let layer, let units, let inputs, let parameters):
      "\(layer)층: W \(units)×\(inputs), b \(units): \(parameters)개"
    case .step(let step): "End는 가중치에 \(step)만큼 더하고 Home은 뺍니다."
    case .wantsPlaceAndValue(let count, let said):
      "weight에는 1부터 \(count)까지의 번호와 수를 3 0.5처럼 적습니다. 받은 값: \(said)"
    case .notKnown: "가중치가 화면에 없습니다: :view parameters로 볼 수 있습니다."
    case .tooMany(let count, let most):
      "시작값으로 둘 수 있는 매개변수는 \(most)개까지인데 이 신경망은 \(count)개입니다."
    case .kept(let letter): "이제 \(letter)의 시작은 이 가중치입니다: r을 누르면 여기서 시작합니다."
    case .mark: "w 직접"
    }
  }
}
