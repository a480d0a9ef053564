import Analysis
import Glibc
import Localization
import NeuralNetworks
import Setups
import TerminalUI
import TestSupport
import Testing

@testable import Datasets
@testable import Session

/// The training threads as the screen has them: commands in, progress out.
@Suite struct TrainingWorkerTests {
  private let woken = Monitor(0)
  private let worker: TrainingWorker

  init() {
    let woken = woken
    worker = TrainingWorker(DataLoader(library: shipped), wake: { woken.change { $0 += 1 } })
  }

  private func configuration(
    _ hidden: Activation, batchSize: Int? = nil, epochs: Int? = nil, target: Double? = nil
  ) -> Configuration {
    var training = TrainingOptions(loss: .bce)
    training.learningRate = 0.3
    training.batchSize = batchSize
    return Configuration(
      data: DataOptions(dataset: "circles"),
      layers: [
        LayerSpecification(units: 8, activation: hidden),
        LayerSpecification(units: 1, activation: .sigmoid),
      ], training: training, epochs: epochs, targetCost: target, stopsAtTarget: target != nil)
  }

  private func start(_ configurations: [Configuration]) {
    for (place, configuration) in configurations.enumerated() {
      worker.send(.start(RunID(place), life: 0, configuration, weights: nil))
    }
  }

  private func progress(
    until isEnough: (Progress) -> Bool, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Progress {
    woken.progress(of: worker, until: isEnough, sourceLocation: sourceLocation)
  }

  private func epochs(_ progress: Progress, _ run: Int) -> [Int] {
    progress.runs[RunID(run)]?.points.map(\.epoch) ?? []
  }

  /// What a run of the same configuration does alone, epoch by epoch.
  private func alone(_ configuration: Configuration, epochs: Int) throws -> [Double] {
    let data = try PreparedData(
      shipped.load(configuration.data), options: configuration.data,
      seed: configuration.training.seed)
    let training = Training(
      architecture: Architecture(inputs: 2, layers: configuration.layers),
      options: configuration.training, examples: data.training)
    return (0...epochs).map { epoch in
      if epoch > 0 { training.trainEpoch() }
      return training.evaluate().cost
    }
  }

  @Test(arguments: [Pace.fullSpeed, .batchesPerSecond(10_000)])
  func everyEpochOfEveryRunIsReportedAsIfItTrainedAlone(_ pace: Pace) throws {
    let configurations = [
      configuration(.sigmoid, epochs: 300), configuration(.relu, batchSize: 32, epochs: 300),
      configuration(.tanh, batchSize: 200, epochs: 300),
    ]
    worker.send(.setPace(pace))
    start(configurations)
    worker.send(.setRunning(true))
    let all = progress { progress in
      (0..<3).allSatisfy { progress.runs[RunID($0)]?.status == .finished }
    }
    worker.end()
    for (run, configuration) in configurations.enumerated() {
      let report = try #require(all.runs[RunID(run)])
      #expect(report.points.map(\.epoch) == Array(0...300))
      #expect(report.points.map(\.cost) == (try alone(configuration, epochs: 300)))
    }
  }

  @Test func aRunThatStartsLaterCatchesUpBeforeTheOthersGoOn() {
    worker.send(.setPace(.fullSpeed))
    start([configuration(.relu)])
    worker.send(.setRunning(true))
    _ = progress { epochs($0, 0).contains(200) }
    worker.send(.setRunning(false))
    worker.send(.start(RunID(1), life: 0, configuration(.tanh), weights: nil))
    var all = progress { $0.runs[RunID(1)] != nil }
    let lead = all.runs[RunID(0)]?.latest?.epoch ?? 0
    worker.send(.setRunning(true))
    all = progress { (epochs($0, 1).last ?? 0) > 400 }
    worker.send(.setRunning(false))
    all.merge(progress { _ in true })
    worker.end()
    #expect(lead < 400 || epochs(all, 0).isEmpty || epochs(all, 0)[0] >= lead)
    #expect(epochs(all, 1) == Array(1...(epochs(all, 1).last ?? 0)))
  }

  @Test func aStepIsOneEpochOrOneBatch() {
    start([configuration(.relu, batchSize: 50)])
    worker.send(.stepBatch)
    var all = progress { $0.runs[RunID(0)]?.latest?.step == 1 }
    #expect(all.runs[RunID(0)]?.latest?.epoch == 0)
    worker.send(.stepEpoch)
    all = progress { $0.runs[RunID(0)]?.latest?.step == 4 }
    #expect(epochs(all, 0) == [1])
    worker.send(.stepEpoch)
    all = progress { $0.runs[RunID(0)]?.latest?.step == 8 }
    #expect(epochs(all, 0) == [2])
    worker.end()
  }

  @Test func aRunStopsAtItsTargetAndTheOthersGoOn() throws {
    worker.send(.setPace(.fullSpeed))
    start([configuration(.relu, target: 0.5), configuration(.sigmoid, epochs: 500)])
    worker.send(.setRunning(true))
    let all = progress { $0.runs[RunID(1)]?.status == .finished }
    worker.end()
    let report = try #require(all.runs[RunID(0)])
    #expect(report.status == .stoppedAtTarget)
    let costs = report.points.map(\.cost)
    #expect(costs.dropLast().allSatisfy { $0 > 0.5 } && (costs.last ?? 1) <= 0.5)
    #expect(epochs(all, 1).last == 500)
  }

  @Test func aRunThatDivergesSaysWhenAndTheOthersGoOn() throws {
    var wild = configuration(.linear, epochs: 400)
    wild.layers[1].activation = .linear
    wild.training.learningRate = 1e3
    wild.training.loss = .mse
    worker.send(.setPace(.fullSpeed))
    start([wild, configuration(.relu, epochs: 400)])
    worker.send(.setRunning(true))
    let all = progress { $0.runs[RunID(1)]?.status == .finished }
    worker.end()
    guard case .diverged(let epoch) = try #require(all.runs[RunID(0)]).status else {
      Issue.record("the run did not diverge")
      return
    }
    #expect(epochs(all, 0) == Array(0...epoch))
  }

