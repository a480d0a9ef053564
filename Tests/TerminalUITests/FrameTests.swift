import Testing

@testable import TerminalUI

@Suite struct FrameTests {
  private func picture(_ frame: Frame, _ columns: Int, _ rows: Int) -> String {
    var grid = Grid(Size(columns: columns, rows: rows))
    frame.draw(into: &grid, in: grid.bounds)
    return grid.text
  }

  @Test func titleAndSubtitle() {
    #expect(
      picture(Frame("Cost", subtitle: "log"), 18, 3) == """
        ╭─ Cost ─── log ─╮
        │                │
        ╰────────────────╯
        """)
  }

  @Test func theFocusIsSeenWithoutColour() {
    #expect(
      picture(Frame("Cost", isFocused: true), 12, 3) == """
        ┏━ Cost ━━━┓
        ┃          ┃
        ┗━━━━━━━━━━┛
        """)
  }

  @Test func asciiOnly() {
    #expect(
      picture(Frame("A long title", subtitle: "log", glyphs: .ascii), 12, 2) == """
        +- A l... -+
        +----------+
        """)
  }

  @Test func theInsideIsWhatTheBorderLeaves() {
    var grid = Grid(Size(columns: 5, rows: 4))
    #expect(Frame("x").draw(into: &grid, in: grid.bounds) == Rect(x: 1, y: 1, width: 3, height: 2))
    let small = Rect(x: 0, y: 0, width: 1, height: 4)
    #expect(Frame("x").draw(into: &grid, in: small) == small)
  }
}
