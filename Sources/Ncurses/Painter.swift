import CNcurses
import TerminalUI

/// Puts grids on ncurses' screen: the parts of rows that changed, in colours the terminal has.
struct Painter {
  private var size: Size
  private var pairs: ColourPairs
  private let isUTF8: Bool
  /// What is on the screen, if that is known.
  private var shown: Grid?
  private var line: [screen_cell] = []

  init(_ size: Size, pairs: ColourPairs, isUTF8: Bool) {
    self.size = size
    self.pairs = pairs
    self.isUTF8 = isUTF8
  }

  /// Takes on a new size; the next grid is painted whole.
  mutating func resize(to size: Size) {
    self.size = size
    shown = nil
  }

  /// Shows `grid` from the top left corner on; what it does not cover is blank.
  mutating func paint(_ grid: borrowing Grid) {
    let grid = copy grid
    if shown == grid { return }
    if !put(grid) {
      pairs.forget()
      shown = nil
      _ = put(grid)
    }
    screen_show(false)
    shown = grid
  }

  /// Puts what differs, row by row; false if colours were left out for want of pairs.
  private mutating func put(_ grid: Grid) -> Bool {
    var isComplete = true
    let known = shown?.size == grid.size ? shown : nil
    for y in 0..<size.rows {
      let row = y < grid.size.rows ? grid.row(y) : []
      var columns = 0..<size.columns
      if let known {
        guard y < grid.size.rows, let span = row.columns(differingFrom: known.row(y)) else {
          continue
        }
        columns = span.clamped(to: columns)
      }
      isComplete = compose(row, columns) && isComplete
      unsafe line.withUnsafeBufferPointer { line in
        unsafe screen_put(CInt(y), CInt(columns.lowerBound), line.baseAddress, CInt(line.count))
      }
    }
    return isComplete
  }

  /// Makes `line` the characters of these columns of `row`. A wide one that has no room for its second
  /// half, and one that the locale or the C library cannot show, become `?`: ncurses would paint a
  /// blank, or push the rest of the row aside.
  private mutating func compose(_ row: ArraySlice<Cell>, _ span: Range<Int>) -> Bool {
    var isComplete = true
    var style = Style.plain
    var looks = looks(of: style)
    line.removeAll(keepingCapacity: true)
    let cells = row.dropFirst(span.lowerBound).prefix(span.count)
    var x = cells.startIndex
    while x < cells.endIndex {
      let cell = cells[x]
      if cell.style != style {
        style = cell.style
        looks = self.looks(of: style)
      }
      isComplete = isComplete && looks != nil
      let isWide = x + 1 < cells.endIndex && cells[x + 1].isContinuation
      let scalar = cell.isContinuation ? " " : cell.scalar.shown
      let isShowable = columns(of: scalar) == (isWide ? 2 : 1)
      line.append(
        screen_cell(
          scalar: isShowable ? scalar.value : 0x3F, attributes: looks?.attributes ?? 0,
          pair: looks?.pair ?? 0))
      x += isWide && isShowable ? 2 : 1
    }
    let blank = screen_cell(scalar: 0x20, attributes: 0, pair: 0)
    line.append(contentsOf: repeatElement(blank, count: span.count - cells.count))
    return isComplete
  }

  /// The attributes and the pair of a style; `nil` if there is no pair left.
  private mutating func looks(of style: Style) -> (attributes: UInt32, pair: Int32)? {
    guard let pair = pairs.pair(for: style) else { return nil }
    var attributes = style.attributes
    if pair.bold { attributes.insert(.bold) }
    return (UInt32(attributes.rawValue), pair.number)
  }

  private func columns(of scalar: Unicode.Scalar) -> CInt {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value < 0x7F ? 1 : -1 }
    return isUTF8 ? screen_columns(scalar.value) : -1
  }
}
