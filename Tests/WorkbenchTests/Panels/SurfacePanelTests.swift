import Analysis
import NeuralNetworks
import Session
import TerminalUI
import TestSupport
import Testing
import Text

@testable import Themes
@testable import Workbench

/// The cost surface as it is drawn. The sanitizers see it measured elsewhere, in fewer points.
@Suite(.enabled(if: !isSanitized)) struct SurfacePanelTests {
  @Test(arguments: [
    Size(columns: 78, rows: 20), Size(columns: 118, rows: 36), Size(columns: 198, rows: 56),
  ])
  func theWholeScreenSaysWhatIsSeen(_ size: Size) throws {
    let state = try surfaceState(epochs: 300)
    let text = picture(of: .surface, state, size.columns, size.rows).text
    let surface = try #require(state.run.details?.surface)
    let map = try #require(surface.map?.map)
    for part in [
      "Cost surface · A · output", "w from x, bias b", "|∇J| < 0.01 on ",
      "< 0.01 on \(map.share().percent())", "· flat: |∇J| < 0.01 along w and b", "○", "A: w ",
      "|∇J| \(surface.steepness.significant(3))",
    ] {
      #expect(text.contains(part), "\(part) is not in\n\(text)")
    }
  }

  @Test func theRunStandsWhereItsWeightsAre() throws {
    let state = try surfaceState(epochs: 300)
    let surface = try #require(state.run.details?.surface)
    let here = try #require(surface.path.last)
    #expect(surface.path.count > 30 && surface.path.first != here)
    let grid = picture(of: .surface, state, 80, 24)
    let style = Theme(.dark)[.here]
    let cells = (0..<80 * 24).filter {
      grid[$0 % 80, $0 / 80] == Cell("A", style)
    }
    let cell = try #require(cells.first)
    #expect(cells.count == 1)
    // Right of the middle by its share of the window, above it by the other.
    let (x, y) = (here.x / 10, here.y / 10)
    #expect(x > 0 ? cell % 80 > 38 : cell % 80 <= 40)
    #expect(y > 0 ? cell / 80 < 12 : cell / 80 >= 9)
  }

  @Test func withoutColourTheContoursAndShadesAreSeen() throws {
    let state = try surfaceState(epochs: 100)
    let grid = picture(of: .surface, state, 80, 24, theme: .mono)
    #expect(
      grid.cells.allSatisfy { $0.style.foreground == .standard && $0.style.background == .standard }
    )
    let scalars = Set(grid.cells.map(\.scalar))
    #expect(scalars.isSuperset(of: ["░", "▒", "▓", "·"]))
    #expect(grid.cells.contains { (0x2801...0x28FF).contains($0.scalar.value) })
    var plain = state
    plain.marker = .ascii
    let ascii = frame(of: plain, glyphs: .ascii)
    #expect(ascii.cells.allSatisfy(\.scalar.isASCII) && ascii.text.contains("|grad J| < 0.01"))
  }

  @Test func twoNetworksStandSideBySideOnOneScale() throws {
    let state = try surfaceState { state in
      for _ in 0..<2 { _ = reduce(&state, .panel(.moveMode(1))) }
    }
    let surface = try #require(state.run.details?.surface)
    let other = try #require(surface.variantMap)
    let text = picture(of: .surface, state, 118, 36).text
    #expect(text.contains("sigmoid: ") && text.contains("\(other.activation.rawValue): "))
    let maps = [try #require(surface.map?.map), other.map]
    let scale = SurfacePanel.scale(of: maps, Look(theme: Theme(.dark), glyphs: .unicode))
    #expect(scale.range.upperBound >= maps.flatMap(\.costs).max() ?? 0)
    // One above the other where it is narrow, one alone where it is small.
    for (size, names) in [(Size(columns: 46, rows: 30), 2), (Size(columns: 46, rows: 14), 1)] {
      let small = picture(of: .surface, state, size.columns, size.rows).text
      #expect(
        small.contains("sigmoid: ")
          && small.contains("\(other.activation.rawValue): ") == (names == 2))
    }
  }

  @Test(arguments: ["circles", "digits01", "iris"])
  func everySizeIsDrawnInsideItsRectangle(_ dataset: String) throws {
    let state = try surfaceState(dataset) { state in
      _ = reduce(&state, .panel(.moveMode(1)))
      state.surface.slice = dataset == "iris" ? 3 : 1
    }
    for theme in [ThemeName.dark, .mono] {
      for (width, height) in [
        (0, 0), (1, 1), (3, 2), (10, 4), (24, 8), (38, 9), (50, 12), (78, 20), (118, 36),
      ] {
        var grid = Grid(Size(columns: 124, rows: 40), filledWith: Cell("#"))
        let rect = Rect(x: 2, y: 1, width: width, height: height)
        draw(
          .surface, of: state, Look(theme: Theme(theme), glyphs: .unicode), into: &grid, in: rect)
        for y in 0..<40 {
          for x in 0..<124 where !rect.contains(Point(x: x, y: y)) {
            #expect(grid[x, y] == Cell("#"), "\(width)×\(height): \(x), \(y)")
          }
        }
      }
    }
  }

  /// On a small screen too it is seen that the map is of fewer examples, and older than the run.
  @Test func whatWouldMisleadIsSaidFirst() throws {
    let state = try surfaceState("digits01", epochs: 2)
    let epoch = try #require(state.run.details?.surface?.map?.epoch)
    #expect(epoch < 2)
    let zoomed = picture(of: .surface, state, 80, 20).text
    #expect(zoomed.contains("295 of 1,125 examples; along w"))
    for rows in [10, 20] {
      let text = picture(of: .surface, state, 48, rows).text
      #expect(text.contains("map of epoch \(epoch)"), "\(text)")
    }
  }

  /// Where J hardly differs there is no landscape: one colour, and a sentence that says so.
  @Test func aLevelSurfaceLooksAndReadsLevel() throws {
    var state = try surfaceState(epochs: 3)
    let map = try #require(state.run.details?.surface?.map?.map)
    let costs = map.costs.indices.map { 0.6931 + 1e-5 * Double($0) / Double(map.costs.count) }
    let level = CostMap(
      side: map.side, costs: costs, steepness: map.steepness.map { _ in 0 })
    state.runs[0].details?.surface?.map?.map = level
    let look = Look(theme: Theme(.dark), glyphs: .unicode)
    let scale = SurfacePanel.scale(of: [level], look)
    let differs = 1e-5.significant(2)
    #expect(scale.range.upperBound - scale.range.lowerBound > 0.03)
    #expect(abs(scale.share(of: costs[0]) - scale.share(of: costs[costs.count - 1])) < 0.001)
    for (columns, rows) in [(78, 20), (118, 36), (48, 10)] {
      let text = picture(of: .surface, state, columns, rows).text
      #expect(text.contains("flat: J differs by only \(differs) here"), "\(text)")
    }
    let steep = picture(of: .surface, try surfaceState(epochs: 3), 118, 36).text
    #expect(!steep.contains("differs by"))
  }

  @Test func aSubsetAndTheAgeOfTheOtherWeightsAreSaid() throws {
    let state = try surfaceState("digits01", epochs: 2)
    let text = picture(of: .surface, state, 118, 36).text
    #expect(text.contains("295 of 1,125 examples"))
    #expect(text.contains("all other weights as at epoch"))
    #expect(text.contains("unit 1 of layer 1"))
  }
}
