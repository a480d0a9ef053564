package import Analysis
package import Localization
package import NeuralNetworks
package import Session
package import Setups

/// One of the networks on the screen: what it is, how far it has come, what its curve is.
package struct Run: Equatable, Sendable, Identifiable {
  /// Something that was changed while the run trained.
  package struct Mark: Equatable, Sendable {
    /// Completed epochs at the change.
    package var epoch: Int
    /// Updates at the change.
    package var step: Int
    /// Time trained at the change.
    package var seconds: Double
    /// What changed, short enough for the chart: `1:relu`, `α 0.1`.
    package var label: Message
  }

  /// Tells it from all other runs, deleted ones too.
  package let id: RunID
  /// A, B, C …
  package var letter: Character
  /// The place of its colour and dash in the theme: the letter's place in the alphabet.
  package var colour: Int
  /// As it is now, with every change so far.
  package var configuration: Configuration
  /// The weights it starts from, where they were loaded rather than drawn.
  package var weights: [LayerParameters]?
  /// Whether it loads, trains or has ended.
  package var status: RunStatus = .loading
  /// Counts the starts: a report about an earlier one is not taken for this one's.
  package var life = 0
  /// The curve: every evaluation, in bounded memory.
  package var history = CostHistory()
  /// What was changed, by epoch.
  package var marks: [Mark] = []
  /// What was changed since the start, as the training thread did it.
  var changes = LiveChanges()
  /// The first epoch whose cost was at most the target cost.
  package var reached: CostHistory.Point?
  /// The learning rate that it diverged at; it may have been changed since.
  var divergedRate: Double?
  /// The numbers of the last evaluation; `nil` before the first.
  package var latest: RunProgress?
  /// What the panels of the selected run show.
  package var details: RunDetails?
  /// Gradients and histograms over time.
  package var gradients = GradientHistory()
  /// Finds how it is doing.
  var monitor = HealthMonitor()
  /// How long it was in which state.
  var course = HealthCourse()
  /// What the screen says of that; `nil` without a screen.
  var told: ToldHealth?
  /// What it trains on; `nil` while that is being read.
  package var data: DataSummary?
  /// What data that it has been moved to ask for, until there is a report of it on them.
  var awaited: RunDefaults?
  /// What its user has chosen, whatever the data; `nil` until there is a report of it.
  var own: OwnChoices?
  /// What its cost is held against, as far as that is known.
  var bounds = CostBounds()
  /// Whether its curve is left out of the chart.
  package var isHidden = false
  /// What its user calls it.
  var name: String?
  /// Whether it stays at the top of the table.
  var isPinned = false

  package init(id: RunID, letter: Character, colour: Int, configuration: Configuration) {
    self.id = id
    self.letter = letter
    self.colour = colour
    self.configuration = configuration
  }

  /// Back to epoch 0: the curve and all that was measured are gone.
  package mutating func clear() {
    status = .loading
    life += 1
    history = CostHistory(capacity: history.capacity)
    marks = []
    changes = LiveChanges()
    reached = nil
    divergedRate = nil
    latest = nil
    details = nil
    bounds = CostBounds()
    gradients = GradientHistory()
    monitor = HealthMonitor()
    course = HealthCourse()
    told = nil
  }

  /// How it is doing, as it is said; `nil` until enough is known.
  package var health: Health? { monitor.health.map { told?.said(of: $0) ?? $0 } }

  /// The costs its network cannot go below, as far as they are known; the highest first.
  var floors: [Floor] { bounds.floors }

  /// What its health depends on.
  var healthSetUp: HealthMonitor.SetUp {
    HealthMonitor.SetUp(
      layers: layers, loss: configuration.training.loss,
      optimizer: configuration.training.optimizer,
      updatesPerEpoch: latest?.batchesPerEpoch ?? 1, reached: reached?.epoch, bounds: bounds)
  }

  /// The first hidden layer first, the output layer last.
  package var layers: [LayerSpecification] { configuration.layers }

  /// How many epochs it has done, as far as is known.
  var epoch: Int { latest?.epoch ?? 0 }

  /// What the data ask for that the configuration is made for; `nil` until they are known.
  var defaults: RunDefaults? { awaited ?? data?.defaults }

  /// The network's shape once the data are known.
  package var architecture: Architecture? {
    data.map { Architecture(inputs: $0.features.count, layers: configuration.layers) }
  }

  /// Whether nothing can be done with it any more but restart, change or delete it.
  package var hasEnded: Bool {
    switch status {
    case .loading, .active: false
    case .finished, .stoppedAtTarget, .diverged, .failed: true
    }
  }
}
