import Analysis
import Localization
import NeuralNetworks
import Session
import Setups
import TerminalUI
import Text
import Themes

/// Why linear layers add nothing: their matrices multiplied out with the numbers of this moment, how
/// far that is from what the network computes, and the optimum that no such network can beat.
enum CollapsePanel {
  static let panel = Panel(
    parts: [.parameters, .preactivations, .collapse],
    draw: { draw($0.run, layer: $0.selectedLayer, $1, into: &$2, in: $3) },
    say: spoken)

  static func draw(
    _ run: Run, layer: Int, _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    let dot = look.text(" · ", ascii: " | ")
    let isLinear = run.layers.areHiddenLinear
    let inside = look.drawFrame(
      "\(CollapsePhrase.title.text(in: look))\(dot)\(run.letter)",
      subtitle: (isLinear ? CollapsePhrase.oneLinearFunction : .itBends).text(in: look),
      into: &grid, in: rect
    ).inset(columns: 1)
    guard !inside.isEmpty else { return }
    let used = text(of: run, layer: layer, columns: inside.width, in: look.language).draw(
      look, into: &grid, in: inside)
    let rest = Rect(
      x: inside.x, y: inside.y + used + 1, width: inside.width,
      height: max(0, inside.height - used - 1))
    CollapsePictures.draw(run, layer: layer, look, into: &grid, in: rest)
    if case .linear(let steps, _) = run.details?.collapse?.form, let map = steps.last {
      drawPicture(of: map, run, look, into: &grid, in: rect.intersection(rest))
    }
  }

  /// The formula and what it comes to.
  static func text(
    of run: Run, layer: Int, columns: Int, in language: Language
  ) -> PanelText {
    var text = PanelText(language: language)
    if let parameters = run.details?.parameters, run.layers.areHiddenLinear {
      CollapseFormula.add(
        parameters, selected: layer, of: run, columns: columns, to: &text)
    }
    add(run.details?.collapse, of: run, to: &text)
    return text
  }

  // MARK: What it comes to

  private static func add(_ collapse: Collapse?, of run: Run, to text: inout PanelText) {
    switch collapse?.form {
    case nil: text.add(CollapsePhrase.multiplying.message, role: .dimmed, weight: 1)
    case .diverged: text.add(CollapsePhrase.diverged.message, role: .warning, weight: 9)
    case .linear(_, let difference):
      addDifference(difference, collapse?.examples ?? 0, of: run, to: &text)
    case .bent(let bend): add(bend, collapse?.examples ?? 0, of: run, to: &text)
    }
    guard let collapse else { return }
    text.addGap()
    addOptimum(collapse.optimum, of: run, to: &text)
    for floor in run.floors {
      guard case .outputRange = floor.reason else { continue }
      text.add(floor.sentence.message, floor.short, role: .warning, weight: 7, wraps: true)
    }
  }

  private static func addDifference(
    _ difference: Double, _ examples: Int, of run: Run, to text: inout PanelText
  ) {
    text.addGap()
    let output = run.layers.last?.activation ?? .linear
    let form = output.isLinear ? "(Wx + b)" : "\(output.rawValue)(Wx + b)"
    let size = difference.significant(2)
    text.add(
      phrases: [
        CollapsePhrase.difference(form: form, size: size, examples: examples.grouped),
        .differenceBrief(form: form, size: size), .differenceShort(size: size),
        .differenceLeast(size: size),
      ], role: .strong, weight: 9)
  }

  private static func add(
    _ bend: Bend?, _ examples: Int, of run: Run, to text: inout PanelText
  ) {
    let hidden = run.layers.dropLast().enumerated().filter { !$0.element.activation.isLinear }
    let names = hidden.map { "\($0.offset + 1) (\($0.element.activation.title))" }
    text.add(CollapsePhrase.bends(layers: names).message, role: .strong, weight: 9, wraps: true)
    guard let bend else {
      return text.add(CollapsePhrase.fitting.message, role: .dimmed, weight: 1)
    }
    text.addGap()
    let share = bend.straightShare.percent(1)
    text.add(
      phrases: [
        CollapsePhrase.fit(share: share, examples: examples.grouped), .fitBrief(share: share),
        .fitShort(share: share),
      ], weight: 8)
    let (distance, largest) = (bend.distance.significant(3), bend.largest.significant(3))
    text.add(
      phrases: [
        CollapsePhrase.distance(distance, largest: largest),
        .distanceBrief(distance, largest: largest), .distanceShort(distance),
      ], weight: 7)
  }

  // MARK: The optimum

