import TerminalUI
import Testing
import Themes

@testable import Workbench

/// The screen at every size, in every theme, with and without Unicode.
@Suite struct ScreenFrameTests {
  private func states() throws -> [State] {
    let loading = ReduceTests.state()
    var running = loading
    _ = reduce(&running, ReduceTests.progressed([0.7, 0.3, .nan, 0.05]))
    _ = reduce(&running, .chart(.toggleCrosshair))
    var help = running
    _ = reduce(&help, .overlay(.help))
    var palette = running
    _ = reduce(&palette, .overlay(.openPalette))
    var glossary = running
    _ = reduce(&glossary, .glossary(.open(nil)))
    return [loading, running, help, palette, glossary] + (try withDetails())
  }

  /// With everything that the panels can show, of pictures, of points in the plane, of a table.
  private func withDetails() throws -> [State] {
    try ["digits01", "circles", "bike", "iris", "sine"].flatMap {
      [try preparedState($0), try outputsState($0, zoomed: false)]
    }
  }

  @Test func everySizeIsDrawnAndASCIIStaysASCII() throws {
    for state in try states() {
      for theme in ThemeName.allCases {
        for columns in [0, 1, 3, 10, 39, 40, 66, 80, 101, 200] {
          for rows in [0, 1, 2, 11, 12, 17, 24, 40, 60] {
            var state = state
            state.size = Size(columns: columns, rows: rows)
            state.theme = theme
            #expect(frame(of: state, glyphs: .unicode).size == state.size)
            state.marker = .ascii
            #expect(frame(of: state, glyphs: .ascii).cells.allSatisfy { $0.scalar.isASCII })
          }
        }
      }
    }
  }

  @Test(arguments: PanelID.allCases)
  func everyPanelDrawsInsideItsRectangle(_ panel: PanelID) throws {
    let outside = Cell("#")
    for state in try states() {
      for (width, height) in [(0, 0), (1, 1), (3, 2), (12, 5), (40, 12)] {
        var grid = Grid(Size(columns: 60, rows: 20), filledWith: outside)
        let rect = Rect(x: 5, y: 3, width: width, height: height)
        let look = Look(theme: Theme(.dark), glyphs: .unicode)
        Workbench.draw(panel, of: state, look, into: &grid, in: rect)
        for y in 0..<20 {
          for x in 0..<60 where !rect.contains(Point(x: x, y: y)) {
            #expect(grid[x, y] == outside, "\(panel) at \(width)×\(height): \(x), \(y)")
          }
        }
      }
    }
  }

  @Test func aWindowThatIsTooSmallSaysWhatIsNeeded() throws {
    var state = try states()[1]
    state.size = Size(columns: 38, rows: 5)
    #expect(frame(of: state, glyphs: .unicode).text.contains("Plateau needs 40x12"))
  }
}
