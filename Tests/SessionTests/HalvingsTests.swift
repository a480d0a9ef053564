import Testing

@testable import Session

struct HalvingsTests {
  /// Work that takes so many seconds in all.
  private func fitting(
    _ halvings: inout Halvings, _ whole: Double, in seconds: Double, most: Int = 6
  ) -> Int {
    halvings.fitting(seconds, most: most) { whole / Double(1 << $0) }
  }

  @Test func asManyAsItTakes() {
    var halvings = Halvings()
    #expect(fitting(&halvings, 0.7, in: 1) == 0)
    var others = Halvings()
    #expect(fitting(&others, 3, in: 1) == 2)
    #expect(fitting(&others, 1_000, in: 1) == 6)
    #expect(fitting(&others, 1_000, in: .infinity) == 0)
  }

  /// Near the limit it stays as it is, whichever that is.
  @Test func littleChangesChangeNothing() {
    var (whole, half) = (Halvings(), Halvings())
    _ = fitting(&whole, 0.5, in: 1)
    _ = fitting(&half, 1.5, in: 1)
    for work in [0.9, 1.1, 0.85, 1.2] {
      #expect(fitting(&whole, work, in: 1) == 0)
      #expect(fitting(&half, work, in: 1) == 1)
    }
    #expect(fitting(&whole, 1.3, in: 1) == 1)
    #expect(fitting(&half, 0.7, in: 1) == 0)
  }
}
