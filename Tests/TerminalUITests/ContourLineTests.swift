import Testing
import Text

@testable import TerminalUI

/// Where a surface passes through a level.
struct ContourLineTests {
  @Test func aPlaneIsCutInAStraightLine() {
    // v = 2x − y over 5 × 4 points, cut at 3: y = 2x − 3.
    let values = (0..<20).map { Double(2 * ($0 % 5) - $0 / 5) }
    let line = ContourLine(at: 3, of: values, columns: 5)
    #expect(!line.segments.isEmpty)
    for point in line.segments.flatMap({ [$0.from, $0.to] }) {
      #expect(abs(2 * point.x - point.y - 3) < 1e-12)
    }
  }

  @Test func aCircleIsClosedAndItsRadiusIsMet() {
    let values = (0..<41 * 41).map { index -> Double in
      let (x, y) = (Double(index % 41) - 20, Double(index / 41) - 20)
      return x * x + y * y
    }
    let line = ContourLine(at: 150.5, of: values, columns: 41)
    var ends: [String: Int] = [:]
    for point in line.segments.flatMap({ [$0.from, $0.to] }) {
      let radius = ((point.x - 20) * (point.x - 20) + (point.y - 20) * (point.y - 20)).squareRoot()
      #expect(abs(radius - 150.5.squareRoot()) < 0.02)
      ends["\(point.x.fixed(9)) \(point.y.fixed(9))", default: 0] += 1
    }
    // A closed line: every end is where another piece begins.
    #expect(ends.values.allSatisfy { $0 == 2 })
  }

  @Test func aSaddleIsTwoPiecesThatDoNotCross() {
    for (corners, middle) in [([1.0, 0, 0, 1], 0.9), ([1.0, 0, 0, 1], 0.1)] {
      let line = ContourLine(at: middle, of: corners, columns: 2)
      #expect(line.segments.count == 2)
    }
  }

  @Test func gapsAndFlatSurfacesHaveNoLine() {
    #expect(ContourLine(at: 0.5, of: [0, 1, .nan, 1], columns: 2).segments.isEmpty)
    #expect(ContourLine(at: 0.5, of: [1, 1, 1, 1], columns: 2).segments.isEmpty)
    #expect(ContourLine(at: 0.5, of: [], columns: 0).segments.isEmpty)
    #expect(ContourLine(at: 0.5, of: [0, 1], columns: 1).segments.isEmpty)
  }

  @Test func theLineStandsWhereTheMapChanges() {
    // Left half below, right half above: the line is between columns 3 and 4 of 8.
    let values = (0..<32).map { $0 % 8 < 4 ? 0.0 : 1.0 }
    let line = ContourLine(at: 0.5, of: values, columns: 8)
    var grid = Grid(Size(columns: 8, rows: 2))
    line.draw(
      into: &grid, in: grid.bounds, columns: 8, rows: 4, marker: .braille, style: .plain)
    // From the middle of the first row of points to the middle of the last.
    #expect(grid.text == "    ⡆   \n    ⡇   ")
    var ascii = Grid(Size(columns: 8, rows: 2))
    line.draw(
      into: &ascii, in: ascii.bounds, columns: 8, rows: 4, marker: .ascii, style: .plain,
      glyphs: .ascii)
    #expect(ascii.text.contains("|") && ascii.cells.allSatisfy { $0.scalar.isASCII })
  }

  @Test(arguments: [(0, 0), (1, 1), (3, 2)])
  func itDrawsAtEverySize(_ width: Int, _ height: Int) {
    let values = (0..<100).map { Double($0 % 10) }
    var grid = Grid(Size(columns: width, rows: height))
    ContourLine(at: 4.5, of: values, columns: 10).draw(
      into: &grid, in: grid.bounds, columns: 10, rows: 10, marker: .braille, style: .plain)
    #expect(grid.size == Size(columns: width, rows: height))
  }
}
