extension ExamplePhrase {
  var korean: String {
    switch self {
    case .title: "예제"
    case .number(let number): "예제 \(number)"
    case .numberOf(let number, let count): "예제 \(number)/\(count)"
    case .stepOf(let step, let count): "단계 \(step)/\(count)"
    case .keys: "PgUp PgDn 예제   Home End 단계   I 유닛   1-9 층"
    case .unitOfLayer(let unit, let layer): "\(layer)층, 유닛 \(unit)"
    case .unitOfLayerShort(let unit, let layer): "\(layer)층 u\(unit)"
    case .formula(let formula, let place): "\(formula) (\(place))"
    case .numbersGoIn(let count): "x: 수 \(count)개가 들어감"
    case .allTerms(let count): "항 \(count)개 모두"
    case .others(let count): "+ 나머지 \(count)개"
    }
  }
}
