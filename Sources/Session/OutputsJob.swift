import Analysis
import Datasets
import NeuralNetworks
import Setups
import TerminalUI

/// One picture of what a network computes, made in pieces from the weights of one moment.
struct OutputsJob {
  /// The points of one part of it, which go through the network in their order.
  private struct Segment {
    let points: PictureInputs.Points
    let count: Int
    let layer: Int
    /// Whether the layer's z is wanted, not g(z).
    var wantsPreactivations = false
    var done = 0
    var values: [Double] = []
  }

  let request: OutputsRequest
  let layer: Int
  /// How often the number of points is halved: first a map's rows, then its columns, and so on.
  let coarseness: Int
  let epoch: Int
  let step: Int
  let loss: Loss
  let precision: Precision
  let parameters: [LayerParameters]
  let rows: [Int]
  let trainingCount: Int
  let architecture: Architecture
  private var segments: [Segment] = []

  static let coarsest = 6
  /// Rows whose outputs are looked at: a chart can show no more.
  private static let mostRows = 4_096
  private static let mostHeldOut = 1_024
  /// Rows that even the coarsest picture has, if there are as many.
  private static let fewestRows = 64

  init(
    _ request: OutputsRequest, layer: Int, coarseness: Int, _ precision: Precision,
    of training: Training, _ parameters: [LayerParameters], _ data: PreparedData
  ) {
    self.request = request
    self.layer = layer
    self.coarseness = coarseness
    epoch = training.epoch
    step = training.step
    loss = training.options.loss
    self.precision = precision
    architecture = training.architecture
    self.parameters = parameters
    let most = max(Self.fewestRows, Self.mostRows >> coarseness)
    let heldOut = max(Self.fewestRows, Self.mostHeldOut >> coarseness)
    rows = data.spreadRows(training: most, heldOut: heldOut)
    trainingCount = min(most, data.trainingRows.count)
    let last = architecture.layers.count - 1
    let (map, tile) = (mapSize, tileSize)
    segments = [
      Segment(
        points: .grid(columns: map.columns, rows: map.rows), count: map.columns * map.rows,
        layer: request.unit == nil ? last : layer),
      request.mode == .units
        ? Segment(
          points: .rows(training: most, heldOut: 0), count: trainingCount, layer: layer)
        : Segment(
          points: .grid(columns: tile.columns, rows: tile.rows),
          count: request.units.isEmpty ? 0 : tile.columns * tile.rows, layer: layer),
      Segment(
        points: .rows(training: most, heldOut: heldOut), count: rows.count, layer: last,
        wantsPreactivations: true),
    ]
  }

  /// Points that go through the network in all.
  var count: Int { segments.reduce(0) { $0 + $1.count } }
  var isDone: Bool { segments.allSatisfy { $0.done == $0.count } }

  /// Whether the inputs can be laid out. What is asked for may still be about the data before these.
  private var hasPlane: Bool { architecture.inputs <= 2 }

  private var mapSize: (columns: Int, rows: Int) {
    let size = request.map
    guard hasPlane, size.columns > 0, size.rows > 0 else { return (0, 0) }
    return coarsened(size)
  }

  private var tileSize: (columns: Int, rows: Int) {
    guard hasPlane, request.tile.columns > 0 else { return (0, 0) }
    return coarsened(request.tile)
  }

  /// At least one point each way.
  private func coarsened(_ size: Size) -> (columns: Int, rows: Int) {
    (max(1, size.columns >> (coarseness / 2)), max(1, size.rows >> ((coarseness + 1) / 2)))
  }

  /// Sees to it that its points are laid out.
  func lay(_ inputs: PictureInputs) {
    for segment in segments where segment.count > 0 { _ = inputs[segment.points, precision] }
  }

  /// Computes about `count` points more, and says how many.
  mutating func advance(by count: Int, through pass: ForwardPass, _ inputs: PictureInputs) -> Int {
    guard let index = segments.firstIndex(where: { $0.done < $0.count }) else { return 0 }
    // Not the segment as a whole: a second owner of its values would make a copy of them to be added to.
    let (points, layer) = (segments[index].points, segments[index].layer)
    let whole = (count + LaidInputs.stride - 1) / LaidInputs.stride * LaidInputs.stride
    let start = segments[index].done
    let range = start..<min(start + whole, segments[index].count)
    let laid = inputs[points, precision]
    segments[index].values +=
      segments[index].wantsPreactivations
      ? pass.preactivations(ofLayer: layer, for: laid, range)
      : pass.activations(ofLayer: layer, for: laid, range)
    segments[index].done = range.upperBound
    return range.count
  }

  // MARK: The picture

