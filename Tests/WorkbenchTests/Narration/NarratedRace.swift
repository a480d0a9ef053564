import Foundation
import Localization
import NeuralNetworks
import Setups
import TerminalUI
import TestSupport
import Testing

@testable import Datasets
@testable import Session
@testable import Workbench

/// A narration with a training thread of its own, driven as the program does.
final class NarratedRace {
  private(set) var narration: Narration
  /// All that was said.
  private(set) var lines: [String] = []
  private(set) var hasQuit = false
  private let woken = Monitor(0)
  private let worker: TrainingWorker

  init(
    _ dataset: String = "circles", hidden: [Activation] = [.sigmoid, .relu],
    source: Narration.Source = .script, epochs: Int? = 30, stopsAtTarget: Bool = false,
    language: Language = .english
  ) throws {
    let options = DataOptions(dataset: dataset)
    let defaults = RunDefaults(try shipped.load(options), epochs: epochs)
    let configurations = hidden.map { hidden in
      var training = TrainingOptions(loss: defaults.loss)
      training.learningRate = defaults.learningRate
      return Configuration(
        data: options, layers: defaults.layers(hidden: hidden), training: training, epochs: epochs,
        targetCost: defaults.targetCost, stopsAtTarget: stopsAtTarget)
    }
    let woken = woken
    worker = TrainingWorker(DataLoader(library: shipped), wake: { woken.change { $0 += 1 } })
    let start = State.start(
      configurations, datasets: shipped.names, size: Size(columns: 200, rows: 60),
      language: language, isRunning: false, pace: .fullSpeed)
    let turn: Narration.Turn
    (narration, turn) = Narration.start(start, source: source, mostEpochs: 200)
    perform(turn)
  }

  deinit { worker.end() }

  /// Types lines, and hears what is said until all of them are done.
  @discardableResult
  func type(_ typed: String..., sourceLocation: SourceLocation = #_sourceLocation) -> [String] {
    let said = lines.count
    for line in typed { perform(narration.type(line)) }
    settle(sourceLocation)
    return Array(lines.dropFirst(said))
  }

  func begin(_ lesson: Lesson) {
    perform(narration.begin(lesson, LessonJournal(), step: nil))
    settle()
  }

  func endInput() {
    perform(narration.endOfInput())
    while !hasQuit, hear() {}
  }

  func settle(_ sourceLocation: SourceLocation = #_sourceLocation) {
    let end = MonotonicClock.seconds + 60
    while !narration.isQuiet {
      guard hear(), MonotonicClock.seconds < end else {
        Issue.record("what was typed is not done: \(lines)", sourceLocation: sourceLocation)
        return
      }
    }
  }

  /// The next report of the training thread; false if none comes.
  private func hear() -> Bool {
    let seen = woken.withLock { $0 }
    let progress = worker.takeProgress()
    guard progress.isEmpty else {
      perform(narration.take(progress, now: 0))
      return true
    }
    return woken.wait(
      until: MonotonicClock.seconds + 60, for: { $0 != seen }, { $0 != seen })
  }

  private func perform(_ turn: Narration.Turn) {
    lines += turn.lines
    for effect in turn.effects {
      switch effect {
      case .worker(let command): worker.send(command)
      case .quit: hasQuit = true
      case .loadLessons:
        perform(narration.take(LessonLibrary(folder: lessonFolder), LessonJournal()))
      default: break
      }
    }
  }
}

/// Whether nothing in the text draws: no control character, box, block, shape or braille.
func drawsNothing(_ text: String) -> Bool {
  text.unicodeScalars.allSatisfy { scalar in
    !(0x2500...0x25FF).contains(scalar.value) && !(0x2800...0x28FF).contains(scalar.value)
      && scalar.value >= 0x20 && scalar.value != 0x7F
  }
}

/// The lessons of this repository.
let lessonFolder = Sources.folder.deletingLastPathComponent().appending(path: "share/lessons").path