  @Test func anEditKeepsTheWeightsAndTheCurveGoesOn() throws {
    let before = configuration(.sigmoid)
    start([before])
    worker.send(.stepEpoch)
    worker.send(.edit(RunID(0), .setActivation(.tanh, layer: 0)))
    worker.send(.stepEpoch)
    let all = progress { epochs($0, 0).last == 2 }
    worker.end()
    let data = try PreparedData(shipped.load(before.data), options: before.data, seed: 1)
    let training = Training(
      architecture: Architecture(inputs: 2, layers: before.layers), options: before.training,
      examples: data.training)
    training.trainEpoch()
    training.setActivation(.tanh, ofLayer: 0)
    training.trainEpoch()
    #expect(all.runs[RunID(0)]?.points.last?.cost == training.evaluate().cost)
  }

  @Test func dataThatCannotBeUsedFailInASentence() {
    worker.send(.describe(DataOptions(dataset: "no-such-set"), asClasses: false))
    let all = progress { $0.description != nil }
    worker.end()
    guard case .failed(_, let sentence) = all.description else {
      Issue.record("a set that is not there was described")
      return
    }
    #expect(sentence.text(in: .english).contains("no-such-set"))
  }

  @Test func aLongFileTellsHowFarItIsAndCanBeGivenUp() throws {
    let rows = (0..<400_000).map { "\($0),\($0 % 7),\($0 % 2)" }.joined(separator: "\n")
    try withFile(Array(("a,b,y\n" + rows).utf8)) { path in
      worker.send(.describe(DataOptions(dataset: path), asClasses: false))
      let part = progress { $0.reading != nil || $0.description != nil }
      #expect((part.reading?.share).map { $0 > 0 && $0 < 1 } ?? true)
      worker.send(.describe(DataOptions(dataset: path), asClasses: true))
      worker.send(.giveUpReading)
      let cancelled = Progress.Description.failed(
        DataOptions(dataset: path), DataError.cancelled.sentence)
      let end = progress { $0.description == cancelled }
      #expect(end.description == cancelled)
    }
    worker.end()
  }

  @Test func detailsGoOnWhileItIsPausedUntilTheyAreComplete() {
    var wide = configuration(.tanh)
    wide.layers[0].units = 500
    start([wide])
    var request = OutputsRequest(.plane)
    request.map = Size(columns: 120, rows: 100)
    worker.send(
      .setInterest(Interest(run: RunID(0), layer: 0, parts: [.outputs], outputs: request)))
    let all = progress { $0.runs[RunID(0)]?.details?.outputs?.map.rows == 100 }
    #expect(all.runs[RunID(0)]?.details?.outputs?.map.values.count == 12_000)
    #expect(woken.comesToRest { _ = worker.takeProgress() })
    worker.end()
  }

