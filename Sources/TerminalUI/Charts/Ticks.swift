import Glibc
import Text

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
    /// From left to right, or from the bottom up.
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
  ///   - axis: the values that it shows, and its length.
  ///   - direction: labels are side by side along a row, and one below the other along a column.
  ///   - wholeNumbers: of things that are counted, there are no ticks at a half.
  ///   - room: the columns there are for labels across, from the axis's first cell on; `nil` for as
  ///     many as it has cells.
  ///   - glyphs: decide how a power of ten is written.
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

  /// Puts values on the axis with their labels, or `nil` where two would touch. A label is only made
  /// once its value's turn comes: of the steps that are tried, most are too narrow at once.
  private func placed(_ values: [Double], _ room: Int, label: (Int) -> String) -> [Tick]? {
    var result: [Tick] = []
    for (place, value) in values.enumerated() {
      guard let cell = axis.cell(of: value) else { continue }
      let label = label(place)
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
      if !values.isEmpty, step.isWhole || !wholeNumbers {
        let labels = LinearTickLabels(values, step: step)
        if let found = placed(values, room, label: { labels.text(values[$0]) }) { return found }
      }
      step = step.next
    }
    return []
  }

  /// Decades, with 2 and 5 between them where there is room; `nil` where fewer than two values
  /// would be marked.
  private func logarithmic(_ room: Int, _ glyphs: Glyphs) -> [Tick]? {
    let lower = Int(clamping: (log10(axis.range.lowerBound) - 1e-9).rounded(.up))
    let upper = Int(clamping: (log10(axis.range.upperBound) + 1e-9).rounded(.down))
    let labels = DecadeTickLabels(lower...max(lower, upper), glyphs: glyphs)
    func marks(_ mantissas: [Double], stride step: Int = 1) -> [(mantissa: Double, exponent: Int)] {
      (lower - 1...upper + 1).filter { $0 % step == 0 }
        .flatMap { exponent in mantissas.map { ($0, exponent) } }
        .filter { axis.cell(of: NiceStep.decimal($0, $1)) != nil }
    }
    func placed(_ marks: [(mantissa: Double, exponent: Int)]) -> [Tick]? {
      self.placed(marks.map(NiceStep.decimal), room) {
        labels.text(marks[$0].mantissa, marks[$0].exponent)
      }
    }
    let all = marks([1, 2, 5])
    if let found = placed(all), found.count > 1 { return found }
    guard lower < upper else { return nil }
    for step in 1...upper - lower {
      guard let found = placed(marks([1], stride: step)) else { continue }
      guard found.count > 1 else { return nil }
      return step == 1 ? withMinors(found, all.map(NiceStep.decimal)) : found
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
