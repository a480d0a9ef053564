import NeuralNetworks
import TerminalUI

/// Where the columns and units of a network's diagram stand in a rectangle. Column 0 is the inputs,
/// column `l + 1` layer `l`.
struct NetworkDiagram: Equatable {
  struct Column: Equatable {
    /// The layer, counted from 0; `nil` for the inputs.
    var layer: Int?
    var units: Int
    /// The cells the column has for its titles, between its neighbours'.
    var area: Rect
    /// Which units are shown, evenly spread over all of them.
    var shown: [Int]
    /// The rows of the shown units, in cells.
    var rows: [Int]

    /// The cell column of its units.
    var x: Int { area.x + area.width / 2 }
    var hidden: Int { units - shown.count }
  }

  var columns: [Column]
  /// Rows for the titles above the units.
  var titleRows: Int
  /// Layers left of the first column and right of the last that there is no room for.
  var leftOut: (before: Int, after: Int)

  static func == (a: NetworkDiagram, b: NetworkDiagram) -> Bool {
    a.columns == b.columns && a.titleRows == b.titleRows && a.leftOut == b.leftOut
  }

  /// The least cells that a column's name needs.
  private static let leastWidth = 9
  /// From one unit to the next.
  private static let mostRows = 12

  /// - Parameter selected: the layer that must be seen, where not all fit.
  init(of architecture: Architecture, selected: Int, in rect: Rect) {
    let all = architecture.layers.count + 1
    let fitting = max(1, min(all, rect.width / Self.leastWidth))
    let first = max(0, min(selected + 2 - fitting, all - fitting))
    leftOut = (first, all - first - fitting)
    titleRows = rect.height >= 9 ? 3 : 1
    // The last row says how many units are not shown, if any are not.
    let room = max(0, rect.height - titleRows)
    columns = []
    for place in 0..<fitting {
      let column = first + place
      let left = rect.x + rect.width * place / fitting
      let right = rect.x + rect.width * (place + 1) / fitting
      let units = column == 0 ? architecture.inputs : architecture.layers[column - 1].units
      let count = units <= room ? units : max(0, room - 1)
      // Units stand as far apart as the height lets them, and no farther than they can be told to belong
      // together.
      let step = max(1, min(Self.mostRows, room / max(1, count)))
      let height = max(0, (count - 1) * step + 1)
      let top = rect.y + titleRows + (min(room, units <= room ? room : room - 1) - height) / 2
      columns.append(
        Column(
          layer: column == 0 ? nil : column - 1, units: units,
          area: Rect(x: left, y: rect.y, width: right - left, height: rect.height),
          shown: Self.spread(count, over: units), rows: (0..<count).map { top + $0 * step }))
    }
  }

  /// `count` of `units` numbers, evenly spread, the first and the last among them.
  static func spread(_ count: Int, over units: Int) -> [Int] {
    guard count > 1 else { return count == 1 ? [0] : [] }
    return (0..<count).map { $0 * (units - 1) / (count - 1) }
  }
}
