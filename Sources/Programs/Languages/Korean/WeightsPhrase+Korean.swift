extension WeightsPhrase {
  var korean: String {
    switch self {
    case .noJSON: "설정을 JSON으로 쓸 수 없습니다"
    case .otherShape(let layer, let wanted, let file, let dataset, let shape):
      "\(layer)층의 가중치는 \(wanted)여야 하는데 파일 \(file)"
        + "\(dataset.map { "(\($0) 데이터로 훈련함)" } ?? "")에는 \(shape)입니다"
    case .otherDepth(let count, let file, let layers):
      "신경망의 층은 \(count)개인데 파일 \(file)에는 \(layers)개입니다"
    case .metadata(let file): "\(file): 메타데이터 plateau가 설정이 아닙니다"
    case .weightShape(let file, let tensor, let shape):
      "\(file): \(tensor)의 모양은 [유닛, 입력]인데 \(shape)입니다"
    case .biasShape(let file, let tensor, let units, let shape?):
      "\(file): 유닛이 \(units)개인데 \(tensor)의 모양은 \(shape)입니다"
    case .biasShape(let file, let tensor, let units, nil):
      "\(file): 유닛 \(units)개의 \(tensor) 텐서가 없습니다"
    case .layersDoNotFit(let file, let layer, let units, let next, let inputs):
      "\(file): \(layer)층의 유닛은 \(units)개인데 \(next)층의 입력은 \(inputs)개입니다"
    case .otherTensors(let file, let names):
      "\(file): 신경망의 텐서는 layers.0.weight, layers.0.bias 순서인데 \(names)입니다"
    }
  }
}
