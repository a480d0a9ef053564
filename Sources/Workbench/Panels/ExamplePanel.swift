import Analysis
import Localization
import NeuralNetworks
import Session
import Setups
import TerminalUI
import Text
import Themes

/// One training example on its way through the network and back, a step at a time: the calculation
/// with its numbers.
enum ExamplePanel {
  static let panel = Panel(
    parts: [.example],
    draw: { draw($0.run, layer: $0.selectedLayer, $0.exampleView, $1, into: &$2, in: $3) },
    say: { state, _ in SpokenExample.lines(state) },
    turn: { state, action in state.reduceExample(action) })

  static func draw(
    _ run: Run, layer selected: Int, _ view: ExampleView, _ look: Look, into grid: inout Grid,
    in rect: Rect
  ) {
    let layer = min(selected, run.layers.count - 1)
    let context = context(of: run, layer: layer, view, in: look.language)
    let dot = look.text(" · ", ascii: " | ")
    let title = title(context?.details, isShort: rect.width < 44)
    let steps = ExampleView.steps(layers: run.layers.count)
    let here = place(of: view.stage, layer, in: steps)
    let inside = look.drawFrame(
      "\(title.text(in: look))\(dot)\(run.letter)",
      subtitle: ExamplePhrase.stepOf(here + 1, count: steps.count).text(in: look),
      into: &grid, in: rect)
    guard !inside.isEmpty else { return }
    guard let context else {
      grid.write("…", row: 0, of: inside, style: look[.dimmed], glyphs: look.glyphs)
      return
    }
    let hint = inside.height >= 20 && inside.width >= 58 ? 1 : 0
    let parts = inside.rows([
      .fixed(inside.height > 3 ? 1 : 0), .fraction(1), .fixed(hint),
    ])
    drawPath(steps, here, look, into: &grid, in: parts[0])
    grid.write(
      ExamplePhrase.keys.text(in: look), row: 0, of: parts[2], .centre, style: look[.dimmed])
    drawSections(
      Array(steps[here...]), context, (view.stage, layer), look, into: &grid, in: parts[1])
  }

  private static func title(_ details: ExampleDetails?, isShort: Bool) -> ExamplePhrase {
    guard let details else { return .title }
    let number = (details.index + 1).grouped
    return isShort ? .number(number) : .numberOf(number, count: details.count.grouped)
  }

  /// All that is computed of the unit, the way there beside the way back; where there is less room,
  /// the step and those that follow.
  private static func drawSections(
    _ following: [(stage: ExampleView.Stage, layer: Int?)], _ context: ExampleSection.Context,
    _ here: (stage: ExampleView.Stage, layer: Int), _ look: Look, into grid: inout Grid,
    in rect: Rect
  ) {
    var context = context
    guard rect.width >= 90, rect.height >= 20 else {
      context.width = rect.width
      let parts = following.map { step in
        var there = context
        if let layer = step.layer, layer != context.layer { (there.layer, there.unit) = (layer, 0) }
        return (step.stage, there)
      }
      draw(parts, here, look, dropsLast: true, into: &grid, in: rect)
      return
    }
    let columns = rect.columns([.fraction(1), .fraction(1)], gap: 2)
    context.width = columns[0].width
    let stages: [[ExampleView.Stage]] = [[.input, .z, .a, .loss], [.delta, .gradient, .update]]
    if let ways = wholeWays(context, in: columns[0]) {
      for (column, way) in zip(columns, ways) {
        draw(way, here, look, dropsLast: false, into: &grid, in: column)
      }
      return
    }
    let quarters = rect.columns(Array(repeating: .fraction(1), count: 4), gap: 2)
    context.width = quarters[0].width
    if rect.width >= leastQuarters, let ways = wholeWays(context, in: quarters[0], halves: true) {
      for (column, way) in zip(quarters, ways) {
        draw(way, here, look, dropsLast: false, into: &grid, in: column)
      }
      return
    }
    context.width = columns[0].width
    let ways: [Way] = stages.map { $0.map { ($0, context) } }
    for (column, way) in zip(columns, ways) {
      draw(way, here, look, dropsLast: false, into: &grid, in: column)
    }
  }

