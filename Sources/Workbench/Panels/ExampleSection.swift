import Analysis
import Localization
import NeuralNetworks
import Session
import Setups
import TerminalUI
import Text
import Themes

/// One stage of the walk through an example, as lines: what is computed, with the numbers in it.
struct ExampleSection {
  /// A line of a section.
  enum Row: Equatable {
    case text(String, Role)
    /// `name  left × right = value`; what is missing is left out. The numbers are put into words
    /// when the row is drawn: of 400 terms most never are.
    case sum(name: String, left: Double?, sign: String, right: Double?, value: Double, Role)
    /// A bar for each of these numbers.
    case bars(String, [Double])

    static func total(_ name: String, _ value: Double, _ role: Role = .text) -> Row {
      .sum(name: name, left: nil, sign: "", right: nil, value: value, role)
    }
  }

  let stage: ExampleView.Stage
  let title: Message
  var rows: [Row]

  /// What the lines are made from.
  struct Context {
    var details: ExampleDetails
    var run: Run
    var layer: Int
    var unit: Int
    /// The columns there are.
    var width: Int
    var language: Language

    var walk: ExampleWalk { details.walk }
    var here: ExampleWalk.Layer { walk.layers[layer] }
    var isOutput: Bool { layer == walk.layers.count - 1 }

    /// What an input of the layer is called: a feature, or a unit of the layer before. Where names
    /// would be cut, their numbers stand for them.
    func inputName(_ index: Int) -> String {
      guard layer == 0 else {
        return isNarrow ? "u\(index + 1)" : PanelPhrase.unit(index + 1).text(in: language)
      }
      let name = featureName(index)
      return name.displayWidth + ExampleSection.numbersWidth > width ? "x\(index + 1)" : name
    }

    func featureName(_ index: Int) -> String {
      guard let features = run.data?.features, features.indices.contains(index) else {
        return "x\(index + 1)"
      }
      return features[index]
    }

    var isNarrow: Bool {
      PanelPhrase.unit(100).text(in: language).displayWidth + ExampleSection.numbersWidth > width
    }
  }

  /// At most `room` lines under the title, as far as that can be done.
  init(_ stage: ExampleView.Stage, _ context: Context, room: Int) {
    self.init(unwrapped: stage, context, room: room)
    let wrapped = Self.wrapped(rows, to: context.width - 1)
    if wrapped.count > room, wrapped.count > rows.count {
      self.init(unwrapped: stage, context, room: room - (wrapped.count - rows.count))
      rows = Self.wrapped(rows, to: context.width - 1)
    } else {
      rows = wrapped
    }
  }

  /// Lines that are too long are broken at spaces, so that no number is cut.
  private static func wrapped(_ rows: [Row], to width: Int) -> [Row] {
    rows.flatMap { row -> [Row] in
      guard case .text(let text, let role) = row, text.displayWidth > width else { return [row] }
      return text.wrapped(to: width, indent: 2).map { .text($0, role) }
    }
  }

  private init(unwrapped stage: ExampleView.Stage, _ context: Context, room: Int) {
    self.stage = stage
    let (unit, layer) = (context.unit + 1, context.layer + 1)
    let place: ExamplePhrase =
      context.isNarrow
      ? .unitOfLayerShort(unit: unit, layer: layer) : .unitOfLayer(unit: unit, layer: layer)
    func title(_ formula: String) -> Message {
      ExamplePhrase.formula(formula, place: place.message).message
    }
    let x = context.layer == 0 ? "x" : "a"
    switch stage {
    case .input:
      self.title = ExamplePhrase.numbersGoIn(context.walk.x.count).message
      rows = Self.input(context, room: room)
    case .z:
      self.title = title("z = w·\(x) + b")
      rows = Self.preactivation(context, room: room)
    case .a:
      self.title = title("a = g(z)")
      rows = Self.activation(context)
    case .loss:
      self.title = ExampleForwardPhrase.lossName(context.walk.loss).message
      rows = Self.loss(context, room: room)
    case .delta:
      self.title = title("δ = ∂L/∂z")
      rows = Self.delta(context, room: room)
    case .gradient:
      self.title = title("∂L/∂w = δ·\(x)")
      rows = Self.gradient(context, room: room)
    case .update:
      self.title = title("w ← w − α ∂L/∂w")
      rows = Self.update(context, room: room)
    }
  }

  /// The largest of `values`, as many as there is room for, in their order where all are shown; and
  /// the others.
  static func largest(_ values: [Double], room: Int) -> (shown: [Int], rest: [Int]) {
    guard values.count > room else { return (Array(values.indices), []) }
    let order = values.indices.sorted { values[$0].magnitude > values[$1].magnitude }
    let count = max(0, room - 1)
    return (Array(order.prefix(count)), Array(order.dropFirst(count)))
  }

