import NeuralNetworks
import Testing

@testable import Analysis

/// A run's health from made-up costs and layers. WorkbenchTests hold it against runs.
@Suite struct HealthMonitorTests {
  private func layers(_ activation: Activation) -> [LayerSpecification] {
    [
      LayerSpecification(units: 8, activation: activation),
      LayerSpecification(units: 8, activation: activation),
      LayerSpecification(units: 1, activation: .sigmoid),
    ]
  }

  private func setUp(
    _ activation: Activation = .relu, optimizer: Optimizer = .sgd, updates: Int = 1,
    floors: [Floor] = [], guessing: Double? = nil
  ) -> HealthMonitor.SetUp {
    var bounds = CostBounds()
    (bounds.floors, bounds.guessing) = (floors, guessing)
    return HealthMonitor.SetUp(
      layers: layers(activation), loss: .bce, optimizer: optimizer, updatesPerEpoch: updates,
      bounds: bounds)
  }

  private func measured(slope: Double, flat: Double = 0, dead: Int = 0) -> [LayerDiagnostics] {
    [0.1, 0.3, 1].enumerated().map { place, gradient in
      LayerDiagnostics(
        gradientNorm: gradient, gradientMeanAbsolute: gradient, slope: slope,
        flatShare: place == 0 ? flat : 0, deadUnits: place == 0 ? dead : 0, updateRatio: -3)
    }
  }

  /// What it says after every epoch.
  private func states(
    _ costs: [Double], heldOut: [Double]? = nil, _ setUp: HealthMonitor.SetUp, target: Double = 0,
    layers: [LayerDiagnostics]? = nil
  ) -> [Health.Kind?] {
    var monitor = HealthMonitor()
    var setUp = setUp
    return costs.enumerated().map { epoch, cost in
      if setUp.reached == nil, cost <= target { setUp.reached = epoch }
      monitor.note(epoch: epoch, cost: cost, heldOutCost: heldOut?[epoch], setUp)
      if let layers { monitor.measured(layers, setUp) }
      return monitor.health?.state
    }
  }

  private func decay(_ epochs: Int, from start: Double = 1, _ factor: Double) -> [Double] {
    (0..<epochs).reduce(into: [start]) { costs, _ in costs.append(costs[costs.count - 1] * factor) }
  }

  @Test func aRunWhoseCostFallsLearns() {
    let states = states(decay(200, 0.98), setUp(), layers: measured(slope: 0.5))
    #expect(states.allSatisfy { $0 == .learning })
  }

