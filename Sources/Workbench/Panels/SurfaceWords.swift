import Analysis
import Localization
import NeuralNetworks
import Session
import Setups
import TerminalUI
import Text
import Themes

/// What the surface panel says in words: what its axes are, how flat it is, where the run stands.
struct SurfaceWords {
  private let surface: CostSurface
  private let run: Run
  private let look: Look

  init(_ surface: CostSurface, of run: Run, _ look: Look) {
    self.surface = surface
    self.run = run
    self.look = look
  }

  private var isRandom: Bool { surface.request.plane == .randomDirections }

  // MARK: Axes

  /// The short names at the axes: `w3`, `b`, `d1`.
  var x: String { name(surface.x) }
  var y: String { name(surface.y) }

  private func name(_ axis: SliceAxis) -> String {
    switch axis {
    case .weight(let layer, _, let input):
      run.architecture?.inputs(ofLayer: layer) == 1 ? "w" : "w\(input + 1)"
    case .bias: "b"
    case .direction(let number): "d\(number)"
    }
  }

  /// Which unit it is about: `unit 3 of layer 1`.
  var place: String {
    switch surface.x {
    case .weight(let layer, let unit, _), .bias(let layer, let unit):
      layer == run.layers.count - 1 && run.layers[layer].units == 1
        ? SurfacePhrase.output.text(in: look)
        : SurfacePhrase.unit(unit + 1, layer: layer + 1).text(in: look)
    case .direction: ""
    }
  }

  /// What the axes are: `w3 from temperature_c, bias b`.
  var axes: String {
    if isRandom { return SurfacePhrase.randomDirections.text(in: look) }
    return [surface.x, surface.y].map { axis in
      switch axis {
      case .weight(let layer, _, let input):
        return SurfacePhrase.weight(name(axis), from: source(ofLayer: layer, input)).text(in: look)
      case .bias: return SurfacePhrase.bias.text(in: look)
      case .direction: return ""
      }
    }.joined(separator: ", ")
  }

  private func source(ofLayer layer: Int, _ input: Int) -> String {
    guard layer == 0 else { return PanelPhrase.unit(input + 1).text(in: look) }
    guard let features = run.data?.features, features.indices.contains(input) else {
      return SurfacePhrase.input(input + 1).text(in: look)
    }
    return features[input]
  }

  // MARK: Flatness

  /// `sigmoid: |∇J| < 0.01 on 39 %`, shorter where there is less room.
  func heading(of layer: CostSurface.Layer, width: Int) -> String {
    let name: String
    if case .loss = surface.request.variant {
      name = layer.loss.rawValue
    } else {
      let activation = layer.activation.rawValue
      name =
        run.layers.count == 1
        ? activation : SurfacePhrase.inLayer(activation, layer.layer + 1).text(in: look)
    }
    let share = percent(layer.map.share())
    let all: [SurfacePhrase] = [
      .windowIsFlat(name, slope: gradient, share: share), .nameFlat(name, share: share),
      .flatShare(share),
    ]
    return all.map { $0.text(in: look) }.first { $0.displayWidth <= width } ?? ""
  }

  /// With a decimal where a whole number of percent would say too little.
  private func percent(_ share: Double) -> String {
    share.percent(0.0005..<0.1 ~= share ? 1 : 0)
  }

  // MARK: The foot

  /// Where the run stands, and what the map is of; where there is one row only, of the second what
  /// would mislead if it were not said.
  func foot(rows: Int, width: Int) -> [String] {
    guard rows > 1 else {
      let age = run.latest.map { $0.epoch != epoch } ?? false ? agePart(isShort: true) : ""
      let parts = [levelPart, herePart, age, steepnessPart, costPart]
      return rows == 1 ? [fitting(parts, width, separator: "   ")] : []
    }
    let note = noteParts(isShort: false).filter { !$0.isEmpty }.joined(separator: "; ")
    let isFitting = look.glyphs.spelled(note).displayWidth <= width
    return [
      fitting([herePart, steepnessPart, costPart], width, separator: "   "),
      fitting(noteParts(isShort: !isFitting), width, separator: "; "),
    ]
  }

  /// As many parts, the most important first, as fit.
  private func fitting(_ parts: [String], _ width: Int, separator: String) -> String {
    var line = ""
    for part in parts where !part.isEmpty {
      let longer = line.isEmpty ? part : line + separator + part
      if look.glyphs.spelled(longer).displayWidth <= width { line = longer }
    }
    return look.glyphs.spelled(line)
  }

  private var gradient: String { look.text("|∇J|", ascii: "|grad J|") }

  private var herePart: String {
    guard let here = surface.path.last else { return "" }
    return "\(run.letter): \(x) \(here.x.significant(4))  \(y) \(here.y.significant(4))"
  }

  private var steepnessPart: String {
    let isFlat = surface.steepness < CostMap.flat
    return "\(gradient) \(surface.steepness.significant(3))"
      + (isFlat ? ", \(PanelPhrase.flat.text(in: look))" : "")
  }

  private var costPart: String {
    run.latest.map { "J \($0.evaluation.cost.significant(4))" } ?? ""
  }

  /// The epoch of the weights that the map is drawn through.
  private var epoch: Int { surface.map?.epoch ?? 0 }

  /// Nothing where the axes are all there is.
  private func agePart(isShort: Bool) -> String {
    let isWhole = (run.architecture?.parameterCount ?? 0) <= 2
    if isWhole { return "" }
    let number = epoch.grouped
    if isShort { return SurfacePhrase.mapOf(epoch: number).text(in: look) }
    let phrase: SurfacePhrase =
      isRandom ? .throughWeights(epoch: number) : .otherWeights(epoch: number)
    return phrase.text(in: look)
  }

  /// That J is nearly the same all over the map, by how much it differs.
  private var levelPart: String {
    let maps = [surface.map, surface.variantMap].compactMap { $0?.map }
    guard SurfacePanel.isLevel(maps) else { return "" }
    return SurfacePhrase.level(SurfacePanel.variation(of: maps).significant(2)).text(in: look)
  }

  /// What is flat, and what the map leaves out.
  private func noteParts(isShort: Bool) -> [String] {
    let stipple = look.text("·", ascii: "~")
    let along = (isRandom ? SurfacePhrase.overAllWeights : .along(x, y)).text(in: look)
    let flat = SurfacePhrase.flat(stipple: stipple, slope: gradient).text(in: look)
    let (count, all) = (surface.examples.grouped, surface.allExamples.grouped)
    return [
      levelPart, flat + (isShort ? "" : " \(along)"), agePart(isShort: isShort),
      count == all ? "" : SurfacePhrase.examples(count, of: all).text(in: look),
      isShort ? along : "",
      surface.progress < 1 ? SurfacePhrase.measured(surface.progress.percent()).text(in: look) : "",
    ]
  }
}
