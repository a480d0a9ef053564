extension TrainingPhrase {
  var english: String {
    switch self {
    case .examples(let dataset, let count, let features, let heldOut):
      "\(dataset): \(count) examples of \(features) features"
        + (heldOut.map { ", \($0) held out" } ?? "")
    case .network(let layers, let parameters): "network \(layers): \(parameters) parameters"
    case .settings(let loss, let optimizer, let rate, let batch, let seed, let precision):
      "\(loss), \(optimizer) at \(rate), \(batch.map { "batches of \($0)" } ?? "full batch"), "
        + "seed \(seed), \(precision) precision"
    case .race(let run, let header): "run \(run), \(header)"
    case .epoch(let epoch): "epoch \(epoch)"
    case .epochOf(let epoch, let epochs): "epoch \(epoch)/\(epochs)"
    case .cost(let cost): "cost \(cost)"
    case .epochsPerSecond(let rate): "\(rate) epochs/s"
    case .runsOf(let done, let total): "\(done)/\(total) runs"
    case .runsDone(let done, let total, let epochs, let time):
      "\(done) of \(total) runs, \(epochs) epochs, \(time)"
    case .epochs(let count): "\(count) epochs"
    case .timeLeft(let time): "\(time) left"
    case .timeSoFar(let time): "\(time) so far"
    case .costAxis: "cost"
    case .epochAxis: "epoch"
    case .target(let cost): "target \(cost)"
    default: after
    }
  }

  private var after: String {
    switch self {
    case .trained(let epochs, let time, let rate):
      "trained \(epochs) epochs in \(time)\(rate.map { ", \($0) examples/s" } ?? "")"
    case .result(let cost, let score): "cost \(cost), \(score)"
    case .heldOut(let cost, let score): "held out: cost \(cost), \(score)"
    case .accuracy(let share): "accuracy \(share)"
    case .reached(let target, let epoch): "reached \(target) at epoch \(epoch)"
    case .notReached(let target): "did not reach \(target)"
    case .diverged(let epoch): "diverged at epoch \(epoch)"
    case .interrupted(let epoch): "interrupted at epoch \(epoch)"
    case .wrote(let files): "wrote \(files.joined(separator: ", "))"
    case .wroteProgram(let program, let command): "wrote \(program): \(command)"
    case .again(let command): "again: \(command)"
    case .runDiverged(let run, let epoch): "\(run) diverged at epoch \(epoch)"
    case .runEnded(let run, let cost, let epoch): "\(run) has cost \(cost) at epoch \(epoch)"
    case .runMissed(let run, let target, let cost, let epoch):
      "\(run) did not reach \(target): cost \(cost) at epoch \(epoch)"
    case .runReached(let run, let target, let epoch, let sooner):
      "\(run) reached \(target) at epoch \(epoch)"
        + (sooner.map { ", \($0.ratio) times sooner than \($0.slowest)" } ?? "")
    default: ""
    }
  }
}