  /// Four columns need so many cells.
  private static let leastQuarters = 180

  private typealias Way = [(stage: ExampleView.Stage, context: ExampleSection.Context)]

  /// The way there and the way back through all layers, if there is room for every line of both; of the
  /// other layers their first unit.
  /// With `halves` each way goes on in a second column.
  private static func wholeWays(
    _ context: ExampleSection.Context, in rect: Rect, halves: Bool = false
  ) -> [Way]? {
    let layers = context.run.layers.indices.map { layer in
      var there = context
      if layer != context.layer { (there.layer, there.unit) = (layer, 0) }
      return there
    }
    let there: Way =
      [(.input, context)] + layers.flatMap { [(.z, $0), (.a, $0)] } + [(.loss, context)]
    let back: Way = layers.reversed().flatMap { [(.delta, $0), (.gradient, $0), (.update, $0)] }
    let ways = [there, back].flatMap { way in
      let middle = (way.count + 1) / 2
      return halves ? [Array(way.prefix(middle)), Array(way.dropFirst(middle))] : [way]
    }
    let fit = ways.allSatisfy { way in
      var rows = way.count - 1
      // What is too tall already need not be laid out to its end.
      return way.allSatisfy { part in
        let section = ExampleSection(part.stage, part.context, room: rect.height)
        rows += self.rows(of: section, part.context, room: rect)
        return rows <= rect.height
      }
    }
    return fit ? ways : nil
  }

  /// What the sections are made from; `nil` until it has been computed for the run's layers.
  static func context(
    of run: Run, layer: Int, _ view: ExampleView, in language: Language
  ) -> ExampleSection.Context? {
    guard let details = run.details?.example,
      details.walk.layers.map(\.z.count) == run.layers.map(\.units)
    else { return nil }
    return ExampleSection.Context(
      details: details, run: run, layer: layer,
      unit: view.unit % run.layers[layer].units, width: 0, language: language)
  }

  private static func place(
    of stage: ExampleView.Stage, _ layer: Int, in steps: [(stage: ExampleView.Stage, layer: Int?)]
  ) -> Int {
    steps.firstIndex { step in
      step.stage == stage && step.layer.map { $0 == layer } ?? true
    } ?? 0
  }

  // MARK: The path

  private static func name(_ step: (stage: ExampleView.Stage, layer: Int?)) -> String {
    let number = step.layer.map { String($0 + 1) } ?? ""
    return switch step.stage {
    case .input: "x"
    case .z: "z\(number)"
    case .a: "a\(number)"
    case .loss: "L"
    case .delta: "δ\(number)"
    case .gradient: "∂\(number)"
    case .update: "w\(number)"
    }
  }

  /// The steps in a row, as many around this one as there is room for.
  private static func drawPath(
    _ steps: [(stage: ExampleView.Stage, layer: Int?)], _ here: Int, _ look: Look,
    into grid: inout Grid, in rect: Rect
  ) {
    guard rect.height > 0 else { return }
    // δ and ∂ would both be d.
    let names = steps.map { step in
      look.glyphs.spelled(
        look.glyphs.isUnicode ? name(step) : name(step).replacing("∂", with: "g"))
    }
    var shown = here..<here + 1
    var width = names[here].displayWidth + 4
    while true {
      let after = shown.upperBound < names.count ? names[shown.upperBound].displayWidth + 1 : nil
      let before = shown.lowerBound > 0 ? names[shown.lowerBound - 1].displayWidth + 1 : nil
      if let after, width + after <= rect.width {
        shown = shown.lowerBound..<shown.upperBound + 1
        width += after
      } else if let before, width + before <= rect.width {
        shown = shown.lowerBound - 1..<shown.upperBound
        width += before
      } else {
        break
      }
      if let before, shown.lowerBound > 0, width + before <= rect.width, here - shown.lowerBound < 3
      {
        shown = shown.lowerBound - 1..<shown.upperBound
        width += before
      }
    }
    var x = rect.x + 1
    for step in shown {
      let style = step == here ? look[.selection] : look[step < here ? .text : .dimmed]
      let text = step == here ? "[\(names[step])]" : names[step]
      x += grid.write(text, at: Point(x: x, y: rect.y), in: rect, style: style) + 1
    }
  }

