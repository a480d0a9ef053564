import TerminalUI
import Testing

@testable import Reports

@Suite struct CellShapeTests {
  /// Unicode 15, chapter 21: dots 1 to 3 and 7 are the left column from the top, 4 to 6 and 8 the right.
  @Test func dotsOfBrailleAreWhereTheyAreRead() {
    #expect(CellShape("⠁") == .dots(0b0000_0001) && CellShape("⠄") == .dots(0b0000_0100))
    #expect(CellShape("⡀") == .dots(0b0000_1000) && CellShape("⠈") == .dots(0b0001_0000))
    #expect(CellShape("⢀") == .dots(0b1000_0000) && CellShape("⣿") == .dots(0xFF))
  }

  @Test func blocksFillTheirShare() {
    #expect(CellShape("▁") == .blocks([.init(top: 0.875)]))
    #expect(CellShape("█") == .blocks([.init()]) && CellShape("▀") == .blocks([.init(bottom: 0.5)]))
    #expect(CellShape("▏") == .blocks([.init(right: 0.125)]))
    #expect(CellShape("▌") == .blocks([.init(right: 0.5)]))
    #expect(CellShape("▐") == .blocks([.init(left: 0.5)]))
    #expect(CellShape("░") == .shade(0.25) && CellShape("▓") == .shade(0.75))
    let (left, right) = (
      CellShape.Block(right: 0.5, bottom: 0.5), CellShape.Block(left: 0.5, top: 0.5)
    )
    #expect(CellShape("▚") == .blocks([left, right]) && CellShape("▗") == .blocks([right]))
  }

  @Test func linesLeadToTheirEdges() {
    #expect(CellShape("╭") == .line(.init(edges: [.right, .down], isRound: true)))
    #expect(CellShape("┛") == .line(.init(edges: [.up, .left], weight: .heavy)))
    #expect(CellShape("┤") == .line(.init(edges: [.up, .down, .left])))
    #expect(CellShape("┈") == .line(.init(edges: [.left, .right], pieces: 4)))
    #expect(CellShape("║") == .line(.init(edges: [.up, .down], weight: .double)))
  }

  /// What frames, axes, bars and curves are made of needs no font, at a desk and on a wall.
  @Test(arguments: [Glyphs.unicode, Glyphs.unicode.projected])
  func allThatPanelsDrawWithIsDrawn(_ glyphs: Glyphs) {
    let scalars =
      glyphs.corners + glyphs.focusedCorners + glyphs.risingBars + glyphs.lyingBars + glyphs.shades
      + [
        glyphs.horizontal, glyphs.vertical, glyphs.focusedHorizontal, glyphs.focusedVertical,
        glyphs.origin, glyphs.verticalTick, glyphs.horizontalTick, glyphs.gridLine,
        glyphs.targetLine, glyphs.floorLine, glyphs.crosshair, glyphs.hatch,
      ]
    for scalar in scalars where scalar != " " {
      #expect(CellShape(scalar) != nil, "\(scalar)")
    }
  }

  @Test func whatIsReadIsWritten() {
    for scalar in "aB1 =∂αδ′▲▸●가".unicodeScalars { #expect(CellShape(scalar) == nil) }
  }
}
