extension ImpossibleOutputsPhrase {
  var korean: String {
    switch self {
    case .diverged(let share): "출력의 \(share)가 NaN이거나 무한대입니다: 실행이 발산했습니다"
    case .divergedShort(let share): "\(share)가 NaN"
    case .dead: "모든 출력이 0에 멈췄습니다: 출력 유닛이 죽었습니다"
    case .deadShort: "출력 유닛이 죽었습니다"
    case .negative(let share, let least, let target):
      "출력의 \(share)가 음수입니다, 최소 \(least): 음수일 수 없는 값 \(target)"
    case .negativeBrief(let share): "출력의 \(share)가 음수입니다"
    case .negativeShort(let share): "\(share)가 음수"
    case .outside(let share, let range): "출력의 \(share)가 0 … 1 밖입니다 (\(range)): 확률일 수 없습니다"
    case .outsideBrief(let share): "출력의 \(share)가 0 … 1 밖입니다"
    case .outsideShort(let share): "\(share)가 0 … 1 밖"
    case .unreachable(let share, let range, let activation):
      "실제 값의 \(share)가 \(range.map { "\($0) 밖" } ?? "0 아래")입니다: \(activation) 출력이 낼 수 없는 값입니다"
    case .unreachableBrief(let share, let range):
      "실제 값의 \(share)가 \(range.map { "\($0) 밖" } ?? "0 아래")입니다"
    case .unreachableShort(let share): "\(share)가 범위 밖"
    case .stuck(let share): "출력의 \(share)가 0에 멈췄습니다"
    case .stuckShort(let share): "\(share)가 0에 멈춤"
    }
  }
}
