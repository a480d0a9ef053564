package import Analysis
package import Datasets
package import Localization
package import NeuralNetworks
package import Setups

/// What the screen asks of the training thread.
package enum WorkerCommand: Equatable, Sendable {
  /// A new run, or the run of that id started afresh: its data are read, its weights drawn. `life`
  /// comes back in its reports. Weights that were loaded take the place of drawn ones.
  case start(RunID, life: Int, Configuration, weights: [LayerParameters]?)
  /// Ends the run; only what an earlier `keep` noted can bring it back.
  case remove(RunID)
  /// Read these data and say what runs on them take as a matter of course; also with a target of numbers
  /// read as classes, if `asClasses`.
  case describe(DataOptions, asClasses: Bool)
  /// Find out what these settings make on their data; the number comes back in the answer.
  case setUp(number: Int, [Settings])
  /// Look into the user's own file that these settings name; the number comes back in the answer. A file that
  /// is being read for an earlier one is given up.
  case inspect(number: Int, Settings)
  /// Stop reading the data that are being read; without any, this does nothing.
  case giveUpReading
  /// A change of a network that goes on from its weights.
  case edit(RunID, NetworkEdit)
  /// Settings that take effect at once: loss, optimizer, rate, batch size, penalties, target, end.
  case configure(RunID, Configuration)
  /// Keep these runs as they are before the change of this number, which comes next.
  case keep(number: Int, [RunID])
  /// The runs are as they were before the change of this number, each another life of itself. One that is
  /// not known any more starts afresh.
  case restore(number: Int, [RunStart])
  /// Look for the rate at which each of these learns fastest; the number comes back in the answer.
  case findBestRates(number: Int, [RateCandidate])
  /// Ends the search, which then gives no answer; without one, this does nothing.
  case giveUpRates
  /// Training may stop within an epoch, and then goes on from there.
  case setRunning(Bool)
  /// Trains the rearmost runs to the end of their epoch, at once.
  case stepEpoch
  /// One batch of the rearmost run with the most in an epoch; those beside it keep step.
  case stepBatch
  /// What was due at the pace before is not made up for.
  case setPace(Pace)
  /// Takes the place of what was asked to be looked at before.
  case setInterest(Interest)
  /// A frame is about to be drawn: wake the screen at once, and look at what the next one shows while this
  /// one is drawn. Runs that train side by side wait for one another, so that what one core is kept from
  /// doing costs all of them: the two are done at the same time.
  case frame
  /// Give this number back once all that was asked before is done and reported.
  case answer(Int)
  /// Give this number back with where the race is.
  case mark(Int)
  /// Train up to there, stand still, and give this number back. A race that is paused or over, or farther, is
  /// there.
  case hold(number: Int, at: RacePosition)
  /// Go on from there, however far.
  case release
  /// Ends the thread within an epoch; what waits before it is left undone.
  case end
}

/// A run and what it is at epoch 0.
package struct RunStart: Equatable, Sendable {
  /// Which run begins.
  package var run: RunID
  /// Which of its starts this is: reports carry it.
  package var life: Int
  /// What it trains, on what, and how.
  package var configuration: Configuration
  /// What it starts from, where that was loaded rather than drawn.
  package var weights: [LayerParameters]?

  package init(
    run: RunID, life: Int, configuration: Configuration, weights: [LayerParameters]? = nil
  ) {
    self.run = run
    self.life = life
    self.configuration = configuration
    self.weights = weights
  }
}

/// What the panels on the screen show in detail: only that is computed.
package struct Interest: Equatable, Sendable {
  /// The selected run.
  package var run: RunID
  /// The layer whose z is gathered in a histogram.
  package var layer: Int
  /// Bins of that histogram.
  package var bins: Int
  /// What the panels on the screen show.
  package var parts: Set<RunDetails.Part>
  /// How much there is room for of what the network computes.
  package var outputs: OutputsRequest?
  /// Which slice of the cost is shown.
  package var surface: SurfaceRequest
  /// Which training example is walked through; past the end it starts again.
  package var example: Int

  package init(
    run: RunID, layer: Int, bins: Int = 64,
    parts: Set<RunDetails.Part> = Set(RunDetails.Part.allCases), outputs: OutputsRequest? = nil,
    surface: SurfaceRequest = SurfaceRequest(.weightAndBias(layer: 0, unit: 0)), example: Int = 0
  ) {
    self.run = run
    self.layer = layer
    self.bins = bins
    self.parts = parts
    self.outputs = outputs
    self.surface = surface
    self.example = example
  }
}

