import Datasets
import NeuralNetworks
import Setups

/// Keeps the picture of what one run's network computes up to date, a short piece at a time.
///
/// The first picture is as coarse as it has to be to be there at once; while the network stands still
/// it becomes finer until the panel can show no more. While it trains, each picture is as fine as can
/// be made in the time there is for a sample, in single precision: no eye sees the difference.
final class OutputsExaminer {
  private let data: PreparedData
  private let window: FeatureWindow
  private let inputs: PictureInputs
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
  /// Of points through the network, with what is then made of them; `nil` before the first piece.
  private var throughput: Throughput?
  private var coarsenesses = Halvings()
  /// How long what is done took in all.
  private var jobSeconds = 0.0

  /// - Parameter pictureSeconds: how long pictures stay while the network trains. The worst of every
  ///   moment would change many times a second, too fast to be looked at.
  init(_ data: PreparedData, _ sample: DataSample, pictureSeconds: Double = 1) {
    self.data = data
    self.pictureSeconds = pictureSeconds
    window = FeatureWindow(of: sample)
    inputs = PictureInputs(data, over: window)
  }

  /// The network has been changed, other than by training: what was begun is given up.
  func networkChanged() {
    job = nil
    isOutdated = true
  }

  /// Goes on for about `seconds`. Returns the latest picture of what is asked for, if there is one yet,
  /// and whether nothing could be added to it as long as the network stays as it is.
  func examine(
    _ training: Training, layer: Int, _ request: OutputsRequest, seconds: Double = 0.002
  ) -> (outputs: NetworkOutputs?, isComplete: Bool) {
    if isComplete(training, layer, request) { return (done?.outputs, true) }
    var job =
      job.flatMap { $0.layer == layer && $0.request == request ? $0 : nil }
      ?? nextJob(training, layer, request, seconds)
    goOn(&job, seconds)
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
    let start = MonotonicClock.seconds
    let outputs = job.outputs(data, over: window, showing: kept)
    jobSeconds += MonotonicClock.seconds - start
    var throughput = throughput(job.architecture)
    throughput.note(job.count, took: jobSeconds)
    self.throughput = throughput
    inputs.finish()
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

  /// Computes points of `job` until it is done or the time is over.
  private func goOn(_ job: inout OutputsJob, _ seconds: Double) {
    let pass =
      pass ?? ForwardPass(job.architecture, parameters: job.parameters, precision: job.precision)
    self.pass = pass
    job.lay(inputs)
    let start = MonotonicClock.seconds
    let end = start + seconds
    var now = start
    let throughput = throughput(job.architecture)
    while !job.isDone, now < end {
      _ = job.advance(by: min(throughput.items(in: (end - now) / 2), 1_024), through: pass, inputs)
      now = MonotonicClock.seconds
    }
    jobSeconds += now - start
  }

  private func throughput(_ architecture: Architecture) -> Throughput {
    throughput ?? Throughput(guess: Self.guess(architecture))
  }

  /// A picture of the network as it is now, as fine as there is time for.
  private func nextJob(
    _ training: Training, _ layer: Int, _ request: OutputsRequest, _ seconds: Double
  ) -> OutputsJob {
    pass = nil
    jobSeconds = 0
    let parameters = training.parameters
    let known = done.flatMap { $0.job.request == request && $0.job.layer == layer ? $0.job : nil }
    if let known, isCurrent(known, training, layer, request) {
      return OutputsJob(
        request, layer: layer, coarseness: max(0, known.coarseness - 1),
        training.options.precision, of: training, parameters, data)
    }
    if known == nil { coarsenesses = Halvings() }
    let throughput = throughput(training.architecture)
    func job(_ coarseness: Int) -> OutputsJob {
      OutputsJob(
        request, layer: layer, coarseness: coarseness, .single, of: training, parameters, data)
    }
    return job(
      coarsenesses.fitting(seconds, most: OutputsJob.coarsest) {
        throughput.seconds(for: job($0).count)
      })
  }

  /// Whether nothing could be added to what is done.
  private func isComplete(
    _ training: Training, _ layer: Int, _ request: OutputsRequest
  ) -> Bool {
    guard let done, done.job.coarseness == 0, !keepsPictures,
      done.job.precision == training.options.precision
    else { return false }
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