  /// All that was computed, once it is done.
  ///
  /// - Parameter shown: the rows whose pictures are shown; `nil` for those that were asked for.
  func outputs(
    _ data: PreparedData, over window: FeatureWindow, showing shown: [Int]? = nil
  ) -> NetworkOutputs {
    var result = NetworkOutputs(epoch: epoch, layer: layer, request)
    result.ranges = window.ranges
    let output = architecture.layers[architecture.layers.count - 1]
    result.map = map(data.targetScaling)
    let units = request.units.clamped(to: 0..<architecture.layers[layer].units)
    if segments[1].count > 0, !units.isEmpty {
      result.units = unitMaps(units)
      result.unitNumbers = units
    }
    if request.mode == .units { result.unitSpreads = unitSpreads(data.targetScaling) }
    let predictions = predictions(output, data)
    result.predictions = predictions
    if architecture.inputs == 1 {
      result.kinks = Kink.all(of: parameters, architecture.layers.map(\.activation)).map { kink in
        kink.unscaled(data.scaling, data.targetScaling)
      }
    }
    if request.mode == .weights {
      let inputs = architecture.inputs
      result.weights = request.units.clamped(to: 0..<parameters[0].units).map { unit in
        Array(parameters[0].weights[unit * inputs..<(unit + 1) * inputs])
      }
    }
    if request.mode == .examples {
      let places = shown.flatMap(places) ?? worst(predictions)
      result.pictures = places.map { picture($0, predictions, data) }
    }
    return result
  }

  /// The large map: of all outputs, or of the one unit. Outputs are in the targets' own units.
  private func map(_ targets: FittedScaling) -> ValueMap {
    let size = mapSize
    guard size.columns > 0 else { return ValueMap() }
    let specification = architecture.layers[
      request.unit == nil ? architecture.layers.count - 1 : layer]
    let last = specification.units - 1
    let units = request.unit.map { min($0, last)..<min($0, last) + 1 } ?? 0..<specification.units
    let isOfOutputs = request.unit == nil || layer == architecture.layers.count - 1
    let values = isOfOutputs ? targets.unscaled(segments[0].values) : segments[0].values
    return ValueMap(
      columns: size.columns, rows: size.rows, depth: units.count,
      values: Self.chosen(units, of: values, specification.units))
  }

  private func unitMaps(_ units: Range<Int>) -> ValueMap {
    ValueMap(
      columns: tileSize.columns, rows: tileSize.rows, depth: units.count,
      values: Self.chosen(units, of: segments[1].values, architecture.layers[layer].units))
  }

  /// Least, mean and greatest value of each of the layer's units over the training rows; outputs are in the
  /// targets' own units.
  private func unitSpreads(_ targets: FittedScaling) -> [DataSample.Spread] {
    let units = architecture.layers[layer].units
    let isOfOutputs = layer == architecture.layers.count - 1
    let a = isOfOutputs ? targets.unscaled(segments[1].values) : segments[1].values
    return (0..<units).map { unit in
      var spread = DataSample.Spread(least: .infinity, mean: 0, greatest: -.infinity)
      for place in stride(from: unit, to: a.count, by: units) {
        spread.least = min(spread.least, a[place])
        spread.greatest = max(spread.greatest, a[place])
        spread.mean += a[place] / Double(trainingCount)
      }
      return spread
    }
  }

  /// Those of some of a layer's `count` units, `[points × units]`.
  private static func chosen(_ units: Range<Int>, of a: [Double], _ count: Int) -> [Double] {
    guard units.count < count else { return a }
    var values: [Double] = []
    values.reserveCapacity(a.count / count * units.count)
    for first in stride(from: 0, to: a.count, by: count) {
      values += a[first + units.lowerBound..<first + units.upperBound]
    }
    return values
  }

  private func predictions(_ output: LayerSpecification, _ data: PreparedData) -> Predictions {
    Predictions(
      z: segments[2].values, of: rows, trainingCount: trainingCount, output, loss, data)
  }

  /// Where `shown` stand among the rows that were looked at; `nil` unless all do.
  private func places(of shown: [Int]) -> [Int]? {
    let places = shown.compactMap(rows.prefix(trainingCount).firstIndex)
    return places.count == shown.count ? places : nil
  }

  /// The pictures that are asked for, the worst first.
  private func worst(_ predictions: Predictions) -> [Int] {
    let worst = (0..<predictions.trainingCount).sorted {
      // NaN is worse than any number.
      let (a, b) = (predictions.losses[$0], predictions.losses[$1])
      return a == b || (a.isNaN && b.isNaN) ? $0 < $1 : a.isNaN || a > b
    }
    return Array(worst[request.pictures.clamped(to: 0..<worst.count)])
  }

  private func picture(
    _ place: Int, _ predictions: Predictions, _ data: PreparedData
  ) -> PredictedPicture {
    PredictedPicture(
      row: rows[place], inputs: Array(data.dataset.input(rows[place])),
      outputs: Array(predictions.outputs(of: place)),
      targets: Array(predictions.targets(of: place)), loss: predictions.losses[place])
  }
}

extension Kink {
  /// In the feature's own units, and its slopes in the first target's for each of them.
  func unscaled(_ scaling: FittedScaling, _ targets: FittedScaling) -> Kink {
    let (factor, slope) = (scaling.factors[0], scaling.factors[0] / targets.factors[0])
    var kink = self
    kink.x = scaling.unscaled(x, feature: 0)
    kink.turnsOn = (factor > 0) == turnsOn
    kink.slopeBefore = (factor > 0 ? slopeBefore : slopeAfter) * slope
    kink.slopeAfter = (factor > 0 ? slopeAfter : slopeBefore) * slope
    kink.step = step * abs(slope)
    return kink
  }
}