  /// A sum term by term: the largest first where there are too many, the others summed.
  static func rows(
    of terms: [ExampleWalk.Summand], room: Int, _ context: Context, name: (Int) -> String
  ) -> [Row] {
    let (shown, rest) = largest(terms.map(\.value), room: room)
    var rows = shown.map { place in
      Row.sum(
        name: name(terms[place].index), left: terms[place].weight, sign: "×",
        right: terms[place].factor, value: terms[place].value, .text)
    }
    if !rest.isEmpty {
      let sum = rest.reduce(0) { $0 + terms[$1].value }
      let name: ExamplePhrase = shown.isEmpty ? .allTerms(rest.count) : .others(rest.count)
      rows.append(.total(name.text(in: context.language), sum, .dimmed))
    }
    return rows
  }
}

extension Double {
  /// As it stands in a calculation: four decimals, or two digits where these would say nothing.
  var worked: String {
    if self == 0 { return "0" }
    if magnitude < 0.00995 || magnitude >= 99.5 {
      return significant(3).fitted(to: 8)
    }
    return fixed(4)
  }
}

// MARK: - Drawing

extension ExampleSection {
  /// The title and as many lines as there are rows.
  func draw(_ look: Look, isCurrent: Bool, into grid: inout Grid, in rect: Rect) {
    let mark = isCurrent ? String(look.glyphs.selected) : " "
    grid.write(
      mark + look.glyphs.spelled(title.text(in: look)), row: 0, of: rect,
      style: look[isCurrent ? .strong : .dimmed], glyphs: look.glyphs)
    drawRows(look, into: &grid, in: rect)
  }

  /// The lines alone, from the second row on.
  func drawRows(_ look: Look, into grid: inout Grid, in rect: Rect) {
    for (line, row) in rows.enumerated() where line + 1 < rect.height {
      let place = Rect(x: rect.x + 1, y: rect.y + line + 1, width: rect.width - 1, height: 1)
      draw(row, names: widestName, look, into: &grid, in: place)
    }
  }

  /// The columns of the names in front of the numbers.
  private var widestName: Int {
    rows.reduce(0) { width, row in
      guard case .sum(let name, _, _, _, _, _) = row else { return width }
      return max(width, name.displayWidth)
    }
  }

  private func draw(
    _ row: Row, names: Int, _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    switch row {
    case .text(let text, let role):
      let formula =
        look.glyphs.isUnicode
        ? text : text.replacing("e⁻ᶻ", with: "exp(-z)").replacing("eᶻ", with: "exp(z)")
      grid.write(
        look.glyphs.spelled(formula), row: 0, of: rect, style: look[role], glyphs: look.glyphs)
    case .bars(let name, let values):
      let used = grid.write(name + " ", row: 0, of: rect, style: look[.dimmed], glyphs: look.glyphs)
      let bars = Rect(x: rect.x + used, y: rect.y, width: rect.width - used, height: 1)
      let greatest = values.filter(\.isFinite).max() ?? 0
      let least = min(0, values.filter(\.isFinite).min() ?? 0)
      Sparkline(
        values, range: least...max(greatest, least + 1e-300), style: look[.histogram],
        glyphs: look.glyphs
      ).draw(into: &grid, in: bars)
    case .sum(let name, let left, let sign, let right, let value, let role):
      var texts = [value.worked, left == nil && !sign.isEmpty ? " \(sign) " : " = "]
      if let left, let right { texts += [right.worked, " \(sign) ", left.worked] }
      drawColumns(texts, name: name, names: names, look[role], look, into: &grid, in: rect)
    }
  }

  /// Three numbers, the signs between them, and the cell in front of it all.
  static let numbersWidth = 3 * 8 + 6 + 1

  /// A name, and numbers with signs between them in columns that are right-aligned, the last first.
  /// What does not fit is left out, never cut.
  private func drawColumns(
    _ texts: [String], name: String, names: Int, _ style: Style, _ look: Look,
    into grid: inout Grid, in rect: Rect
  ) {
    // `-0.00314` takes 8; with 9 the numbers stand apart from what is before them.
    let number = names + 33 <= rect.width ? 9 : 8
    // Where the factors leave no room for a name, the product alone says more.
    let isBare = min(names, 3) + 3 * number + 6 > rect.width
    let texts = isBare ? texts.prefix(2) : texts[...]
    var x = rect.x + min(rect.width, names + 3 * number + 6)
    for (place, text) in texts.enumerated() {
      let width = place.isMultiple(of: 2) ? number : 3
      x -= width
      guard x >= rect.x else { break }
      let spelled = look.glyphs.spelled(text)
      guard spelled.displayWidth <= width else { continue }
      let field = Rect(x: x, y: rect.y, width: width, height: 1)
      grid.write(spelled, row: 0, of: field, .right, style: style)
    }
    let label = Rect(x: rect.x, y: rect.y, width: max(0, x - rect.x), height: 1)
    grid.write(
      look.glyphs.spelled(name), row: 0, of: label, style: style, glyphs: look.glyphs)
  }
}
