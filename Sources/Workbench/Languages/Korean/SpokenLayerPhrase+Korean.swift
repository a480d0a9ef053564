extension SpokenLayerPhrase {
  var korean: String {
    switch self {
    case .network(let run, let inputs, let parameters):
      "\(run)의 신경망: 입력 \(inputs)개, 매개변수 \(parameters)개."
    case .number(let layer): "\(layer)층"
    case .output: "출력층"
    case .layer(let name, let units, let activation, let weights):
      "\(name): 유닛 \(units)개, \(activation)"
        + (weights.map { ". 가중치 \($0.least) ~ \($0.greatest)" } ?? "")
    case .formula(let formula, let range): "g(z) = \(formula), 범위 \(range)"
    case .slopeFormula(let formula, let steepest): "g′(z) = \(formula), 최대 \(steepest)"
    case .flatWhere(let text): "평평한 곳: \(text)"
    case .preactivations(let least, let greatest): "z: \(least) ~ \(greatest)"
    case .gradient(let name, let activation, let mean, let measured):
      "\(name), \(activation): 평균 |∂J/∂W| \(mean)\(measured.isEmpty ? "" : ", \(measured)")"
    case .slope(let slope): "기울기 \(slope)"
    case .flatShare(let share): "평평한 비율 \(share)"
    case .dead(let dead, let units): "죽은 유닛 \(dead)/\(units)"
    case .updateRatio(let ratio): "갱신 비율의 로그 \(ratio)"
    case .parameters(let first, let last, let count): "매개변수 \(count)개 중 \(first)–\(last):"
    case .parameter(let number, let name, let layer, let value, let gradient):
      "\(number): \(layer)층의 \(name) = \(value)" + (gradient.map { ", 그래디언트 \($0)" } ?? "")
    }
  }
}
