import NeuralNetworks

/// One picture of what a network computes, made in pieces from the weights of one moment.
struct OutputsJob {
  /// The points of one part of it, which go through the network in their order.
  private struct Segment {
    enum Kind { case map, units, rows }

    let kind: Kind
    let count: Int
    /// The layer whose z is wanted.
    let layer: Int
    var done = 0
    var z: [Double] = []
  }

  let request: OutputsRequest
  let layer: Int
  /// Every side of a map is so many times halved, rows are a quarter as many for each.
  let coarseness: Int
  let epoch: Int
  let step: Int
  let loss: Loss
  let parameters: [LayerParameters]
  let rows: [Int]
  let trainingCount: Int
  let architecture: Architecture
  private var segments: [Segment] = []

  /// Rows whose outputs are looked at: a chart can show no more.
  private static let mostRows = 4_096
  private static let mostHeldOut = 1_024
  /// Rows that even the coarsest picture has, if there are as many.
  private static let fewestRows = 64

  init(
    _ request: OutputsRequest, layer: Int, coarseness: Int, of training: Training,
    _ parameters: [LayerParameters], _ data: PreparedData
  ) {
    self.request = request
    self.layer = layer
    self.coarseness = coarseness
    epoch = training.epoch
    step = training.step
    loss = training.options.loss
    architecture = training.architecture
    self.parameters = parameters
    let most = max(Self.fewestRows, Self.mostRows >> (2 * coarseness))
    let trainingRows = Self.spread(data.trainingRows, most)
    let heldOut = max(Self.fewestRows, Self.mostHeldOut >> (2 * coarseness))
    rows = trainingRows + Self.spread(data.validationRows, heldOut)
    trainingCount = trainingRows.count
    let last = architecture.layers.count - 1
    let map = mapSize
    segments = [
      Segment(
        kind: .map, count: map.columns * map.rows, layer: request.unit == nil ? last : layer),
      request.mode == .units
        ? Segment(kind: .rows, count: trainingCount, layer: layer)
        : Segment(kind: .units, count: request.units.isEmpty ? 0 : tileSize.count, layer: layer),
      Segment(kind: .rows, count: rows.count, layer: last),
    ]
  }

  /// At most `most` of `rows`, evenly spread.
  private static func spread(_ rows: [Int], _ most: Int) -> [Int] {
    guard rows.count > most else { return rows }
    return (0..<most).map { rows[$0 * rows.count / most] }
  }

  /// Points that go through the network in all.
  var count: Int { segments.reduce(0) { $0 + $1.count } }
  var isDone: Bool { segments.allSatisfy { $0.done == $0.count } }

  /// Whether the inputs can be laid out. What is asked for may still be about the data before these.
  private var hasPlane: Bool { architecture.inputs <= 2 }

  private var mapSize: (columns: Int, rows: Int) {
    let size = request.map
    guard hasPlane, size.columns > 0, size.rows > 0 else { return (0, 0) }
    return (max(1, size.columns >> coarseness), max(1, size.rows >> coarseness))
  }

  private var tileSize: (columns: Int, rows: Int, count: Int) {
    let (columns, rows) = (
      max(1, request.tile.columns >> coarseness), max(1, request.tile.rows >> coarseness)
    )
    return hasPlane && request.tile.columns > 0 ? (columns, rows, columns * rows) : (0, 0, 0)
  }

  /// Computes at most `count` points more, and says how many.
  mutating func advance(
    by count: Int, through pass: ForwardPass, _ data: PreparedData, over window: FeatureWindow
  ) -> Int {
    guard let index = segments.firstIndex(where: { $0.done < $0.count }) else { return 0 }
    let start = segments[index].done
    let range = start..<min(start + count, segments[index].count)
    let inputs: [Double] =
      switch segments[index].kind {
      case .map: window.points(range, columns: mapSize.columns, rows: mapSize.rows, data.scaling)
      case .units:
        window.points(range, columns: tileSize.columns, rows: tileSize.rows, data.scaling)
      case .rows: scaledInputs(of: range, data)
      }
    segments[index].z += pass.preactivations(ofLayer: segments[index].layer, for: inputs)
    segments[index].done = range.upperBound
    return range.count
  }

