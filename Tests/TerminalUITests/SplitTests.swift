import Testing

@testable import TerminalUI

@Suite struct SplitTests {
  @Test func fixedPartsAndSharesOfTheRest() {
    let parts = Rect(x: 2, y: 0, width: 20, height: 5)
      .columns([.fixed(4), .fraction(3), .fraction(1)], gap: 1)
    #expect(parts.map(\.x) == [2, 7, 19])
    #expect(parts.map(\.width) == [4, 11, 3])
    #expect(parts.allSatisfy { $0.height == 5 })
  }

  @Test func theFirstPartsGetWhatThereIs() {
    let rows = Rect(x: 0, y: 0, width: 9, height: 5).rows([.fixed(3), .atLeast(4), .fraction(1)])
    #expect(rows.map(\.height) == [3, 2, 0])
  }

  @Test func nothingIsLostAndNothingIsOutside() {
    for size in 0...40 {
      for gap in 0...2 {
        let lengths: [Length] = [.fraction(1), .fixed(3), .atLeast(2), .fraction(0.37)]
        let rect = Rect(x: 3, y: 1, width: size, height: 2)
        let parts = rect.columns(lengths, gap: gap)
        #expect(parts.map(\.width).reduce(0, +) == max(0, size - 3 * gap))
        #expect(parts.allSatisfy { $0.x >= 3 && $0.maxX <= rect.maxX })
      }
    }
  }

  @Test func sharesOfNothing() {
    let rect = Rect(x: 0, y: 0, width: 4, height: 4)
    #expect(rect.rows([.fraction(0), .fraction(.nan), .fraction(-1)]).map(\.height) == [0, 0, 0])
    #expect(rect.rows([]).isEmpty)
  }
}
