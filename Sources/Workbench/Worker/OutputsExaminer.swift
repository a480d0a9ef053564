import NeuralNetworks

/// Keeps the picture of what one run's network computes up to date, a short piece at a time.
///
/// The first picture is as coarse as it has to be to be there at once; while the network stands still
/// it becomes finer until the panel can show no more. While it trains, each picture is as fine as can
/// be made in a few pieces.
final class OutputsExaminer {
  private let data: PreparedData
  private let window: FeatureWindow
  /// With the weights of the job's moment, kept until the next job begins.
  private var pass: ForwardPass?
  private var job: OutputsJob?
  private var done: (job: OutputsJob, outputs: NetworkOutputs)?
  /// When the pictures of what is done were chosen.
  private var chosenAt = -Double.infinity
  /// Whether what is done shows pictures that were chosen for an earlier network.
  private var keepsPictures = false
  private let pictureSeconds: Double
  /// Whether what is done is of a network that has been changed since, other than by training.
  private var isOutdated = false
  /// For one point, as measured; `nil` before the first piece.
  private var secondsPerPoint: Double?

  /// How long training is kept waiting at a time.
  private static let piece = 0.002
  /// How long a picture of a network that trains may take in all.
  private static let longest = 0.016

  /// - Parameter pictureSeconds: how long pictures stay while the network trains. The worst of every
  ///   moment would change many times a second, too fast to be looked at.
  init(_ data: PreparedData, _ sample: DataSample, pictureSeconds: Double = 1) {
    self.data = data
    self.pictureSeconds = pictureSeconds
    window = FeatureWindow(of: sample)
  }

  /// The network has been changed, other than by training: what was begun is given up.
  func networkChanged() {
    job = nil
    isOutdated = true
  }

  /// Goes on for a piece. Returns the latest picture of what is asked for, if there is one yet, and
  /// whether nothing could be added to it as long as the network stays as it is.
  func examine(
    _ training: Training, layer: Int, _ request: OutputsRequest
  ) -> (outputs: NetworkOutputs?, isComplete: Bool) {
    if isComplete(training, layer, request) { return (done?.outputs, true) }
    var job =
      job.flatMap { $0.layer == layer && $0.request == request ? $0 : nil }
      ?? nextJob(training, layer, request)
    goOn(&job)
    guard job.isDone else {
      self.job = job
      return (done?.outputs, false)
    }
    self.job = nil
    finish(job)
    return (done?.outputs, isComplete(training, layer, request))
  }

  private func finish(_ job: OutputsJob) {
    let kept = keptPictures(for: job)
    let outputs = job.outputs(data, over: window, showing: kept)
    keepsPictures = kept != nil && outputs.pictures.map(\.row) == kept
    if !keepsPictures { chosenAt = MonotonicClock.seconds }
    done = (job, outputs)
    isOutdated = false
  }

  /// The rows of the pictures that stay for the sake of whoever looks at them. Where the network stands
  /// still nothing keeps the order from being right.
  private func keptPictures(for job: OutputsJob) -> [Int]? {
    guard let done, done.job.request == job.request, done.job.step != job.step, !isOutdated,
      MonotonicClock.seconds - chosenAt < pictureSeconds, !done.outputs.pictures.isEmpty
    else { return nil }
    return done.outputs.pictures.map(\.row)
  }

  /// Computes points of `job` until it is done or the piece's time is over.
  private func goOn(_ job: inout OutputsJob) {
    let pass = pass ?? ForwardPass(job.architecture, parameters: job.parameters)
    self.pass = pass
    var now = MonotonicClock.seconds
    let end = now + Self.piece
    while !job.isDone, now < end {
      let expected = secondsPerPoint ?? Self.guess(job.architecture)
      let count = max(1, min(Int((end - now) / expected / 2), 1_024))
      let points = job.advance(by: count, through: pass, data, over: window)
      let after = MonotonicClock.seconds
      // A few points say little of what many take.
      if points >= 32 || secondsPerPoint == nil {
        secondsPerPoint = max(1e-9, (after - now) / Double(points))
      }
      now = after
    }
  }

  /// A picture of the network as it is now, as fine as there is time for.
  private func nextJob(
    _ training: Training, _ layer: Int, _ request: OutputsRequest
  ) -> OutputsJob {
    pass = nil
    let parameters = training.parameters
    let known = done.flatMap { $0.job.request == request && $0.job.layer == layer ? $0.job : nil }
    if let known, known.coarseness > 0, isCurrent(known, training, layer, request) {
      return OutputsJob(
        request, layer: layer, coarseness: known.coarseness - 1, of: training, parameters, data)
    }
    let seconds = secondsPerPoint ?? Self.guess(training.architecture)
    let limit = known == nil ? Self.piece : Self.longest
    var coarseness = 0
    while true {
      let job = OutputsJob(
        request, layer: layer, coarseness: coarseness, of: training, parameters, data)
      if coarseness == 3 || Double(job.count) * seconds <= limit { return job }
      coarseness += 1
    }
  }

  /// Whether nothing could be added to what is done.
  private func isComplete(
    _ training: Training, _ layer: Int, _ request: OutputsRequest
  ) -> Bool {
    guard let done, done.job.coarseness == 0, !keepsPictures else { return false }
    return isCurrent(done.job, training, layer, request)
  }

  /// Whether the picture that is done is of the network as it is, and of what is asked for.
  private func isCurrent(
    _ job: OutputsJob, _ training: Training, _ layer: Int, _ request: OutputsRequest
  ) -> Bool {
    !isOutdated && job.request == request && job.layer == layer && job.step == training.step
  }

  /// Two operations for each parameter, and an exponential for each unit.
  private static func guess(_ architecture: Architecture) -> Double {
    let units = architecture.layers.reduce(0) { $0 + $1.units }
    return Double(architecture.parameterCount) * 0.5e-9 + Double(units) * 10e-9
  }
}
