import Analysis
import NeuralNetworks

/// Measures one run's cost surface in pieces, on the training thread.
///
/// The window stays where it is, so that the path is seen on it, until the run leaves it or another is
/// asked for. The weights that the axes do not vary go on changing while the run trains: once a map can
/// be looked at and they have, it is measured anew, and replaces the one on the screen when that can
/// be looked at too. Where the run stands still it becomes as fine as it gets.
final class SurfaceExaminer {
  private let examples: Examples
  private var path = WeightPath()
  private var points = SlicePath()
  private var request: SurfaceRequest?
  private var plane: ParameterPlane?
  private var window = SliceWindow(centre: SlicePoint(x: 0, y: 0), reach: 1)
  /// The run's own, and the variant's.
  private var sheets: [SurfaceSheet] = []
  private var latest: CostSurface?
  /// Of the run's own weights, as they were when it was measured.
  private var steepness = 0.0
  private var steepWeights: [LayerParameters]?
  /// Whether a point is to be measured before the steepness is measured again.
  private var owesPoint = false
  /// How long the last point took, the last steepness, and the last report.
  private var pointSeconds = 0.0
  private var steepnessSeconds = 0.0
  private var reportSeconds = 0.0
  /// Time that earlier samples have left, at most what all three take.
  private var saved = 0.0
  /// Whether the last sample measured no point and left no time either: what is around it takes all there
  /// is, and waiting would never end.
  private var isStarved = false

  init(_ examples: Examples) {
    self.examples = examples
  }

  /// Whether all points of the surfaces asked for are measured at the weights of now.
  private(set) var isComplete = false

  func note(_ training: Training) {
    path.note(training.parameters, step: training.step)
  }

  /// Goes on for about `seconds`, and tells how far it is. What takes longer is done once earlier samples
  /// have left enough of their time; where no sample leaves any, a point is measured all the same.
  func examine(
    _ training: Training, _ request: SurfaceRequest, layer: Int, seconds: Double
  ) -> CostSurface? {
    let start = MonotonicClock.seconds
    let weights = training.parameters
    guard request.plane.fits(weights), training.hasFiniteParameters else {
      // What was measured before the weights ran away stays to be looked at.
      isComplete = true
      return latest
    }
    path.note(weights, step: training.step)
    let (plane, here) = lay(request, weights, seed: training.options.seed)
    renew(subjects(of: training, request, layer: layer), plane, weights, training.epoch)
    let end = start + saved + seconds
    let isForced = seconds <= 0 || isStarved
    measureSteepness(plane, weights, until: end, isForced: isForced)
    let pointCount = measurePoints(until: end, isForced: isForced)
    isComplete =
      steepWeights == weights
      && sheets.allSatisfy { $0.survey.isComplete && $0.survey.covers(weights) }
    let measured = MonotonicClock.seconds
    latest = surface(plane, request, at: here)
    let now = MonotonicClock.seconds
    reportSeconds = now - measured
    let left = min(max(0, end - now), pointSeconds + steepnessSeconds + reportSeconds)
    isStarved = pointCount == 0 && left <= saved && nextPlace != nil
    saved = left
    return latest
  }

  /// The run's own steepness, unless a point is to be measured first.
  private func measureSteepness(
    _ plane: ParameterPlane, _ weights: [LayerParameters], until end: Double, isForced: Bool
  ) {
    let start = MonotonicClock.seconds
    guard steepWeights != weights else { return }
    if !isForced, steepWeights != nil {
      guard !owesPoint, start + steepnessSeconds + reportSeconds <= end else { return }
    }
    steepness = plane.steepness(sheets[0].probe.gradient(at: weights))
    steepWeights = weights
    owesPoint = nextPlace != nil
    steepnessSeconds = MonotonicClock.seconds - start
  }

  /// - Returns: how many.
  private func measurePoints(until end: Double, isForced: Bool) -> Int {
    var (now, count) = (MonotonicClock.seconds, 0)
    while let place = nextPlace,
      isForced && count == 0 || now + pointSeconds + reportSeconds <= end
    {
      sheets[place].advance()
      count += 1
      let after = MonotonicClock.seconds
      pointSeconds = after - now
      now = after
      owesPoint = false
    }
    return count
  }

  // MARK: The slice

  /// Sees to it that the window shows where the run is. Returns the plane, and where that is on it.
  private func lay(
    _ request: SurfaceRequest, _ weights: [LayerParameters], seed: UInt64
  ) -> (plane: ParameterPlane, here: SlicePoint) {
    let isSame = self.request.map { $0.plane == request.plane && $0.zoom == request.zoom } ?? false
    let fits = sheets.first.map { $0.survey.weights.hasShapes(of: weights) } ?? false
    self.request = request
    if isSame, fits, let plane {
      let here = plane.point(of: weights)
      if window.shows(here) { return (plane, here) }
    }
    let plane = ParameterPlane(request.plane, at: weights, examples.spread(1_024), seed: seed)
    self.plane = plane
    points = SlicePath()
    let here = plane.point(of: weights)
    window = SliceWindow(
      showing: here,
      reach: SliceWindow.reach(
        request.zoom, from: request.plane == .randomDirections ? 1 : 10))
    sheets = []
    steepWeights = nil
    return (plane, here)
  }

  private func subjects(
    of training: Training, _ request: SurfaceRequest, layer: Int
  ) -> [SurfaceSheet.Subject] {
    var own = SurfaceSheet.Subject(
      architecture: training.architecture, options: training.options,
      layer: request.plane.layer ?? layer)
    var other = own
    switch request.variant {
    case nil: return [own]
    case .activation(let activation, let layer):
      guard own.architecture.layers.indices.contains(layer) else { return [own] }
      own.layer = layer
      other.layer = layer
      other.architecture.layers[layer].activation = activation
    case .loss(let loss): other.options.loss = loss
    }
    return other.architecture.problem(with: other.options.loss) == nil ? [own, other] : [own]
  }

  /// Sees to it that every subject has a survey, and that one that is out of date begins again.
  private func renew(
    _ subjects: [SurfaceSheet.Subject], _ plane: ParameterPlane, _ weights: [LayerParameters],
    _ epoch: Int
  ) {
    sheets = subjects.enumerated().map { place, subject in
      var sheet: SurfaceSheet
      if place < sheets.count, sheets[place].subject.measuresTheSame(as: subject) {
        sheet = sheets[place]
        sheet.subject = subject
        if !sheet.isOutOfDate(weights) { return sheet }
      } else {
        return SurfaceSheet(
          subject, examples, CostSurvey(plane, over: window, through: weights), epoch: epoch)
      }
      sheet.begin(CostSurvey(plane, over: window, through: weights), epoch: epoch)
      return sheet
    }
  }

  /// The surface that has the fewest points: both grow together.
  private var nextPlace: Int? {
    sheets.indices.filter { !sheets[$0].survey.isComplete }
      .min { sheets[$0].survey.count < sheets[$1].survey.count }
  }

  // MARK: The report

  private func surface(
    _ plane: ParameterPlane, _ request: SurfaceRequest, at here: SlicePoint
  ) -> CostSurface {
    let count = Double(CostSurvey.finest * CostSurvey.finest * sheets.count)
    return CostSurface(
      request: request, x: plane.x, y: plane.y, window: window, map: sheets[0].shown,
      variantMap: sheets.count > 1 ? sheets[1].shown : nil,
      path: points.points(of: path, on: plane) + [here], steepness: steepness,
      examples: sheets[0].probe.exampleCount, allExamples: examples.count,
      progress: Double(sheets.reduce(0) { $0 + $1.survey.count }) / count)
  }
}
