import NeuralNetworks
import TerminalUI

/// Why linear layers add nothing: their matrices multiplied out with the numbers of this moment, how
/// far that is from what the network computes, and the optimum that no such network can beat.
enum CollapsePanel {
  static func draw(_ state: State, _ look: Look, into grid: inout Grid, in rect: Rect) {
    let run = state.run
    let dot = look.text(" · ", ascii: " | ")
    let isLinear = run.layers.areHiddenLinear
    let inside = look.drawFrame(
      "Collapse\(dot)\(run.letter)", subtitle: isLinear ? "one linear function" : "it bends",
      of: .collapse, in: state, into: &grid, in: rect
    ).inset(columns: 1)
    guard !inside.isEmpty else { return }
    var text = PanelText()
    let details = run.details
    if let parameters = details?.parameters, isLinear {
      CollapseFormula.add(
        parameters, selected: state.selectedLayer, of: run, columns: inside.width, to: &text)
    }
    add(details?.collapse, of: run, to: &text)
    let used = text.draw(look, into: &grid, in: inside)
    if case .linear(let steps, _) = details?.collapse?.form, let map = steps.last {
      let rest = Rect(
        x: inside.x, y: inside.y + used + 1, width: inside.width, height: inside.height - used - 1)
      drawPicture(of: map, run, look, into: &grid, in: rect.intersection(rest))
    }
  }

  // MARK: What it comes to

  private static func add(_ collapse: Collapse?, of run: Run, to text: inout PanelText) {
    switch collapse?.form {
    case nil: text.add("multiplying out …", role: .dimmed, weight: 1)
    case .diverged:
      text.add("Its weights are no numbers any more: it has diverged.", role: .warning, weight: 9)
    case .linear(_, let difference):
      addDifference(difference, collapse?.examples ?? 0, of: run, to: &text)
    case .bent(let bend): add(bend, collapse?.examples ?? 0, of: run, to: &text)
    }
    guard let collapse else { return }
    text.addGap()
    addOptimum(collapse.optimum, of: run, to: &text)
    for floor in run.floors {
      guard case .outputRange = floor.reason else { continue }
      text.add(
        floor.sentence, "\(floor.name): J ≥ \(floor.cost)", role: .warning, weight: 7, wraps: true)
    }
  }

  private static func addDifference(
    _ difference: Double, _ examples: Int, of run: Run, to text: inout PanelText
  ) {
    text.addGap()
    let output = run.layers.last?.activation ?? .linear
    let form = output == .linear ? "(Wx + b)" : "\(output.rawValue)(Wx + b)"
    let size = difference.significant(2)
    text.add(
      "max |network − \(form)| = \(size) over \(examples.grouped) examples",
      "max |network − \(form)| = \(size)", "|network − (Wx + b)| ≤ \(size)", "difference \(size)",
      role: .strong, weight: 9)
  }

  private static func add(
    _ bend: Bend?, _ examples: Int, of run: Run, to text: inout PanelText
  ) {
    let hidden = run.layers.dropLast().enumerated().filter { $0.element.activation != .linear }
    let names = hidden.map { "\($0.offset + 1) (\($0.element.activation.title))" }
    let layers = names.count == 1 ? "Layer" : "Layers"
    let verb = names.count == 1 ? "bends" : "bend"
    text.add(
      "\(layers) \(names.joined(separator: ", ")) \(verb): the network is no linear function.",
      role: .strong, weight: 9, wraps: true)
    guard let bend else { return text.add("fitting a line to it …", role: .dimmed, weight: 1) }
    text.addGap()
    text.add(
      "The best linear fit of its z over \(examples.grouped) examples explains "
        + "\(bend.straightShare.percent(1)) of it.",
      "A linear fit explains \(bend.straightShare.percent(1)) of its z.",
      "linear: \(bend.straightShare.percent(1))", weight: 8)
    text.add(
      "distance from that fit: \(bend.distance.significant(3)) (root mean square), largest "
        + "\(bend.largest.significant(3))",
      "distance from it: \(bend.distance.significant(3)), largest \(bend.largest.significant(3))",
      "distance \(bend.distance.significant(3))", weight: 7)
  }

  // MARK: The optimum

  private static func addOptimum(
    _ optimum: Collapse.Optimum, of run: Run, to text: inout PanelText
  ) {
    let output = run.layers.last?.activation ?? .linear
    let loss = run.configuration.training.loss
    switch optimum {
    case .searching:
      text.add("looking for the best linear model …", role: .dimmed, weight: 3)
    case .unknown:
      let pair = "\(output.title) output and \(loss.rawValue)"
      text.add(
        "No method here finds the best linear model for \(pair).",
        "best linear model for \(pair): not known", "optimum not known", role: .dimmed, weight: 3,
        wraps: true)
    case .found(let solution):
      guard solution.isAttained else {
        return text.add(
          "A hyperplane tells these classes apart: even a linear model's J goes down towards 0, "
            + "without an end.",
          role: .warning, weight: 8, wraps: true)
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
      "No linear model does better than J = \(best) (\(floor.name)\(solution.method)).",
      "Best linear model: J = \(best) (\(floor.name))", "best linear J \(best)", role: .warning,
      weight: 8)
    if solution.weights.count == 1, solution.weights[0].count <= 3 {
      let numbers = (solution.weights[0] + [solution.biases[0]]).map { $0.significant(4) }
      let names = CollapseFormula.weightNames(count: solution.weights[0].count) + ["b"]
      let terms = zip(names, numbers).map { "\($0) = \($1)" }.joined(separator: ", ")
      text.add("with \(terms)", terms, role: .dimmed, weight: 5)
    }
    guard let cost = run.latest?.evaluation.cost, cost.isFinite else { return }
    let now = cost.significant(6)
    if run.layers.areHiddenLinear {
      let above = cost - floor.value
      let distance = abs(above).significant(2)
      // A cost is a sum of rounded numbers: on its floor it may be a few units of the last digit off.
      let isThere = abs(above) <= 1e-12 * max(1, cost)
      text.add(
        isThere
          ? "This network: J = \(now), at that optimum (\(distance) from it)"
          : "This network: J = \(now), \(distance) above it",
        isThere ? "J = \(now), there" : "J = \(now), \(distance) above", "J \(now)", weight: 8)
      return
    }
    let ratio = floor.value > 0 ? "\((cost / floor.value).significant(3)) ×" : ""
    let isBelow = cost < floor.value
    text.add(
      "This network: J = \(now), \(ratio) that\(isBelow ? ": below what any line can do" : "")",
      "This network: J = \(now), \(ratio) that", "J = \(now)",
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
    var label = PanelText()
    label.add("W as a picture, ±\(most.significant(2))", "W ±\(most.significant(2))", weight: 1)
    label.draw(look, into: &grid, in: Rect(x: rect.x, y: rect.y, width: rect.width, height: 1))
    HeatMap(
      map.weights, columns: size.width, range: -max(most, 1e-9)...max(most, 1e-9),
      palette: look.theme.isColoured ? .blueOrange : nil, glyphs: look.glyphs
    ).draw(into: &grid, in: area.intersection(rect))
  }
}

extension LinearOptimum.Solution {
  /// How it was found.
  fileprivate var method: String {
    switch problem {
    case .leastSquares: " by QR"
    case .logistic, .softmax: " by Newton"
    }
  }
}
