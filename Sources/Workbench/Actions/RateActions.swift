import Localization
import NeuralNetworks
import Session
import Setups
import TerminalUI
import Text

/// A race at one rate for all, or each at its own best one: which activation wins depends on it.
extension State {
  mutating func toggleBestRates() -> [Effect] {
    if rateSearch != nil { return giveUpRateSearch() }
    if ratesBefore != nil { return goBackToOneRate() }
    guard runs.allSatisfy({ $0.data != nil }) else {
      warn(RunMessagePhrase.dataFirst)
      return []
    }
    rateSearches += 1
    rateSearch = RateSearchState(number: rateSearches)
    isRunning = false
    epochsPerSecond = nil
    say(RunMessagePhrase.searching, while: .searching)
    let candidates = runs.map {
      RateCandidate(run: $0.id, configuration: $0.configuration, weights: $0.fittingWeights)
    }
    return [
      .worker(.setRunning(false)),
      .worker(.findBestRates(number: rateSearches, candidates)),
    ]
  }

  mutating func giveUpRateSearch() -> [Effect] {
    rateSearch = nil
    say(RunMessagePhrase.searchGivenUp)
    return [.worker(.giveUpRates)]
  }

  /// A search is about the runs as they were: what changes one, or trains, ends it.
  mutating func endRateSearch(after effects: [Effect]) -> [Effect] {
    guard rateSearch != nil else { return [] }
    let isDisturbed = effects.contains { effect in
      switch effect {
      case .worker(.start), .worker(.remove), .worker(.edit), .worker(.configure),
        .worker(.restore), .worker(.setRunning(true)), .worker(.stepEpoch), .worker(.stepBatch),
        .worker(.describe):
        true
      default: false
      }
    }
    guard isDisturbed else { return [] }
    rateSearch = nil
    return [.worker(.giveUpRates)]
  }

  /// - Returns: `nil` as long as there is no answer to the search that goes on.
  mutating func takeRateSearch(_ report: RateReport) -> [Effect]? {
    switch report {
    case .searching(let number, let share):
      guard rateSearch?.number == number else { return nil }
      rateSearch?.share = share
      say(RunMessagePhrase.searched(share: share.percent()), while: .searching)
      return nil
    case .found(let number, let rates):
      guard rateSearch?.number == number else { return nil }
      rateSearch = nil
      return race(at: rates)
    }
  }

  private mutating func race(at rates: RateReport.Rates) -> [Effect] {
    change = .rates
    ratesBefore = Dictionary(
      uniqueKeysWithValues: runs.map { ($0.id, $0.configuration.training.learningRate) })
    var said: [Message] = []
    for place in runs.indices {
      guard let rate = rates[runs[place].id] else { continue }
      if let rate { runs[place].configuration.training.learningRate = rate }
      said.append(
        [
          Message(verbatim: String(runs[place].letter)),
          rate.map { Message(verbatim: $0.significant(3)) } ?? RunMessagePhrase.noRate.message,
        ].joined(separator: " "))
    }
    let effects = restartAll() + setRunning(true)
    say(RunMessagePhrase.bestRates(said))
    return effects
  }

  /// The selected run's rate of before for all that have its optimizer, the others' own of before.
  private mutating func goBackToOneRate() -> [Effect] {
    change = .rates
    let before = ratesBefore ?? [:]
    ratesBefore = nil
    let optimizer = run.configuration.training.optimizer
    let common = before[selectedRun]
    let own = run.own
    for place in runs.indices {
      let isLike = runs[place].configuration.training.optimizer == optimizer
      guard let rate = isLike ? common ?? before[runs[place].id] : before[runs[place].id] else {
        continue
      }
      runs[place].configuration.training.learningRate = rate
      if isLike { runs[place].own?.takeRate(of: own) }
    }
    let effects = restartAll() + setRunning(true)
    let rate = run.configuration.training.learningRate.significant(3)
    say(RunMessagePhrase.oneRate(rate), option: "--learning-rate \(rate)")
    return effects
  }
}