  // MARK: Sections

  /// Sections below one another, the first with all its lines if there is room; where there is too
  /// little, the long ones share what the short ones leave. `dropsLast`: what would have next to no
  /// room is left out.
  private static func draw(
    _ parts: [(stage: ExampleView.Stage, context: ExampleSection.Context)],
    _ here: (stage: ExampleView.Stage, layer: Int),
    _ look: Look, dropsLast: Bool, into grid: inout Grid, in rect: Rect
  ) {
    // No section needs more rows than there are: of 400 terms no more are put into words.
    var sections: [ExampleSection] = []
    var needs: [Int] = []
    for part in parts {
      let used = needs.reduce(0) { $0 + $1 + 1 }
      guard !dropsLast || needs.isEmpty || used + least <= rect.height else { break }
      let section = ExampleSection(part.stage, part.context, room: rect.height)
      sections.append(section)
      needs.append(rows(of: section, part.context, room: rect))
    }
    let heights = shared(needs, of: rect.height - max(0, needs.count - 1))
    let areas = rect.rows(heights.map { .fixed($0) }, gap: 1)
    for (place, area) in areas.enumerated() where area.height > 0 {
      let (stage, context) = parts[place]
      let isWhole = sections[place].rows.count < area.height
      let section =
        isWhole ? sections[place] : ExampleSection(stage, context, room: area.height - 1)
      let isCurrent = stage == here.stage && context.layer == here.layer
      if stage == .input, let picture = context.run.data?.picture, area.height > 2 {
        drawPicture(
          picture, section, context, isCurrent: isCurrent, look, into: &grid, in: area)
      } else {
        section.draw(look, isCurrent: isCurrent, into: &grid, in: area)
      }
    }
  }

  /// A section below another is left out if it has fewer rows than this.
  private static let least = 6

  /// The rows of a section with its title, all of its lines there.
  private static func rows(
    of section: ExampleSection, _ context: ExampleSection.Context, room: Rect
  ) -> Int {
    if section.stage == .input, let picture = context.run.data?.picture {
      return max(5, picture.height * scale(of: picture, in: room) / 2) + 1
    }
    return section.rows.count + 1
  }

  /// The pictures are drawn twice as large where they still take no more than a third.
  private static func scale(of picture: DataSummary.Size, in room: Rect) -> Int {
    3 * (picture.height + 1) <= room.height && 6 * picture.width <= room.width ? 2 : 1
  }

  /// Shares `total` rows: who needs less than an equal share gets what it needs.
  private static func shared(_ needs: [Int], of total: Int) -> [Int] {
    var left = max(0, total)
    var heights = Array(repeating: 0, count: needs.count)
    let order = needs.indices.sorted { needs[$0] < needs[$1] }
    for (place, index) in order.enumerated() {
      heights[index] = min(needs[index], left / (needs.count - place))
      left -= heights[index]
    }
    return heights
  }

  /// The picture at the left, what is said of it beside.
  private static func drawPicture(
    _ size: DataSummary.Size, _ section: ExampleSection, _ context: ExampleSection.Context,
    isCurrent: Bool, _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    var section = section
    let rows = section.rows
    section.rows = []
    section.draw(look, isCurrent: isCurrent, into: &grid, in: rect)
    let scale = (rect.height - 1) * 2 >= 2 * size.height ? 2 : 1
    let picture = Rect(
      x: rect.x + 1, y: rect.y + 1, width: size.width * scale,
      height: (size.height * scale + 1) / 2
    ).intersection(rect)
    HeatMap(
      context.details.raw, columns: size.width,
      range: 0...max(context.details.raw.max() ?? 1, 1e-9),
      palette: look.theme.isColoured ? .greys : nil, glyphs: look.glyphs
    ).draw(into: &grid, in: picture)
    let inside = rect.maxX - picture.maxX - 2
    section.rows = rows.filter { row in
      guard case .text(let text, _) = row else { return true }
      return text.displayWidth <= inside
    }
    let beside = Rect(
      x: picture.maxX + 1, y: rect.y, width: max(0, rect.maxX - picture.maxX - 1),
      height: rect.height)
    section.drawRows(look, into: &grid, in: beside)
  }
}
