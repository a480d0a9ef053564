import Analysis
import Comparisons
import Datasets
import Foundation
import NeuralNetworks
import Setups
import TestSupport
import Testing

@testable import Reports

/// Each sentence of an answer, from results that were made for it.
@Suite struct AnswerTextTests {
  private typealias Course = AnsweredComparison.Course

  private func lines(
    _ courses: [Course], loss: Loss = .bce, rates: [[Double]] = [], trivial: Double? = nil,
    imbalances: [Imbalance] = [], isSeparable: Bool? = nil
  ) throws -> [String] {
    let results = try AnsweredComparison.results(courses, loss: loss)
    let answer = ComparisonAnswer(results, rates: rates, trivialScore: trivial)
    return AnswerText(
      answer, of: results.setup, imbalances: imbalances, isSeparable: isSeparable
    )
    .lines(glyphs: .unicode, in: .english)
  }

  private func same<Value>(_ value: Value, _ count: Int = 10) -> [Value] {
    Array(repeating: value, count: count)
  }

  @Test func theFastestIsNamedWithItsRateAndHowSureItIs() throws {
    let lines = try lines([
      Course(.sigmoid, rate: 0.1, epochs: same(40)), Course(.relu, rate: 0.03, epochs: same(10)),
    ])
    #expect(
      lines == [
        "relu at 0.03 learns fastest: J ≤ 0.105 after 10 epochs; sigmoid at 0.1 takes 40. "
          + "That is 4 times as long. relu at 0.03 was ahead in 10 of 10 seeds."
      ])
  }

  @Test func whatSeedsDoNotTellApartTies() throws {
    let lines = try lines([
      Course(.relu, epochs: same(10, 5) + same(12, 5)), Course(.tanh, epochs: same(11)),
    ])
    #expect(lines[0].contains(" tie: J ≤ 0.105 after 11, 11 epochs. "), "\(lines[0])")
    #expect(
      lines[0].hasSuffix(
        "was ahead of tanh at 0.01 in 5 of 10 seeds and behind in 5, which may be chance."))
  }

  /// Four seeds are too few to be sure, but who is behind in all of them does not tie.
  @Test func whatAFewSeedsAgreeOnIsNoTie() throws {
    let lines = try lines([
      Course(.sigmoid, epochs: same(40, 4)), Course(.relu, epochs: same(10, 4)),
    ])
    #expect(lines[0].contains("relu at 0.01 learns fastest"), "\(lines[0])")
    #expect(lines[0].hasSuffix("relu at 0.01 was ahead in 4 of 4 seeds."), "\(lines[0])")
    #expect(lines.contains { $0.hasPrefix("4 seeds are too few to be sure") }, "\(lines)")
  }

  @Test func errorsAreInTheUnitsOfTheTarget() throws {
    let lines = try lines([
      Course(.relu, epochs: same(10), heldOut: same(0.9), rmse: same(21_345)),
      Course(.tanh, epochs: same(20), heldOut: same(0.9), rmse: same(24_000)),
    ])
    #expect(
      lines[1].hasSuffix(
        "RMSE \((21_345.0).significant(3)) to \((24_000.0).significant(3)), in the units of the target."
      ),
      "\(lines)")
  }

  @Test func whatDoesNotGetThereIsNamed() throws {
    let lines = try lines([
      Course(.relu, epochs: same(10)), Course(.linear, epochs: same(nil)),
    ])
    #expect(
      lines[0]
        == "relu at 0.01 learns fastest: J ≤ 0.105 after 10 epochs; no other gets there.")
    #expect(lines[1] == "linear at 0.01 does not get there: it ends at J 0.5.")
  }

  /// What was wrong with runs, the most frequent first; that they diverged is a sentence of its own.
  @Test func howRunsDidIsSaid() throws {
    let lines = try lines([
      Course(
        .sigmoid, rate: 0.1, epochs: same(40),
        health: same(.slowed, 7) + same(.plateau, 2) + same(.done, 1)),
      Course(
        .relu, rate: 0.03, epochs: same(10), diverged: [9],
        health: same(.settled, 6) + same(.dead, 3) + same(.diverged, 1)),
      Course(.tanh, epochs: same(20), health: same(.done)),
    ])
    #expect(
      lines[1...2] == [
        "sigmoid at 0.1: slowed by small slopes in 7 of 10 runs, on a plateau in 2 of 10 runs.",
        "relu at 0.03: a layer died in 3 of 10 runs.",
      ])
    #expect(
      lines.count { $0.contains("diverged") } == 1 && !lines.contains { $0.contains("settled") })
    let few = try self.lines([
      Course(.sigmoid, epochs: same(40), health: same(.slowed, 6) + same(nil, 4)),
      Course(.relu, epochs: same(10)),
    ])
    #expect(
      few[1] == "sigmoid at 0.01, the first 6 seeds: slowed by small slopes in 6 of 6 runs.")
  }

  @Test func heldOutRowsAreCompared() throws {
    let better = try lines([
      Course(.relu, epochs: same(10), heldOut: same(0.9)),
      Course(.tanh, epochs: same(20), heldOut: same(0.94)),
    ])
    #expect(
      better[1] == "On held-out rows tanh at 0.01 is better: accuracy 94.0 %; relu at 0.01 has "
        + "accuracy 90.0 %. tanh at 0.01 was ahead in 10 of 10 seeds.")
    let alike = try lines(
      [
        Course(.relu, epochs: same(10), heldOut: same(0.9, 5) + same(0.92, 5)),
        Course(.tanh, epochs: same(20), heldOut: same(0.92, 5) + same(0.9, 5)),
      ], loss: .mse)
    #expect(alike[1].hasPrefix("On held-out rows") && alike[1].contains("R² 0.91"))
  }

  @Test func aPlaneIsEnoughWhereLinearDoesAsWell() throws {
    let separable = try lines([
      Course(.relu, epochs: same(10), training: 1, heldOut: same(0.99)),
      Course(.linear, epochs: same(12), training: 1, heldOut: same(0.99)),
    ])
    let plane = "These data can be separated by a plane: linear wins, being the simplest."
    #expect(separable.contains(plane))
    let fitted = try lines(
      [
        Course(.relu, epochs: same(10), heldOut: same(0.9)),
        Course(.linear, epochs: same(12), heldOut: same(0.9)),
      ], loss: .mse)
    #expect(
      fitted.contains("On held-out rows a plane does as well: linear wins, being the simplest."))
    let bent = try lines([
      Course(.relu, epochs: same(10), heldOut: same(0.9)),
      Course(.linear, epochs: same(nil), heldOut: same(0.6)),
    ])
    #expect(!bent.contains { $0.contains("plane") })
  }

  /// Right in all rows that train is not yet right in all: that a plane separates the data is said where it does.
  @Test func thatAPlaneSeparatesIsSaidWhereItDoes() throws {
    let courses = [
      Course(.relu, epochs: same(10), training: 1, heldOut: same(0.99)),
      Course(.linear, epochs: same(12), training: 1, heldOut: same(0.99)),
    ]
    let wins = "These data can be separated by a plane: linear wins, being the simplest."
    #expect(try lines(courses, isSeparable: true).contains(wins))
    let bent = try lines(courses, isSeparable: false)
    #expect(!bent.contains { $0.contains("separated") })
    #expect(
      bent.contains("On held-out rows a plane does as well: linear wins, being the simplest."))
    // Whatever was compared.
    let enough = "These data can be separated by a plane: linear layers are enough."
    let without = [Course(.relu, epochs: same(10)), Course(.tanh, epochs: same(12))]
    #expect(try lines(without, isSeparable: true).contains(enough))
    #expect(try !lines(without, isSeparable: false).contains { $0.contains("separated") })
    #expect(try !lines(without).contains { $0.contains("separated") })
    #expect(try lines(courses, isSeparable: true).count { $0.contains("separated") } == 1)
  }

  @Test func whatToBewareOfIsSaid() throws {
    let lines = try lines(
      [
        Course(
          .relu, rate: 0.1, epochs: same(10, 4), training: 0.99, heldOut: same(0.7, 4)),
        Course(.tanh, rate: 0.001, epochs: same(20, 4), heldOut: same(0.7, 4), diverged: [2]),
      ], rates: [[0.01, 0.1], [0.001, 0.01]],
      imbalances: [Imbalance(target: "left", value: "no", share: 0.91)])
    for sentence in [
      "relu at 0.1 learns rows by heart: accuracy 99.0 % on those that train, accuracy 70.0 % on others.",
      "relu at 0.1 has the greatest rate that was tried: a greater one may be better.",
      "tanh at 0.001 has the least rate that was tried: a smaller one may be better.",
      "tanh at 0.001 diverged in 1 of 4 runs.",
      "4 seeds are too few to be sure of any difference: --seeds 10.",
      "left is no in 91 % of the rows: always saying no is right in 91 %.",
    ] {
      #expect(lines.contains(sentence), "\(sentence) \(lines)")
    }
  }

  @Test func nothingLearntAndEverythingDivergedAreSaid() throws {
    let nothing = try lines(
      [Course(.relu, epochs: same(10), heldOut: same(0.7))], trivial: 0.72)
    let trivial = "Nothing was learnt: always giving the same answer has accuracy 72.0 %."
    #expect(nothing.contains(trivial))
    let diverged = try lines([
      Course(.relu, epochs: same(10, 2), diverged: [0, 1])
    ])
    #expect(diverged[0].hasPrefix("Every run diverged"))
  }

  @Test func ofRatesThatStillRaceOnlyTheLeaderIsNamed() throws {
    let results = try AnsweredComparison.results([
      Course(.relu, rate: 0.1, epochs: same(10, 2)),
      Course(.relu, rate: 0.01, epochs: same(nil, 2)),
    ])
    let text = AnswerText(ComparisonAnswer(results), of: results.setup, rates: .racing)
    #expect(
      text.lines(glyphs: .unicode, in: .english) == [
        "relu at 0.1 learns fastest: J ≤ 0.105 after 10 epochs."
      ])
    #expect(
      text.notes(glyphs: .unicode, in: .english)[0].hasPrefix("interrupted while rates raced"))
  }

  /// Runs whose costs go to 0 are not held against the last of them.
  @Test func aHundredthOfTheStartIsLearnt() throws {
    var results = try AnsweredComparison.results([Course(.relu, epochs: same(50))])
    let runs = results.runs.map { run in
      var run = run
      run.costs = run.costs.indices.map { exp2(-Double($0)) }
      return run
    }
    results = ComparisonResults(results.setup, runs: runs, expected: runs.count)
    let answer = ComparisonAnswer(results)
    #expect(answer.goal == 0.01 && answer.standings[0].epochs == 7)
  }

  /// The answer to an interrupted comparison rests on the runs that there are.
  @Test func noRunsAreNoCrash() throws {
    let whole = try AnsweredComparison.results([
      Course(.relu, epochs: same(10)), Course(.tanh, epochs: same(12)),
    ])
    for count in 0...5 {
      let part = ComparisonResults(
        whole.setup, runs: Array(whole.runs.prefix(count)), expected: whole.expected)
      let answer = ComparisonAnswer(part)
      #expect(!AnswerText(answer, of: part.setup).lines(glyphs: .ascii, in: .english).isEmpty)
    }
  }

  @Test func aPageNeedsNothingElseAndIsDarkWhereItsReaderIs() throws {
    let results = try AnsweredComparison.results([
      Course(.relu, epochs: same(10), heldOut: same(0.9)),
      Course(.tanh, epochs: same(20), heldOut: same(0.9)),
    ])
    let page = ComparisonPage(
      results, ComparisonAnswer(results), lines: ["a < b & c"], in: .english
    ).contents
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("prefers-color-scheme: dark"))
    #expect(page.contains("<p class=\"answer\">a &lt; b &amp; c</p>"))
    #expect(page.contains("<svg") && page.contains("<td>relu</td><td>0.01</td>"))
    #expect(!page.contains("<script") && !page.contains("<?xml") && !page.contains("src="))
  }
}