  /// Without a measurement of its layers, nothing is said before the cost has been seen for a while.
  @Test func nothingIsSaidBeforeEnoughIsKnown() {
    let states = states(decay(30, 0.98), setUp())
    #expect(
      states.prefix(10).allSatisfy { $0 == nil }
        && states.dropFirst(10).allSatisfy { $0 == .learning })
  }

  /// As circles with two layers of sigmoids: small slopes tell from the start, and until J really falls.
  @Test func smallSlopesSlowARunUntilItFalls() {
    let costs = [0.74, 0.71, 0.70] + decay(300, from: 0.693, 0.9999) + decay(100, from: 0.67, 0.98)
    let states = states(costs, setUp(.sigmoid), layers: measured(slope: 0.23))
    #expect(states.prefix(303).allSatisfy { $0 == .slowed })
    #expect(states.last == .learning)
    #expect(changes(in: states) == 1)
    // Adam divides by the gradient's size: what is small is made up for, and the cost has to tell.
    let adam = self.states(costs, setUp(.sigmoid, optimizer: .adam), layers: measured(slope: 0.23))
    #expect(adam[0] == .learning && adam[302] == .slowed)
    // Slopes of rectifiers are 0 or 1: a half on average takes nothing from the half that passes.
    let relu = self.states(costs, setUp(.relu), layers: measured(slope: 0.23))
    #expect(relu[0] == .learning && relu[302] == .plateau)
  }

  private func changes(in states: [Health.Kind?]) -> Int {
    zip(states, states.dropFirst()).count { $0 != $1 }
  }

  /// Between coming and going there is room: a run at the threshold does not flicker.
  @Test func aRunAtTheThresholdDoesNotFlicker() {
    // It loses 3 % in ten epochs, a little more or less in turns.
    let costs = (0..<400).reduce(into: [1.0]) { costs, epoch in
      costs.append(costs[costs.count - 1] * ((epoch / 7).isMultiple(of: 2) ? 0.9975 : 0.9965))
    }
    #expect(changes(in: states(costs, setUp(), layers: measured(slope: 0.5))) <= 2)
  }

  /// Half a second at 20 updates a second; of many batches in an epoch, an epoch.
  @Test(arguments: [1, 4, 31])
  func noStateLastsLessThanHalfASecond(_ updates: Int) {
    var noise = SystemNoise()
    let costs = (0..<2_000).map { epoch in
      (epoch / 60).isMultiple(of: 2) ? noise.next() : 0.5 / (1 + Double(epoch % 60))
    }
    let states = states(costs, setUp(updates: updates), layers: measured(slope: 0.5))
    var lengths: [Int] = []
    for (place, state) in states.enumerated() {
      if place > 0, state == states[place - 1] {
        lengths[lengths.count - 1] += 1
      } else {
        lengths.append(1)
      }
    }
    #expect(lengths.count > 10)
    #expect(lengths.dropLast().allSatisfy { $0 * updates >= 10 })
  }

  /// Numbers that are the same in every run of the tests.
  private struct SystemNoise {
    private var state: UInt64 = 1
    mutating func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return 0.2 + Double(state >> 40) / Double(1 << 24)
    }
  }

  @Test func aDeadLayerAndAFlatOneAreNamed() throws {
    let still = Array(repeating: 0.69, count: 40)
    #expect(states(still, setUp(), layers: measured(slope: 0, dead: 8)).allSatisfy { $0 == .dead })
    var monitor = HealthMonitor()
    monitor.note(epoch: 0, cost: 0.69, setUp(.sigmoid))
    monitor.measured(measured(slope: 0.01, flat: 0.9), setUp(.sigmoid))
    let health = try #require(monitor.health)
    #expect(health.state == .saturated && health.layer == 0 && !health.isStuck && health.isFault)
    // A ReLU that is off on 90 % of the examples does what it is for.
    let off = states(decay(40, 0.98), setUp(.relu), layers: measured(slope: 0.1, flat: 0.9))
    #expect(off.allSatisfy { $0 == .learning })
  }

  /// The start says nothing where it is far worse than guessing.
  @Test func whatIsNoBetterThanGuessingHasNotSettled() {
    let costs = decay(40, from: 20, 0.85) + Array(repeating: 0.6, count: 200)
    func last(guessing: Double?) -> Health.Kind? {
      states(costs, setUp(guessing: guessing), layers: measured(slope: 0.5)).last ?? nil
    }
    #expect(last(guessing: 0.69) == .plateau)
    #expect(last(guessing: 1.5) == .settled)
    #expect(last(guessing: nil) == .settled)
  }

  @Test func aRunAtItsFloorIsKnownToStayThere() throws {
    let floor = Floor(.leastSquares, value: 0.5)
    let costs = decay(20, 0.9).map { 0.5 + 0.5 * $0 } + Array(repeating: 0.501, count: 40)
    var monitor = HealthMonitor()
    for (epoch, cost) in costs.enumerated() {
      monitor.note(epoch: epoch, cost: cost, setUp(floors: [floor]))
    }
    let health = try #require(monitor.health)
    #expect(health.state == .nearFloor && health.floor == floor && health.isStuck)
  }

  @Test func aRunThatJumpsIsAtTheEdgeOrBeyondIt() {
    let falling = (0..<100).map { epoch -> Double in
      (epoch.isMultiple(of: 2) ? 1.1 : 0.9) / (1 + 0.05 * Double(epoch))
    }
    #expect(states(falling, setUp()).last == .oscillating)
    let around = (0..<100).map { $0.isMultiple(of: 2) ? 1.1 : 0.9 }
    #expect(states(around, setUp()).last == .largeSteps)
    let rising = decay(40, 1.2)
    #expect(states(rising, setUp()).last == .diverging)
  }

  @Test func whatIsNoNumberIsTheEnd() {
    let costs = decay(8, 1.5) + [.infinity]
    let said = states(costs, setUp(), layers: measured(slope: 0.5))
    #expect(said[8] == .learning && said[9] == .diverged)
  }

  @Test func aHeldOutCostThatRisesIsOverfitting() throws {
    let costs = decay(100, 0.97)
    let heldOut = (0...100).map { epoch -> Double in
      let distance = Double(epoch - 30)
      return 0.5 + 0.0002 * distance * distance
    }
    let said = states(costs, heldOut: heldOut, setUp())
    #expect(said[40] == .learning && said[100] == .overfitting)
    #expect(changes(in: Array(said.dropFirst(10))) == 1)
  }

  @Test func aRunIsDoneWhenItHasReachedItsTarget() {
    let said = states(decay(60, 0.95), setUp(), target: 0.3, layers: measured(slope: 0.5))
    #expect(said.last == .done && changes(in: said) == 1)
    // One that ends there says so at once.
    var monitor = HealthMonitor()
    var setUp = setUp()
    monitor.note(epoch: 0, cost: 1, setUp)
    monitor.measured(measured(slope: 0.5), setUp)
    setUp.reached = 1
    monitor.note(epoch: 1, cost: 0.1, setUp)
    #expect(monitor.health?.state == .learning)
    monitor.ended(divergedAt: nil, setUp)
    #expect(monitor.health?.state == .done && monitor.health?.reached == 1)
  }

  @Test func aRunThatStandsLowHasSettled() {
    let costs = decay(60, 0.95) + Array(repeating: 0.045, count: 60)
    #expect(states(costs, setUp()).last == .settled)
    // Nothing is left to learn where J is 0.
    #expect(states(Array(repeating: 0, count: 60), setUp(), target: -1).last == .settled)
  }

  /// What was found before a change says nothing of the network after it.
  @Test func aChangeBeginsAnew() {
    var monitor = HealthMonitor()
    for epoch in 0..<60 { monitor.note(epoch: epoch, cost: 0.69, setUp()) }
    #expect(monitor.health?.state == .plateau)
    monitor.changed()
    #expect(monitor.health == nil)
    for epoch in 60..<90 {
      monitor.note(epoch: epoch, cost: 0.69 * Double(90 - epoch) / 30, setUp())
    }
    #expect(monitor.health?.state == .learning && monitor.health?.startCost == 0.69)
  }

  /// Costs alone tell, too: a plateau where the layers say no more.
  @Test func costsAloneTell() {
    let said = states(Array(repeating: 0.69, count: 101), setUp())
    #expect(said.last == .plateau && said[30] == .plateau)
  }

  /// Where the layers are measured only now and then, it says when that is worth it: in the epoch in which another state
  /// is found first. What is measured then is what is said.
  @Test func itSaysWhenItTurns() {
    var monitor = HealthMonitor()
    var measured: [Int] = []
    let setUp = setUp(.sigmoid, optimizer: .adam)
    for epoch in 0...120 {
      monitor.note(epoch: epoch, cost: epoch < 30 ? 1 - 0.01 * Double(epoch) : 0.7, setUp)
      if monitor.isTurning {
        measured.append(epoch)
        monitor.measured(self.measured(slope: 0.23), setUp)
      }
      #expect(monitor.health?.state != .plateau)
    }
    #expect(monitor.health?.state == .slowed && measured.count == 1)
  }
}
