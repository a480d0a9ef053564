public import TerminalUI

/// Where everything stands on the screen: a function of its size, the number of runs and the zoomed
/// panel alone, so that drawing and clicking agree.
public struct ScreenLayout: Equatable, Sendable {
  public private(set) var header = Rect(x: 0, y: 0, width: 0, height: 0)
  public private(set) var panels: [PanelID: Rect] = [:]
  public private(set) var message = Rect(x: 0, y: 0, width: 0, height: 0)
  public private(set) var keys = Rect(x: 0, y: 0, width: 0, height: 0)
  /// Whether there is room for no panel at all.
  public private(set) var isTooSmall = false

  /// Below this size no chart can be read.
  public static let least = Size(columns: 40, rows: 12)

  public init(size: Size, runs: Int, zoomed: PanelID? = nil) {
    let screen = Rect(size)
    guard size.columns >= Self.least.columns, size.rows >= Self.least.rows else {
      isTooSmall = true
      return
    }
    let parts = screen.rows([.fixed(1), .fraction(1), .fixed(1), .fixed(1)])
    header = parts[0]
    message = parts[2]
    keys = parts[3]
    if let zoomed {
      panels = [zoomed: parts[1]]
    } else {
      arrange(parts[1], runs: runs)
    }
  }

  /// The panel at a point, with its rectangle.
  public func panel(at point: Point) -> (PanelID, Rect)? {
    panels.first { $0.value.contains(point) }.map { ($0.key, $0.value) }
  }

  private mutating func arrange(_ area: Rect, runs: Int) {
    // A line for each run under the titles, as long as the panels keep most of the height.
    let table = min(runs + 1, max(2, area.height / 5))
    let parts = area.rows([.fraction(1), .fixed(table)])
    panels[.runs] = parts[1]
    if area.width < 66 {
      arrangeNarrow(parts[0])
    } else {
      arrangeWide(parts[0])
    }
  }

  /// One panel above the other.
  private mutating func arrangeNarrow(_ area: Rect) {
    switch area.height {
    case ..<16: panels[.cost] = area
    case ..<28:
      let parts = area.rows([.fraction(3), .fraction(2)])
      panels[.cost] = parts[0]
      panels[.network] = parts[1]
    default:
      let parts = area.rows([.fraction(4), .fraction(4), .fraction(3)])
      panels[.cost] = parts[0]
      panels[.activation] = parts[1]
      panels[.network] = parts[2]
    }
  }

  /// The charts above, the network and the data below.
  private mutating func arrangeWide(_ area: Rect) {
    guard area.height >= 15 else {
      let charts = area.columns([.fraction(3), .fraction(2)])
      panels[.cost] = charts[0]
      panels[.activation] = charts[1]
      return
    }
    let bands = area.rows([.fraction(3), .fraction(2)])
    let charts = bands[0].columns([.fraction(3), .fraction(2)])
    panels[.cost] = charts[0]
    panels[.activation] = charts[1]
    guard area.width >= 100 else {
      panels[.network] = bands[1]
      return
    }
    let below = bands[1].columns([.fraction(3), .fraction(2)])
    panels[.network] = below[0]
    panels[.data] = below[1]
  }
}