  /// What takes long goes on while the race stands still, and ends.
  @Test func aPausedRaceMeasuresItsSurfaceToTheEndAndIsQuiet() {
    start([configuration(.relu)])
    worker.send(.setInterest(Interest(run: RunID(0), layer: 0, parts: [.surface])))
    var seen: [Double] = []
    _ = progress { all in
      guard let share = all.runs[RunID(0)]?.details?.surface?.progress else { return false }
      if share != seen.last { seen.append(share) }
      return share == 1
    }
    #expect(seen == seen.sorted() && seen.last == 1)
    #expect(woken.comesToRest { _ = worker.takeProgress() })
    worker.end()
  }

  /// What the worker has to tell of the first run, without taking it, once it `isEnough`; at most for a
  /// minute.
  private func untaken(
    _ isEnough: @escaping (_ look: Double, _ epoch: Double) -> Bool,
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> (look: Double, epoch: Double) {
    let end = MonotonicClock.seconds + 60
    while MonotonicClock.seconds < end {
      let report = worker.progress.withLock { $0.runs[RunID(0)] }
      let look = report?.details?.exactEpoch ?? -1
      let epoch = Double(report?.latest?.epoch ?? 0)
      if isEnough(look, epoch) { return (look, epoch) }
      woken.wait(until: MonotonicClock.seconds + 0.005, for: { _ in false }, { _ in })
    }
    Issue.record("what was waited for has not come", sourceLocation: sourceLocation)
    return (-1, 0)
  }

  /// No sample is made before the last one was taken; one that goes on while a frame is drawn is on the
  /// next frame.
  @Test func onlyAnAnnouncedFrameHasALookBesideIt() {
    start([configuration(.relu)])
    worker.send(.setInterest(Interest(run: RunID(0), layer: 0, parts: [.diagnostics])))
    worker.send(.setPace(.fullSpeed))
    worker.send(.setRunning(true))
    let first = untaken { look, epoch in look >= 0 && epoch > 2 * look + 100 }
    let woken = woken.withLock { $0 }
    // As a screen does; the first may come before another sample is allowed.
    let second = untaken { look, _ in
      worker.send(.frame)
      return look > first.look
    }
    #expect(self.woken.withLock { $0 } > woken)
    #expect(second.look >= first.epoch)
    worker.end()
    let last = untaken { _, _ in true }
    #expect(second.look <= last.epoch)
  }

  @Test func nothingHappensWhileItIsPaused() {
    start([configuration(.relu)])
    _ = progress { epochs($0, 0) == [0] }
    #expect(woken.comesToRest { _ = worker.takeProgress() })
    worker.end()
  }

  /// A file that is looked into before a race: its columns, what runs on it take, or what is wrong with it.
  @Test func aFileIsLookedInto() throws {
    try withFile("a,y\n1,2\n2,5\n3,6\n".utf8) { path in
      var settings = Settings()
      settings[.dataset] = path
      worker.send(.inspect(number: 7, settings))
      let first = progress { $0.inspection != nil }.inspection
      let found = try #require(first)
      #expect(found.number == 7 && found.faults.isEmpty && found.defaults?.rows == 3)
      #expect(found.profile?.columns.map(\.name) == ["a", "y"])
      // Of several questions only the last one has to be answered.
      settings[.target] = "z"
      worker.send(.inspect(number: 8, Settings()))
      worker.send(.inspect(number: 9, settings))
      let second = progress { $0.inspection?.number == 9 }.inspection
      let last = try #require(second)
      #expect(last.defaults == nil && last.faults.count == 1)
      #expect(last.profile?.columns.count == 2)
      // A run on the same data does not read them again.
      settings[.target] = nil
      worker.send(.inspect(number: 10, settings))
      _ = progress { $0.inspection?.number == 10 }
      let isGone = unsafe remove(path) == 0
      #expect(isGone)
      worker.send(.setUp(number: 1, [settings]))
      guard case .ready = progress(until: { $0.setUp != nil }).setUp?.outcome else {
        Issue.record("the file was read again")
        return
      }
    }
    worker.end()
  }
}
