import NeuralNetworks
import TestSupport
import Testing

@testable import Analysis
@testable import Session

/// The surface of one run, in pieces between its batches.
@Suite struct SurfaceExaminerTests {
  private let unit = OneUnit.curve(.sigmoid)
  private let request = SurfaceRequest(.weightAndBias(layer: 0, unit: 0))

  /// 2-4-1 on twelve points.
  private static func network(_ options: TrainingOptions = TrainingOptions(loss: .mse)) -> Training
  {
    Training(
      architecture: Architecture(
        inputs: 2,
        layers: [
          LayerSpecification(units: 4, activation: .tanh),
          LayerSpecification(units: 1, activation: .linear),
        ]), options: options, examples: examples)
  }
  private static let examples = Examples(
    features: 2, outputs: 1, kind: .signed, inputs: (0..<24).map { Double($0 % 7) - 3 },
    targets: (0..<12).map { Double($0 % 5) - 2 })

  @Test func aPieceIsAtLeastAPointAndTheWholeComesCoarseFirst() throws {
    let examiner = SurfaceExaminer(unit.examples)
    let training = unit.training(from: SlicePoint(x: 1, y: 8))
    var surface = try #require(examiner.examine(training, request, layer: 0, seconds: 0))
    #expect(surface.map == nil && surface.progress == 1 / 4_225.0 && !examiner.isComplete)
    while surface.map == nil {
      surface = try #require(examiner.examine(training, request, layer: 0, seconds: 0))
    }
    #expect(surface.map?.map.side == 9)
    surface = try #require(examiner.examine(training, request, layer: 0, seconds: .infinity))
    #expect(surface.map?.map.side == 65 && examiner.isComplete && surface.progress == 1)
    #expect(
      surface.window.x == -10...10
        && surface.path == [SlicePoint(x: 1, y: 8), SlicePoint(x: 1, y: 8)])
    // Measured by another program: 0.0048 at the start of L6.
    #expect(abs(surface.steepness - 0.0048) < 0.00005)
  }

  @Test func theWindowStaysUntilTheRunLeavesIt() throws {
    var options = TrainingOptions(loss: .mse)
    options.learningRate = 0.05
    let training = Self.network(options)
    let examiner = SurfaceExaminer(Self.examples)
    let near = SurfaceRequest(.twoWeights(layer: 0, unit: 2), zoom: -9)
    let first = try #require(examiner.examine(training, near, layer: 0, seconds: 0)).window
    var windows = [first]
    for _ in 0..<200 {
      training.trainEpoch()
      let surface = try #require(examiner.examine(training, near, layer: 0, seconds: 0))
      let here = try #require(surface.path.last)
      #expect(surface.window.shows(here))
      if surface.window != windows.last {
        #expect(windows.last.map { !$0.shows(here) } ?? false)
        windows.append(surface.window)
      }
    }
    #expect(windows.count > 1)
    let wide = try #require(
      examiner.examine(training, SurfaceRequest(near.plane), layer: 0, seconds: 0))
    #expect(wide.window.x == -10...10)
    // The path was noted from the start, whatever was looked at.
    #expect(wide.path.count > 200)
  }

  @Test func aMapThatIsOutOfDateIsMeasuredAnewAndStaysUntilThen() throws {
    let training = Self.network()
    let examiner = SurfaceExaminer(Self.examples)
    let old = try #require(examiner.examine(training, request, layer: 0, seconds: .infinity))
    #expect(examiner.isComplete && old.map?.epoch == 0)
    training.trainEpoch()
    var surface = try #require(examiner.examine(training, request, layer: 0, seconds: 0))
    #expect(surface.map == old.map && !examiner.isComplete)
    surface = try #require(examiner.examine(training, request, layer: 0, seconds: .infinity))
    #expect(surface.map?.epoch == 1 && surface.map != old.map && examiner.isComplete)
    // J on the map at the run's own weights is the run's J.
    let here = training.parameters[0].weights[0]
    #expect(surface.path.last?.x == here)
  }

  /// While it trains, a picture that is new is better than one that is fine.
  @Test func whileTheRunGoesOnTheMapFollowsIt() throws {
    // So slow that it does not arrive.
    let training = Self.network(TrainingOptions(loss: .mse, learningRate: 0.0001))
    let examiner = SurfaceExaminer(Self.examples)
    var epochs: [Int] = []
    for _ in 0..<5_000 {
      training.trainEpoch()
      let surface = try #require(examiner.examine(training, request, layer: 0, seconds: 0))
      guard let map = surface.map else { continue }
      #expect(map.map.side <= 33)
      if map.epoch != epochs.last { epochs.append(map.epoch) }
    }
    #expect(epochs.count == 4 && epochs == epochs.sorted())
    let still = try #require(examiner.examine(training, request, layer: 0, seconds: .infinity))
    #expect(still.map?.map.side == 33 || still.map?.map.side == 65)
    let whole = try #require(examiner.examine(training, request, layer: 0, seconds: .infinity))
    #expect(whole.map?.map.side == 65 && whole.map?.epoch == 5_000)
  }

  @Test func theVariantIsTheSameSliceOfAnotherNetwork() throws {
    let training = unit.training(from: SlicePoint(x: 1, y: 8))
    let examiner = SurfaceExaminer(unit.examples)
    var request = request
    request.variant = .activation(.relu, layer: 0)
    let surface = try #require(
      examiner.examine(training, request, layer: 0, seconds: .infinity))
    var other = unit
    other.activation = .relu
    #expect(surface.map?.map == unit.survey().map && surface.map?.activation == .sigmoid)
    #expect(surface.variantMap?.map == other.survey().map)
    #expect(surface.variantMap?.activation == .relu)
    request.variant = .loss(.halfMSE)
    let halved = try #require(
      examiner.examine(training, request, layer: 0, seconds: .infinity)?.variantMap?.map)
    let own = try #require(surface.map?.map)
    #expect(zip(halved.costs, own.costs).allSatisfy { abs(2 * $0 - $1) < 1e-12 })
  }

  @Test func ofAHugeSetAFewHundredExamplesAreTaken() throws {
    let many = Examples(
      features: 2, outputs: 1, kind: .signed, inputs: (0..<10_000).map { Double($0 % 97) / 50 - 1 },
      targets: (0..<5_000).map { Double($0 % 89) / 45 - 1 })
    let training = Training(
      architecture: Self.network().architecture, options: TrainingOptions(loss: .mse),
      examples: many)
    let surface = try #require(
      SurfaceExaminer(many).examine(training, request, layer: 0, seconds: 0))
    #expect(surface.examples == 1_024 && surface.allExamples == 5_000)
  }

  @Test func aRunThatDivergesLeavesItsLastMap() throws {
    var options = TrainingOptions(loss: .mse)
    options.learningRate = 1e200
    let training = Self.network(options)
    let examiner = SurfaceExaminer(Self.examples)
    let last = examiner.examine(training, request, layer: 0, seconds: .infinity)
    while training.hasFiniteParameters { training.trainEpoch() }
    #expect(last != nil)
    #expect(examiner.examine(training, request, layer: 0, seconds: 1) == last)
    #expect(examiner.isComplete)
  }

  @Test func lookingDoesNotChangeTheRun() {
    let (watched, alone) = (Self.network(), Self.network())
    let examiner = SurfaceExaminer(Self.examples)
    for _ in 0..<50 {
      _ = examiner.examine(watched, request, layer: 0, seconds: 0)
      watched.trainEpoch()
      alone.trainEpoch()
    }
    #expect(watched.parameters == alone.parameters)
  }
}