  private static func addOptimum(
    _ optimum: Collapse.Optimum, of run: Run, to text: inout PanelText
  ) {
    let output = run.layers.last?.activation ?? .linear
    let loss = run.configuration.training.loss
    switch optimum {
    case .searching:
      text.add(LinearOptimumPhrase.searching.message, role: .dimmed, weight: 3)
    case .unknown:
      let pair = LinearOptimumPhrase.pair(output: output.title, loss: loss.rawValue)
      text.add(
        phrases: [
          LinearOptimumPhrase.unknown(pair: pair), .unknownBrief(pair: pair), .unknownShort,
        ],
        role: .dimmed, weight: 3, wraps: true)
    case .found(let solution):
      guard !solution.isSeparable else {
        return text.add(
          LinearOptimumPhrase.separable.message, role: .warning, weight: 8, wraps: true)
      }
      addCosts(solution, of: run, to: &text)
    }
  }

  private static func addCosts(
    _ solution: LinearOptimum.Solution, of run: Run, to text: inout PanelText
  ) {
    let floor = Floor(solution.problem.reason, value: solution.cost)
    let best = floor.value.significant(6)
    text.add(
      phrases: [
        LinearOptimumPhrase.best(best, floor: floor.name, method: solution.method),
        .bestBrief(best, floor: floor.name), .bestShort(best),
      ], role: .warning, weight: 8)
    if solution.weights.count == 1, solution.weights[0].count <= 3 {
      let numbers = (solution.weights[0] + [solution.biases[0]]).map { $0.significant(4) }
      let names = CollapseFormula.weightNames(count: solution.weights[0].count) + ["b"]
      let terms = zip(names, numbers).map { "\($0) = \($1)" }.joined(separator: ", ")
      text.add(
        LinearOptimumPhrase.with(terms).text(in: text.language), terms, role: .dimmed, weight: 5)
    }
    guard let cost = run.latest?.evaluation.cost, cost.isFinite else { return }
    let now = cost.significant(6)
    if run.layers.areHiddenLinear {
      let above = cost - floor.value
      let distance = abs(above).significant(2)
      // A cost is a sum of rounded numbers: on its floor it may be a few units of the last digit off.
      let isThere = abs(above) <= 1e-12 * max(1, cost)
      let phrases: [LinearOptimumPhrase] =
        isThere
        ? [.atOptimum(now, distance: distance), .atOptimumBrief(now)]
        : [.above(now, distance: distance), .aboveBrief(now, distance: distance)]
      return text.add(
        phrases[0].message, phrases[1].message, Message(verbatim: "J \(now)"), weight: 8)
    }
    let isBelow = cost < floor.value
    let phrases: [LinearOptimumPhrase] = [isBelow, false].map { isBelow in
      guard floor.value > 0 else { return .noRatio(now) }
      return .ratio(now, ratio: (cost / floor.value).significant(3), isBelow: isBelow)
    }
    text.add(
      phrases[0].message, phrases[1].message, Message(verbatim: "J = \(now)"),
      role: isBelow ? .strong : .text, weight: 8)
  }

  // MARK: The one matrix as a picture

  /// The weights of one linear unit over pixels: what it looks for.
  private static func drawPicture(
    of map: LinearMap, _ run: Run, _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    guard let size = run.data?.picture, map.inputs == size.width * size.height,
      map.outputs == 1, rect.height > size.height / 2, rect.width >= size.width
    else { return }
    let scale = rect.height > size.height && rect.width >= 2 * size.width ? 2 : 1
    let most = map.weights.map(abs).max() ?? 0
    let area = Rect(
      x: rect.x, y: rect.y + 1, width: size.width * scale, height: size.height * scale / 2)
    var label = PanelText(language: look.language)
    let extent = most.significant(2)
    label.add(CollapsePhrase.picture(size: extent).text(in: look), "W ±\(extent)", weight: 1)
    label.draw(look, into: &grid, in: Rect(x: rect.x, y: rect.y, width: rect.width, height: 1))
    HeatMap(
      map.weights, columns: size.width, range: -max(most, 1e-9)...max(most, 1e-9),
      palette: look.theme.isColoured ? .violetGreen : nil, glyphs: look.glyphs
    ).draw(into: &grid, in: area.intersection(rect))
  }

  /// As on the screen, in the longest wordings.
  private static func spoken(_ state: State, _ isLastTry: Bool) -> [String]? {
    guard let collapse = state.run.details?.collapse, isLastTry || collapse.isComplete else {
      return nil
    }
    let text = text(
      of: state.run, layer: state.selectedLayer, columns: widest, in: state.language)
    return text.rows(columns: widest, rows: .max, .unicode).map(\.text).filter { !$0.isEmpty }
  }

  /// As many columns as no sentence has.
  private static let widest = 10_000
}

extension LinearOptimum.Solution {
  /// How it was found.
  fileprivate var method: LinearOptimumPhrase {
    switch problem {
    case .leastSquares: .byQR
    case .logistic, .softmax: .byNewton
    }
  }
}

extension Collapse {
  /// Whether nothing is being looked for any more.
  fileprivate var isComplete: Bool {
    if case .searching = optimum { return false }
    if case .bent(nil) = form { return false }
    return true
  }
}
