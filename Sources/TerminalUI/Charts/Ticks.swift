import Glibc

/// A marked value on an axis.
public struct Tick: Equatable, Sendable {
  /// Where it is on the axis.
  public var value: Double
  /// Empty for a minor tick.
  public var label: String
  /// The cell along the axis, 0 at the start of its range.
  public var cell: Int

  /// Whether it has a label.
  public var isMajor: Bool { !label.isEmpty }
}

/// The ticks of an axis: nice values on cells of their own, with labels of one precision that don't
/// touch one another, as many as look calm.
public struct Ticks: Equatable, Sendable {
  /// Which way the axis runs: labels side by side, or one below the other.
  public enum Direction: Sendable {
    case across, upright
  }

  /// By ascending value.
  public private(set) var ticks: [Tick] = []
  private let axis: Axis
  private let direction: Direction

  /// Those of the major ticks.
  public var labels: [String] { ticks.filter(\.isMajor).map(\.label) }

  /// The width of the widest label.
  public var labelWidth: Int { labels.map(\.displayWidth).max() ?? 0 }

  /// - Parameters:
  ///   - wholeNumbers: of things that are counted, there are no ticks at a half.
  ///   - room: the columns there are for labels across, from the axis's first cell on; `nil` for as
  ///     many as it has cells.
  public init(
    _ axis: Axis, _ direction: Direction, wholeNumbers: Bool = false, room: Int? = nil,
    glyphs: Glyphs = .unicode
  ) {
    self.axis = axis
    self.direction = direction
    let room = min(room ?? axis.cells, axis.cells)
    guard axis.cells > 0, room > 0 else { return }
    if axis.scale == .logarithmic, let found = logarithmic(room, glyphs) {
      ticks = found
    } else {
      ticks = linear(room, wholeNumbers: wholeNumbers)
    }
  }

  /// The columns that a label takes when it is centred under its cell and kept inside `room`.
  public static func columns(of tick: Tick, room: Int) -> Range<Int> {
    let width = tick.label.displayWidth
    let start = max(0, min(tick.cell - (width - 1) / 2, room - width))
    return start..<start + width
  }

  /// Puts values and labels on the axis, or `nil` where two would touch.
  private func placed(_ values: [Double], _ labels: [String], _ room: Int) -> [Tick]? {
    var result: [Tick] = []
    for (value, label) in zip(values, labels) {
      guard let cell = axis.cell(of: value) else { continue }
      let tick = Tick(value: value, label: label, cell: cell)
      if direction == .across {
        guard label.displayWidth <= room else { return nil }
        let gap = room < 24 ? 2 : 3
        let columns = Self.columns(of: tick, room: room)
        if columns.upperBound < cell {
          // Its place is the axis's title's: a mark without a label.
          if cell != result.last?.cell { result.append(Tick(value: value, label: "", cell: cell)) }
          continue
        }
        if let last = result.last(where: \.isMajor),
          columns.lowerBound < Self.columns(of: last, room: room).upperBound + gap
            || cell - last.cell < (room < 24 ? 4 : 6)
        {
          return nil
        }
      } else if let last = result.last, cell - last.cell < (axis.cells < 9 ? 2 : 3) {
        return nil
      }
      result.append(tick)
    }
    return result
  }

  private func linear(_ room: Int, wholeNumbers: Bool) -> [Tick] {
    let range = axis.range
    let half = range.upperBound / 2 - range.lowerBound / 2
    guard half > 0 else { return [] }
    var step = NiceStep(atLeast: max(half / Double(axis.cells), .leastNormalMagnitude))
    while step.value.isFinite, step.value / 2 <= range.largestMagnitude {
      let values = step.multiples(in: range, limit: axis.cells + 1)
      let labels = TickLabels.linear(values, step: step)
      if !values.isEmpty, step.isWhole || !wholeNumbers, let found = placed(values, labels, room) {
        return found
      }
      step = step.next
    }
    return []
  }

  /// Decades, with 2 and 5 between them where there is room; `nil` where fewer than two values
  /// would be marked.
  private func logarithmic(_ room: Int, _ glyphs: Glyphs) -> [Tick]? {
    let lower = Int((log10(axis.range.lowerBound) - 1e-9).rounded(.up))
    let upper = Int((log10(axis.range.upperBound) + 1e-9).rounded(.down))
    func marks(_ mantissas: [Double], stride step: Int = 1) -> (values: [Double], labels: [String])
    {
      let labels = TickLabels(decades: lower...max(lower, upper), glyphs: glyphs)
      let exponents = (lower - 1...upper + 1).filter { $0 % step == 0 }
      let pairs = exponents.flatMap { exponent in mantissas.map { ($0, exponent) } }
        .filter { axis.cell(of: NiceStep.decimal($0, $1)) != nil }
      return (pairs.map { NiceStep.decimal($0, $1) }, pairs.map { labels.text($0, $1) })
    }
    let all = marks([1, 2, 5])
    if let found = placed(all.values, all.labels, room), found.count > 1 { return found }
    guard lower < upper else { return nil }
    for step in 1...upper - lower {
      let decades = marks([1], stride: step)
      guard let found = placed(decades.values, decades.labels, room) else { continue }
      guard found.count > 1 else { return nil }
      return step == 1 ? withMinors(found, all.values) : found
    }
    return nil
  }

  /// Adds marks without labels where their cells are still free.
  private func withMinors(_ majors: [Tick], _ values: [Double]) -> [Tick] {
    var taken = Set(majors.map(\.cell))
    let minors = values.compactMap { value -> Tick? in
      guard let cell = axis.cell(of: value), taken.insert(cell).inserted else { return nil }
      return Tick(value: value, label: "", cell: cell)
    }
    return (majors + minors).sorted { $0.value < $1.value }
  }
}

extension ClosedRange<Double> {
  fileprivate var largestMagnitude: Double { Swift.max(lowerBound.magnitude, upperBound.magnitude) }
}
