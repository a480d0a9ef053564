package import Datasets
package import Localization
import NeuralNetworks
import Session
import Setups

/// A lesson without a learner: every set-up is trained to its end, and every pass line is tested.
package struct LessonTrial {
  private let lesson: Lesson
  /// Data are read once, for all runs and seeds.
  private var loader: DataLoader
  /// What was trained of the set-up that the steps are at.
  private var runs: [LessonTrialRun] = []
  private let goesOn: () -> Bool

  /// What became of one pass line with one seed.
  package struct Result: Equatable, Sendable {
    /// Which line: `2.1` is the first of step 2.
    package var line: String
    /// Whether the line was true at the end.
    package var holds: Bool
    /// The share of seeds for which it must hold.
    package var share: Double
    /// What it was computed from, for people: `reached(A) 117`.
    package var values: Message
  }

  /// - Parameter goesOn: asked after every epoch; `false` ends the trial.
  package init(
    _ lesson: Lesson, library: DatasetLibrary,
    while goesOn: @escaping @Sendable () -> Bool = { true }
  ) {
    self.lesson = lesson
    loader = DataLoader(library: library) { _, _ in goesOn() }
    self.goesOn = goesOn
  }

  /// Every pass line of the lesson, with runs that start from `seed`; `nil` if the trial was ended.
  ///
  /// - Throws: what is wrong with a set-up.
  package mutating func results(seed: UInt64) throws -> [Result]? {
    var results: [Result] = []
    for (index, step) in lesson.steps.enumerated() {
      if let setUp = step.setUp {
        runs = []
        for settings in setUp.runs {
          runs.append(try LessonTrialRun(settings, seed: seed, loader: &loader))
        }
        // What nothing is tested of need not be trained.
        let isTested = lesson.steps[index...].first { $0.setUp != nil || !$0.passes.isEmpty }
        guard isTested != nil, isTested?.setUp == nil || isTested == step else { continue }
        for run in runs {
          guard run.train(while: goesOn) else { return nil }
        }
      }
      for (line, pass) in step.passes.enumerated() {
        results.append(
          Result(
            line: "\(index + 1).\(line + 1)", holds: pass.condition.holds(value), share: pass.share,
            values: pass.condition.values(value)))
      }
    }
    return results
  }

  private func value(_ measure: LessonMeasure) -> Double? {
    if measure.kind == .runs { return Double(runs.count) }
    guard runs.indices.contains(measure.run) else { return nil }
    return runs[measure.run].value(measure)
  }
}

extension LessonExpression {
  /// What it is computed from, for people: `reached(A) 117`.
  func values(_ value: (LessonMeasure) -> Double?) -> Message {
    var said: [LessonMeasure] = []
    for measure in measures where !said.contains(measure) { said.append(measure) }
    return said.map { measure in
      [Message(verbatim: measure.name), LessonTemplate.message(value(measure))]
        .joined(separator: " ")
    }.joined(separator: ", ")
  }
}

extension LessonMeasure {
  /// As a lesson writes it.
  var name: String {
    if kind == .runs { return kind.rawValue }
    let letter = ConfigurationLine.letter(run)
    return "\(kind.rawValue)(\(letter)\(argument.map { ", \($0)" } ?? ""))"
  }
}