  private func scaledInputs(of range: Range<Int>, _ data: PreparedData) -> [Double] {
    rows[range].flatMap { row in
      data.dataset.input(row).enumerated().map {
        data.scaling.scaled($0.element, feature: $0.offset)
      }
    }
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
    result.map = map()
    let units = request.units.clamped(to: 0..<architecture.layers[layer].units)
    if segments[1].count > 0, !units.isEmpty {
      result.units = unitMaps(units)
      result.unitNumbers = units
    }
    if request.mode == .units { result.unitSpreads = unitSpreads() }
    let predictions = predictions(output, data)
    result.predictions = predictions
    if architecture.inputs == 1 {
      result.kinks = Kink.all(of: parameters, architecture.layers.map(\.activation)).map { kink in
        kink.unscaled(data.scaling)
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

  /// The large map: of all outputs, or of the one unit.
  private func map() -> ValueMap {
    let size = mapSize
    guard size.columns > 0 else { return ValueMap() }
    let specification = architecture.layers[
      request.unit == nil ? architecture.layers.count - 1 : layer]
    let last = specification.units - 1
    let units = request.unit.map { min($0, last)..<min($0, last) + 1 } ?? 0..<specification.units
    return ValueMap(
      columns: size.columns, rows: size.rows, depth: units.count,
      values: activations(units, of: segments[0].z, specification))
  }

  private func unitMaps(_ units: Range<Int>) -> ValueMap {
    ValueMap(
      columns: tileSize.columns, rows: tileSize.rows, depth: units.count,
      values: activations(units, of: segments[1].z, architecture.layers[layer]))
  }

  /// Least, mean and greatest value of each of the layer's units over the training rows.
  private func unitSpreads() -> [DataSample.Spread] {
    let units = architecture.layers[layer].units
    let a = architecture.layers[layer].activation.values(segments[1].z, units: units)
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

  /// g(z) of some of a layer's units, `[points × units]`.
  private func activations(
    _ units: Range<Int>, of z: [Double], _ layer: LayerSpecification
  ) -> [Double] {
    if units.count == layer.units || layer.activation == .softmax {
      let a = layer.activation.values(z, units: layer.units)
      if units.count == layer.units { return a }
      return stride(from: 0, to: a.count, by: layer.units).flatMap {
        a[$0 + units.lowerBound..<$0 + units.upperBound]
      }
    }
    return stride(from: 0, to: z.count, by: layer.units).flatMap { point in
      units.map { layer.activation.value(z[point + $0]) }
    }
  }

  private func predictions(_ output: LayerSpecification, _ data: PreparedData) -> Predictions {
    let z = segments[2].z
    let width = output.units
    let a = output.activation.values(z, units: width)
    let targets = rows.flatMap { row in
      data.dataset.outputs[row * width..<(row + 1) * width]
    }
    let losses = rows.indices.map { place in
      let range = place * width..<(place + 1) * width
      return loss.ofExample(
        z: z[range], a: a[range], target: targets[range], activation: output.activation)
    }
    return Predictions(
      totalCount: data.training.count, trainingCount: trainingCount, width: width, outputs: a,
      targets: targets, losses: losses)
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
  /// In the feature's own units.
  func unscaled(_ scaling: FittedScaling) -> Kink {
    let factor = scaling.factors[0]
    var kink = self
    kink.x = scaling.unscaled(x, feature: 0)
    kink.turnsOn = (factor > 0) == turnsOn
    kink.slopeBefore = (factor > 0 ? slopeBefore : slopeAfter) * factor
    kink.slopeAfter = (factor > 0 ? slopeAfter : slopeBefore) * factor
    kink.step = step * abs(factor)
    return kink
  }
}
