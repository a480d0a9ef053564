extension SummaryPhrase {
  var english: String {
    switch self {
    case .together(let one, let other, let target, let epoch):
      "\(one) reached \(target) at epoch \(epoch), and so did \(other)."
    case .sooner(let quickest, let epoch, let slowest, let later, let target):
      "\(quickest) reached \(target) at epoch \(epoch), \(slowest) at epoch \(later)."
    case .timesSooner(let quickest, let epoch, let slowest, let later, let target, let ratio):
      "\(quickest) reached \(target) at epoch \(epoch), \(ratio) times sooner than \(slowest) "
        + "(\(later))."
    case .trained(let dataset, let rows, let networks):
      "Plateau trained on \(dataset)\(rows.map { ", \($0) rows" } ?? ""): \(networks)"
    case .noData(let run): "\(run) had no data"
    case .notStarted(let run): "\(run) had not started"
    case .diverged(let run, let epoch): "\(run) diverged at epoch \(epoch)"
    case .ended(let run, let epoch, let cost): "\(run) epoch \(epoch), J \(cost)"
    case .again(let line, let load): "Again: plateau --from '\(line)'\(load)"
    case .notRepeated(let changes):
      "That line starts from epoch 0 with the last settings. It does not repeat what was changed "
        + "on the way: \(changes.joined(separator: "; "))."
    case .change(let run, let epoch, let change): "\(run) at epoch \(epoch) \(change)"
    case .moreChanges(let run, let count): "\(run) \(count) more changes"
    case .notLoaded(let runs):
      "That line does not load the weights that \(runs.joined(separator: ", ")) started from."
    }
  }
}
