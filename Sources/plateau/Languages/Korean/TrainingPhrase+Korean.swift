extension TrainingPhrase {
  var korean: String {
    switch self {
    case .examples(let dataset, let count, let features, let heldOut):
      "\(dataset): 예제 \(count)개, 특성 \(features)개" + (heldOut.map { ", 검증용 \($0)개" } ?? "")
    case .network(let layers, let parameters): "신경망 \(layers): 매개변수 \(parameters)개"
    case .settings(let loss, let optimizer, let rate, let batch, let seed, let precision):
      "\(loss), \(optimizer) 학습률 \(rate), \(batch.map { "배치 크기 \($0)" } ?? "전체 배치"), "
        + "시드 \(seed), \(precision) 정밀도"
    case .race(let run, let header): "실행 \(run), \(header)"
    case .epoch(let epoch): "에폭 \(epoch)"
    case .epochOf(let epoch, let epochs): "에폭 \(epoch)/\(epochs)"
    case .cost(let cost): "비용 \(cost)"
    case .epochsPerSecond(let rate): "\(rate) 에폭/s"
    case .runsOf(let done, let total): "실행 \(done)/\(total)"
    case .runsDone(let done, let total, let epochs, let time):
      "실행 \(total)개 가운데 \(done)개, \(epochs)에폭, \(time)"
    case .epochs(let count): "\(count) 에폭"
    case .timeLeft(let time): "\(time) 남음"
    case .timeSoFar(let time): "\(time) 지남"
    case .costAxis: "비용"
    case .epochAxis: "에폭"
    case .target(let cost): "목표 \(cost)"
    default: after
    }
  }

  private var after: String {
    switch self {
    case .trained(let epochs, let time, let rate):
      "훈련: \(epochs)에폭, \(time)\(rate.map { ", 초당 예제 \($0)개" } ?? "")"
    case .result(let cost, let score): "비용 \(cost), \(score)"
    case .heldOut(let cost, let score): "검증: 비용 \(cost), \(score)"
    case .accuracy(let share): "정확도 \(share)"
    case .reached(let target, let epoch): "에폭 \(epoch)에 \(target)에 도달"
    case .notReached(let target): "\(target)에 도달하지 못함"
    case .diverged(let epoch): "에폭 \(epoch)에 발산"
    case .interrupted(let epoch): "에폭 \(epoch)에 중단"
    case .wrote(let files): "쓴 파일: \(files.joined(separator: ", "))"
    case .wroteProgram(let program, let command): "쓴 파일: \(program): \(command)"
    case .again(let command): "다시: \(command)"
    case .runDiverged(let run, let epoch): "\(run): 에폭 \(epoch)에 발산했습니다"
    case .runEnded(let run, let cost, let epoch): "\(run): 에폭 \(epoch)에 비용 \(cost)입니다"
    case .runMissed(let run, let target, let cost, let epoch):
      "\(run): \(target)에 도달하지 못했습니다. 에폭 \(epoch)에 비용 \(cost)입니다"
    case .runReached(let run, let target, let epoch, let sooner):
      "\(run): 에폭 \(epoch)에 \(target)에 도달했습니다"
        + (sooner.map { ". \($0.slowest)보다 \($0.ratio)배 빠릅니다" } ?? "")
    default: ""
    }
  }
}
