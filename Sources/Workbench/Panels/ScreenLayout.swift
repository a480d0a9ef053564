package import TerminalUI

/// Where everything stands on the screen: a function of its size, the number of runs, and which panel
/// has which place, so that drawing and clicking agree.
package struct ScreenLayout: Equatable, Sendable {
  /// The line at the top.
  package private(set) var header = Rect(x: 0, y: 0, width: 0, height: 0)
  /// What a lesson is told in; empty without one.
  package private(set) var lesson = Rect(x: 0, y: 0, width: 0, height: 0)
  /// Where each panel is; one without room is not in it.
  package private(set) var panels: [PanelID: Rect] = [:]
  /// The panels in the order of the Tab key.
  package private(set) var order: [PanelID] = []
  /// The line of the sentence that answers the last key.
  package private(set) var message = Rect(x: 0, y: 0, width: 0, height: 0)
  /// The line of keys at the foot.
  package private(set) var keys = Rect(x: 0, y: 0, width: 0, height: 0)
  /// Whether there is room for no panel at all.
  package private(set) var isTooSmall = false

  /// Below this size no chart can be read.
  package static let least = Size(columns: 40, rows: 12)

  /// - Parameters:
  ///   - places: the panels, the one in the most important place first.
  ///   - zoomed: the panel that has the screen to itself.
  ///   - lesson: the rows that a lesson takes.
  package init(
    size: Size, runs: Int, places: [PanelID] = PanelID.standardPlaces, zoomed: PanelID? = nil,
    lesson lessonRows: Int = 0
  ) {
    let screen = Rect(size)
    guard size.columns >= Self.least.columns, size.rows >= Self.least.rows else {
      isTooSmall = true
      return
    }
    let parts = screen.rows([
      .fixed(1), .fixed(lessonRows), .fraction(1), .fixed(1), .fixed(1),
    ])
    header = parts[0]
    lesson = parts[1]
    message = parts[3]
    keys = parts[4]
    if let zoomed {
      put([zoomed], into: [parts[2]])
    } else {
      arrange(parts[2], runs: runs, places)
    }
  }

  private mutating func put(_ ids: some Sequence<PanelID>, into rects: [Rect]) {
    for (id, rect) in zip(ids, rects) {
      panels[id] = rect
      order.append(id)
    }
  }

  private mutating func arrange(_ area: Rect, runs: Int, _ places: [PanelID]) {
    let table = Self.tableRows(runs, in: Size(columns: area.width, rows: area.height))
    let parts = area.rows([.fraction(1), .fixed(table)])
    if places.count > 1, places[1] == .why {
      put(places.prefix(2), into: Self.stacked(parts[0]))
    } else {
      let isNarrow = area.width < 66
      put(places, into: isNarrow ? Self.narrow(parts[0]) : Self.wide(parts[0], places.count))
    }
    put([.runs], into: [parts[1]])
  }

  /// A line for each run under the titles: for four at least, and for more as long as the panels keep
  /// most of the height. Where even four would leave the panels too little, the runs are listed side by
  /// side.
  private static func tableRows(_ runs: Int, in area: Size) -> Int {
    let table = min(runs + 1, max(5, area.rows / 5))
    return area.rows - table >= leastHeight
      ? table : RunsList.rows(for: runs, columns: area.columns, height: area.rows)
  }

  /// What a panel needs above the table of runs.
  private static let leastHeight = 7

  /// Two panels, each as wide as the screen: what stands under the first is set side by side.
  private static func stacked(_ area: Rect) -> [Rect] {
    area.rows(area.height < 24 ? [.fraction(2), .fraction(3)] : [.fraction(1), .fraction(1)])
  }

  /// One panel above the other.
  private static func narrow(_ area: Rect) -> [Rect] {
    switch area.height {
    case ..<16: [area]
    case ..<28: area.rows([.fraction(3), .fraction(2)])
    default: area.rows([.fraction(4), .fraction(4), .fraction(3)])
    }
  }

  /// Two panels above, and below as many as there is width for.
  private static func wide(_ area: Rect, _ count: Int) -> [Rect] {
    guard area.height >= 15, count > 2 else { return area.columns([.fraction(3), .fraction(2)]) }
    let bands = area.rows([.fraction(3), .fraction(2)])
    let below = min(max(1, area.width / leastWidth), max(1, count - 2))
    // The first is wider, as the one above it.
    let shares = [Length.fraction(3)] + Array(repeating: Length.fraction(2), count: below - 1)
    return bands[0].columns([.fraction(3), .fraction(2)]) + bands[1].columns(shares)
  }

  /// What a panel in the lower band needs to be read.
  private static let leastWidth = 39
}