/// What the training thread has done since it was last asked.
package struct Progress: Equatable, Sendable {
  /// What became of one run.
  package struct RunReport: Equatable, Sendable {
    /// Whether it loads, trains or has ended.
    package var status: RunStatus
    /// Every evaluation since the last report: frames may be dropped, points may not.
    package var points: [CostHistory.Point] = []
    /// The numbers of its last evaluation, where there are any to tell.
    package var latest: RunProgress?
    /// What panels show in detail, where something was computed.
    package var details: RunDetails?
    /// What it trains on, where that is news.
    package var data: DataSummary?
    /// What its cost is held against, where that is news.
    package var bounds: CostBounds?
    /// What was changed since the start; `nil` if nothing has been since the last report.
    package var changes: LiveChanges?
    /// The whole curve of a run that was taken back, before `points`.
    package var history: CostHistory?
    /// Which start of the run this is about.
    package var life: Int

    package init(status: RunStatus, life: Int) {
      self.status = status
      self.life = life
    }
  }

  /// The runs of which there is something new.
  package var runs: [RunID: RunReport] = [:]
  /// All runs together advancing by one epoch; `nil` where it was not measured anew.
  package var epochsPerSecond: Double?
  /// The answer to the last `describe`.
  package var description: Description?
  /// The file that is being read at this moment.
  package var reading: Reading?
  /// How far a search for the best rate is.
  package var rateSearch: RateReport?
  /// The answer to the last `setUp`.
  package var setUp: SetUp?
  /// The answer to the last `inspect`.
  package var inspection: Inspection?
  /// The number of the last `answer`: all that was asked before it is in this report or an earlier one.
  package var answered: Int?
  /// Where the race was at each `mark`, by its number.
  package var marks: [Int: RacePosition] = [:]
  /// The number of the last `hold` that was reached.
  package var held: Int?

  /// What came of a set-up that was asked for.
  package struct SetUp: Equatable, Sendable {
    /// The runs, or why there are none.
    package enum Outcome: Equatable, Sendable {
      /// One for each that was asked for, in their order.
      case ready([Configuration])
      /// It cannot be; the sentence says why.
      case failed(Message)
    }

    /// The number under which it was asked for.
    package var number: Int
    /// What it came to.
    package var outcome: Outcome

    package init(number: Int, _ outcome: Outcome) {
      self.number = number
      self.outcome = outcome
    }
  }

  /// What came of looking into a file.
  package struct Inspection: Equatable, Sendable {
    /// The number under which it was asked for.
    package var number: Int
    /// What is in it; `nil` where nothing can be shown.
    package var profile: TableProfile?
    /// What runs on it take as a matter of course; `nil` where there can be none.
    package var defaults: RunDefaults?
    /// Why there can be none, a sentence for each fault.
    package var faults: [Fault]

    package init(number: Int, profile: TableProfile?, defaults: RunDefaults?, faults: [Fault]) {
      self.number = number
      self.profile = profile
      self.defaults = defaults
      self.faults = faults
    }
  }

  /// A fault of a file, and what has it read all the same.
  package struct Fault: Equatable, Sendable {
    /// What is wrong, and where.
    package var sentence: Message
    /// What mends it; `nil` where no option does.
    package var mend: Mend?

    package init(_ sentence: Message, mend: Mend? = nil) {
      self.sentence = sentence
      self.mend = mend
    }
  }

  /// How far a long file has been read.
  package struct Reading: Equatable, Sendable {
    /// The data set that the file belongs to.
    package var dataset: String
    /// 0 … 1
    package var share: Double

    package init(dataset: String, share: Double) {
      self.dataset = dataset
      self.share = share
    }
  }

  /// What is to be known of data before a run can be made on them.
  package enum Description: Equatable, Sendable {
    /// `classes` is what holds if a target of numbers is read as classes, if that was asked for and can be.
    case found(DataOptions, RunDefaults, classes: RunDefaults? = nil)
    /// The data cannot be used; the sentence says why.
    case failed(DataOptions, Message)
  }

  package init() {}

  /// Whether there is nothing to tell.
  package var isEmpty: Bool {
    runs.isEmpty && epochsPerSecond == nil && description == nil && reading == nil
      && rateSearch == nil && setUp == nil && inspection == nil && answered == nil
      && marks.isEmpty && held == nil
  }
}

extension Progress {
  /// Adds what happened later. A report of another life of a run replaces what was known of it.
  mutating func merge(_ later: Progress) {
    for (id, report) in later.runs {
      // In place: a copy of all points for every few that come would cost more than they did.
      if runs[id]?.life == report.life { runs[id]?.merge(report) } else { runs[id] = report }
    }
    description = later.description ?? description
    setUp = later.setUp ?? setUp
    inspection = later.inspection ?? inspection
    answered = [answered, later.answered].compactMap { $0 }.max()
    marks.merge(later.marks) { $1 }
    held = later.held ?? held
    reading = later.reading
    rateSearch = later.rateSearch ?? rateSearch
    epochsPerSecond = later.epochsPerSecond ?? epochsPerSecond
  }
}

extension Progress.RunReport {
  fileprivate mutating func merge(_ later: Self) {
    status = later.status
    points += later.points
    latest = later.latest ?? latest
    details = later.details ?? details
    data = later.data ?? data
    bounds = later.bounds ?? bounds
    changes = later.changes ?? changes
    history = later.history ?? history
  }
}
