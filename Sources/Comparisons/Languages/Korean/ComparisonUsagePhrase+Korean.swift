extension ComparisonUsagePhrase {
  var korean: String {
    switch self {
    case .softmax(let text): "softmax 함수는 출력층에만 쓰는데 --activations 옵션에 있습니다: \(text)"
    case .noHiddenLayer: "활성화 함수는 은닉층에서 비교하는데 이 신경망에는 은닉층이 없습니다"
    case .variantLength(let layers, let count, let text):
      "한 변형에는 모든 은닉층에 쓸 활성화 함수 하나, 또는 은닉층마다 하나씩 \(layers)개를 쓰는데 "
        + "\(text)에는 \(count)개 있습니다"
    case .variantTwice(let text):
      "--activations 옵션에는 변형마다 한 번씩만 쓰는데 두 번 나옵니다: \(text)"
    case .unitsOnly(let said):
      "여기서는 --layers 옵션에 25,15,1:sigmoid처럼 은닉층의 유닛 수만 쓰고 나머지는 --activations 옵션에 "
        + "쓰는데 \(said)입니다"
    case .seeds(let most, let said):
      "--seeds 옵션에는 1부터 \(most)까지의 정수만 쓸 수 있는데 '\(said)'입니다"
    case .seedsBeyond(let greatest, let count, let first):
      "시드는 \(greatest)까지인데 \(first)부터 \(count)개는 그것을 넘습니다"
    case .shard(let said):
      "--shard 옵션에는 2/8처럼 N개 가운데 I번째를 I/N으로 쓰는데 \(said)입니다"
    case .setup(let said):
      "비교의 설정은 dataset=, layers=, activations=, seeds=를 말하는데 \(said)입니다"
    }
  }
}
