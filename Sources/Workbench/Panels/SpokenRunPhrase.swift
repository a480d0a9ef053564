import Localization

/// How a race and its runs stand, in words.
enum SpokenRunPhrase: Phrase {
  enum Standing { case running, paused, ended }

  case race(String, target: String?, Standing)
  case run(Character, name: String, layers: String, standing: Message)
  case selected
  case batches(Int, of: Int)
  case cost(String)
  case heldOutCost(String)
  case accuracy(String)
  case rate(String)
  case reached(String, epoch: String)
  case missed(String)
  case notYet(String)
  case diverged(epoch: String)
  case atEnd
}

extension SpokenRunPhrase {
  var message: Message {
    switch self {
    case .race(let data, let target?, let standing):
      say(
        "On {data}, target cost {target}: {standing}.",
        data: data, target: target, standing: standing)
    case .race(let data, nil, let standing):
      say("On {data}: {standing}.", data: data, standing: standing)
    case .run(let run, "", let layers, let standing):
      say("{run}: {layers}; {standing}.", run: run, layers: layers, standing: standing)
    case .run(let run, let name, let layers, let standing):
      say(
        "{run} ({name}): {layers}; {standing}.",
        run: run, name: name, layers: layers, standing: standing)
    case .selected: "selected"
    case .batches(let batch, let count): say("batch {batch} of {count}", batch: batch, count: count)
    case .cost(let cost): say("cost {cost}", cost: cost)
    case .heldOutCost(let cost): say("held out {cost}", cost: cost)
    case .accuracy(let share): say("accuracy {share}", share: share)
    case .rate(let rate): say("learning rate {rate}", rate: rate)
    case .reached(let target, let epoch):
      say("reached {target} at epoch {epoch}", target: target, epoch: epoch)
    case .missed(let target): say("did not reach {target}", target: target)
    case .notYet(let target): say("not yet at {target}", target: target)
    case .diverged(let epoch): say("diverged at epoch {epoch}", epoch: epoch)
    case .atEnd: "ended"
    }
  }
}

extension SpokenRunPhrase.Standing: Phrase {
  var message: Message {
    switch self {
    case .running: "running"
    case .paused: "paused"
    case .ended: "all runs have ended"
    }
  }
}
