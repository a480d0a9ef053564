package import Comparisons
package import Datasets
package import Localization
import Setups
package import TerminalUI
import Text

/// A comparison's answer in sentences: what learns fastest, what differs on held-out rows, what to beware of.
package struct AnswerText: Sendable {
  private let answer: ComparisonAnswer
  private let setup: ComparisonSetup
  /// Of the data, where they are at hand.
  private let imbalances: [Imbalance]
  private let rates: Rates
  private let isSeparable: Bool?

  /// Where variants have their rates from.
  package enum Rates: Sendable {
    /// They were given, or nobody says.
    case given
    /// They won a race.
    case raced
    /// The race was interrupted: variants are rates that raced.
    case racing
  }

  /// - Parameter isSeparable: whether a hyperplane tells all rows apart; `nil` where only the runs are known.
  package init(
    _ answer: ComparisonAnswer, of setup: ComparisonSetup, imbalances: [Imbalance] = [],
    rates: Rates = .given, isSeparable: Bool? = nil
  ) {
    self.isSeparable = isSeparable
    self.answer = answer
    self.setup = setup
    self.imbalances = imbalances
    self.rates = rates
  }

  /// What is said of the rates, below the table.
  package func notes(glyphs: Glyphs, in language: Language) -> [String] {
    let phrases: [AnswerPhrase] =
      switch rates {
      case .given: []
      case .raced: [.rateFound]
      case .racing: [.searchInterrupted]
      }
    return phrases.map { glyphs.spelled($0.text(in: language)) }
  }

  /// A line for each: first which learns fastest.
  package func lines(glyphs: Glyphs, in language: Language) -> [String] {
    let lines =
      rates == .racing
      ? leader(in: language)
      : speed(in: language) + health(in: language) + heldOut(in: language) + cautions(in: language)
    return lines.map(glyphs.spelled)
  }

  /// Whether scores are R², not shares that are right.
  private var isOfNumbers: Bool { setup.isOfNumbers }

  private func name(_ variant: Int, in language: Language) -> String {
    let variant = setup.variants[variant]
    guard let rate = variant.learningRate else { return variant.name }
    return AnswerPhrase.at(variant.nameWithoutRate, rate: shortest(rate)).text(in: language)
  }

  /// `accuracy 93.1 %`, or `R² 0.87`.
  func score(_ value: Double, in language: Language) -> String {
    isOfNumbers
      ? "R² \(value.decimal(3))"
      : AnswerPhrase.accuracy(value.percent(1)).text(in: language)
  }

  /// Of rates that still raced no more can be said than which was ahead.
  private func leader(in language: Language) -> [String] {
    let first: ComparisonAnswer.Standing? =
      switch answer.speed {
      case .fastest(let first, _, _): first
      case .tie(let standings, _): standings.first
      case .none: nil
      }
    guard let first, let goal = answer.goal else { return [] }
    return [
      AnswerPhrase.fastest(
        name(first.variant, in: language), goal: goal.significant(3),
        epochs: Self.text(first.epochs)
      ).text(in: language)
    ]
  }

  /// What is said of data that a plane separates, whatever was compared.
  package static func separable(in language: Language) -> String {
    AnswerPhrase.separable.text(in: language)
  }

  private func speed(in language: Language) -> [String] {
    let goal = (answer.goal ?? .nan).significant(3)
    switch answer.speed {
    case .none: return [AnswerPhrase.allDiverged.text(in: language)]
    case .fastest(let first, nil, _):
      let own = name(first.variant, in: language)
      let phrase: AnswerPhrase =
        setup.variants.count > 1
        ? .fastestAlone(own, goal: goal, epochs: Self.text(first.epochs))
        : .fastest(own, goal: goal, epochs: Self.text(first.epochs))
      return [phrase.text(in: language)]
    case .fastest(let first, let next?, let seeds):
      let own = name(first.variant, in: language)
      var parts: [AnswerPhrase] = [
        .fastestBefore(
          own, goal: goal, epochs: Self.text(first.epochs),
          next: name(next.variant, in: language), nextEpochs: Self.text(next.epochs))
      ]
      if first.epochs > 0 { parts.append(.times((next.epochs / first.epochs).significant(2))) }
      if let seeds { parts.append(.ahead(own, wins: seeds.wins, of: seeds.count)) }
      return [parts.map { $0.text(in: language) }.joined(separator: " ")]
    case .tie(let standings, let seeds):
      let names = standings.map { name($0.variant, in: language) }
      let parts: [AnswerPhrase] = [
        .tie(
          names.joined(separator: ", "), goal: goal,
          epochs: standings.map { Self.text($0.epochs) }.joined(separator: ", ")),
        .aheadOfTie(
          names[0], other: names[1], wins: seeds.wins, losses: seeds.losses, of: seeds.count),
      ]
      return [parts.map { $0.text(in: language) }.joined(separator: " ")]
    }
  }

  /// What was wrong with runs, variant by variant.
  private func health(in language: Language) -> [String] {
    answer.summaries.enumerated().compactMap { index, summary in
      RunsHealthPhrase.told(of: summary, name: name(index, in: language)).map {
        AnswerPhrase.health($0.message).text(in: language)
      }
    }
  }

  /// One line of scores, and of errors where the target is of numbers.
  private func heldOut(in language: Language) -> [String] {
    // Of those whose scores are told.
    let told = answer.standings.filter(\.epochs.isFinite)
    let errors = told.compactMap(\.rmse).sorted().map { $0.significant(3) }
    guard let least = errors.first, let greatest = errors.last else { return scores(in: language) }
    let phrase: AnswerPhrase =
      least == greatest ? .error(least) : .errors(least: least, greatest: greatest)
    return scores(in: language).map { "\($0) \(phrase.text(in: language))" }
  }

  private func scores(in language: Language) -> [String] {
    switch answer.heldOut {
    case nil: []
    case .better(let best, let other, let seeds):
      [
        [
          AnswerPhrase.better(
            name(best.variant, in: language), score: score(best.heldOut ?? .nan, in: language),
            than: name(other.variant, in: language),
            other: score(other.heldOut ?? .nan, in: language)),
          .ahead(name(best.variant, in: language), wins: seeds.wins, of: seeds.count),
        ].map { $0.text(in: language) }.joined(separator: " ")
      ]
    case .alike(let least, let greatest):
      [
        (least == greatest
          ? AnswerPhrase.alikeAll(score(least, in: language))
          : .alike(least: score(least, in: language), greatest: score(greatest, in: language)))
          .text(in: language)
      ]
    }
  }

  private func cautions(in language: Language) -> [String] {
    let own = answer.cautions.map { caution in
      let phrase: AnswerPhrase =
        switch caution {
        case .linearDoesAsWell(let isPerfect):
          (isSeparable ?? isPerfect) && !isOfNumbers ? .linearPlane : .linearDoesAsWell
        case .learntByHeart(let variant, let training, let heldOut):
          .byHeart(
            name(variant, in: language), training: score(training, in: language),
            heldOut: score(heldOut, in: language))
        case .nothingLearnt(let trivial): .nothingLearnt(score(trivial, in: language))
        case .rateAtEnd(let variant, isGreatest: true): .greatestRate(name(variant, in: language))
        case .rateAtEnd(let variant, isGreatest: false): .leastRate(name(variant, in: language))
        case .diverged(let variant, let runs, let all):
          .divergedIn(name(variant, in: language), runs: runs, of: all)
        case .notThere(let variant, let cost):
          .notThere(name(variant, in: language), cost: cost.significant(3))
        case .fewSeeds(let count): .fewSeeds(count)
        }
      return phrase.text(in: language)
    }
    // Where nothing is said of a linear network, the data are what there is to say it of.
    let saysLinear = answer.cautions.contains {
      if case .linearDoesAsWell = $0 { true } else { false }
    }
    let separable =
      isSeparable == true && !saysLinear ? [Self.separable(in: language)] : []
    return own + separable
      + imbalances.map {
        AnswerPhrase.imbalance(
          target: $0.target.printable(), value: $0.value.printable(), share: $0.share.percent(0)
        ).text(in: language)
      }
  }

  /// Epochs: whole from 100 on.
  private static func text(_ epochs: Double) -> String {
    epochs < 100 ? epochs.significant(3) : epochs.fixed(0)
  }
}
