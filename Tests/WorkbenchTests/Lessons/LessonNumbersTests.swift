import Foundation
import NeuralNetworks
import Setups
import TestSupport
import Testing

@testable import Analysis
@testable import Datasets
@testable import Localization
@testable import Session
@testable import Workbench

/// No number in a lesson contradicts the screen: it is read off the runs, or stands in what sets them up or
/// tests them, or is held against what it is here. Numbers below 10 count things, and are left out.
@Suite struct LessonNumbersTests {
  /// What is true of the data, of the program and in mathematics, by lesson.
  private static let facts: [String: [Double]] = {
    let half = log(2.0).rounded(toDecimals: 3)
    return [
      // What the question supposes, and what comes of it.
      "L1": [0.9, (-log(0.9)).rounded(toDecimals: 3)],
      "L2": [half],
      // What the course printed, and the pixels of a digit.
      "L3": [0.0228, 64],
      // Of how many seeds: as the pass line says.
      "L4": [22, 24],
      "L5": [half],
      "L6": [CostMap.flat, Activation.leakyReLU.slope(-1)],
      "L10": [200, 43],
      "L11": [0.72, 1.19],
      // How many of 24 seeds succeed: see below.
      "L12": [24],
    ]
  }()

  @Test func theFactsAreTheDatas() throws {
    let coffee = try shipped.load(DataOptions(dataset: "coffee"))
    #expect(coffee.count == 200 && coffee.outputs.reduce(0, +) == 43)
    let y = try shipped.load(DataOptions(dataset: "motorcycle")).outputs
    #expect(abs(Double(y.count { $0 < 0 }) / Double(y.count) - 0.72) < 0.005)
    #expect(abs(y.reduce(0) { $0 + $1 * $1 } / Double(y.count) - 1.19) < 0.005)
    #expect(try shipped.load(DataOptions(dataset: "digits01")).features.count == 64)
    let coffeeLesson = try shippedLessons.lesson("L4")
    #expect(coffeeLesson.steps.flatMap(\.passes).contains { $0.share == 22.0 / 24 })
  }

  /// L12 says how often three units find the way.
  @Test(.enabled(if: !isSanitized)) func threeUnitsSeldomFindTheWay() throws {
    let step = try #require(try shippedLessons.lesson("L12").steps.last)
    let settings = try #require(step.setUp).runs[1]
    var loader = DataLoader(library: shipped)
    var found = 0
    for seed in UInt64(0)..<24 {
      let run = try LessonTrialRun(settings, seed: seed, loader: &loader)
      _ = run.train { true }
      found += run.value(LessonMeasure(kind: .reached, run: 1)) == .infinity ? 0 : 1
    }
    #expect((3...5).contains(found), "\(found)")
  }

  @Test(arguments: shippedLessons.lessons.map(\.id)) func everyNumberIsHeld(_ id: String) throws {
    let lesson = try shippedLessons.lesson(id)
    var held = Self.facts[id] ?? []
    for step in lesson.steps {
      held += Self.numbers(in: step.setUp?.line ?? "").map(\.value)
      let conditions = step.passes.map(\.condition) + (step.until.map { [$0] } ?? [])
      held += (conditions + Self.answers(step.question)).flatMap(\.constants)
    }
    for step in lesson.steps {
      let units = lesson.steps.compactMap(\.setUp).flatMap(\.runs).compactMap { run in
        try? LayersText.parse(run[.layers] ?? "").map(\.units)
      }
      // `after 10` stands beside `{cost(A, 10)}`.
      held += Self.texts(of: step).flatMap(\.measures).compactMap { $0.argument.map(Double.init) }
      for text in Self.texts(of: step) {
        for language in Language.whole {
          let source = text.message.text(in: language)
          let plain = source.replacing(#/\{[^}]*\}/#, with: "…")
          for shape in plain.matches(of: #/\d+(-\d+)+/#) {
            let numbers = shape.output.0.split(separator: "-").compactMap { Int($0) }
            #expect(units.contains(Array(numbers.dropFirst())), "\(id): \(shape.output.0)")
          }
          for number in Self.numbers(in: plain.replacing(#/\d+(-\d+)+/#, with: "")) {
            let isHeld = held.contains {
              abs($0 - number.value) < 1e-9 || abs($0 - number.value / 100) < 1e-9
                || abs($0 * number.value - 1) < 1e-9
            }
            #expect(isHeld, "\(id): \(number.text) of: \(source)")
          }
        }
      }
    }
  }

  private static func texts(of step: LessonStep) -> [LocalizedText] {
    var texts = [step.text, step.task, step.outcome]
    if let question = step.question { texts.append(question.text) }
    if case .choice(_, let choices) = step.question { texts += choices.map(\.text) }
    return texts
  }

  private static func answers(_ question: LessonQuestion?) -> [LessonExpression] {
    switch question {
    case .choice(_, let choices): choices.map(\.condition)
    case .number(_, let number): [number]
    case nil: []
    }
  }

  /// Those of two digits or with decimals, but for those that are part of a name, as in `L10`.
  private static func numbers(in text: String) -> [(text: Substring, value: Double)] {
    text.matches(of: #/[A-Za-z_]*(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)/#).compactMap { match in
      guard match.output.0 == match.output.1,
        let value = Double(match.output.1.replacing(",", with: "")),
        value >= 10 || value != value.rounded()
      else { return nil }
      return (match.output.1, value)
    }
  }
}

extension LessonExpression {
  /// The numbers that stand in it.
  fileprivate var constants: [Double] {
    switch self {
    case .number(let number): [number]
    case .measure: []
    case .negation(let operand), .not(let operand), .absolute(let operand): operand.constants
    case .operation(_, let left, let right): left.constants + right.constants
    }
  }
}

extension Double {
  fileprivate func rounded(toDecimals count: Int) -> Double {
    let unit = pow(10, Double(count))
    return (self * unit).rounded() / unit
  }
}
