import Testing

@testable import TerminalUI

@Suite struct TextTests {
  private func drawn(_ width: Int, _ draw: (inout Grid) -> Void) -> String {
    var grid = Grid(Size(columns: width, rows: 1))
    draw(&grid)
    return grid.text
  }

  @Test(arguments: [
    ("cost", 4), ("비용", 4), ("損失", 4), ("é", 1), ("e\u{301}", 1), ("👍", 2), ("👨‍👩‍👧", 2), ("ŷ", 1),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("", 0), ("a\u{200B}b", 2), ("～", 2), ("│", 1),
  ])
  func columnsOfAText(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }

  /// The short way through a text comes to the same as the one that looks every character up.
  @Test func plainScalarsAreCharactersByThemselves() {
    let plain = (0...0x10FFFF).compactMap { Unicode.Scalar($0) }.filter { $0.plainColumns != nil }
    #expect(plain.count > 10_000)
    for scalar in plain where scalar.plainColumns != scalar.columns {
      Issue.record("U+\(String(scalar.value, radix: 16)) takes \(scalar.columns)")
    }
    let text = String(String.UnicodeScalarView(plain))
    let backwards = String(String.UnicodeScalarView(plain.reversed()))
    #expect(text.count == plain.count && backwards.count == plain.count)
  }

  @Test func separateJamoAreShownAsASyllable() {
    #expect(drawn(4) { $0.write("\u{1112}\u{1161}\u{11AB}a", at: .zero, in: $0.bounds) } == "한a ")
  }

  @Test func noTextCanSteerTheTerminal() {
    #expect(drawn(6) { $0.write("a\u{1B}[m\tb", at: .zero, in: $0.bounds) } == "a?[m b")
  }

  @Test func aTextIsCutAtTheEdgesOfItsRectangle() {
    let text = drawn(8) {
      #expect(
        $0.write("abcdefgh", at: Point(x: 0, y: 0), in: Rect(x: 2, y: 0, width: 3, height: 1)) == 8)
    }
    #expect(text == "  cde   ")
  }

  @Test(arguments: [(0, "가나 "), (1, " 가나"), (-1, " 나  "), (2, "  가 ")])
  func noHalfOfAWideCharacterIsShown(x: Int, text: String) {
    #expect(drawn(5) { $0.write("가나", at: Point(x: x, y: 0), in: $0.bounds) } == text)
  }

  @Test(arguments: [(0, "x 나"), (1, " x나"), (2, "가x "), (3, "가 x")])
  func overwritingHalfOfAWideCharacterBlanksTheOther(x: Int, text: String) {
    let shown = drawn(4) {
      $0.write("가나", at: .zero, in: $0.bounds)
      $0.write("x", at: Point(x: x, y: 0), in: $0.bounds)
    }
    #expect(shown == text)
  }

  @Test func aWideCharacterOverTwoOthersBlanksTheirHalves() {
    let shown = drawn(4) {
      $0.write("가나", at: .zero, in: $0.bounds)
      $0.write("다", at: Point(x: 1, y: 0), in: $0.bounds)
    }
    #expect(shown == " 다 ")
  }

  @Test func aStyleWithoutABackgroundKeepsTheOneThere() {
    var grid = Grid(Size(columns: 2, rows: 1))
    grid.shade(grid.bounds, Colour(4))
    grid.write("a", at: .zero, in: grid.bounds, style: Style(Colour(1)))
    #expect(grid[0, 0] == Cell("a", Style(Colour(1), on: Colour(4))))
  }

  @Test func fittingShortensWithAnEllipsis() {
    #expect("sigmoid".fitted(to: 7) == "sigmoid")
    #expect("sigmoid".fitted(to: 5) == "sigm…")
    #expect("sigmoid".fitted(to: 5, ellipsis: "...") == "si...")
    #expect("sigmoid".fitted(to: 1, ellipsis: "...") == "s")
    #expect("비용함수".fitted(to: 6) == "비용…")
    #expect("sigmoid".fitted(to: 0) == "")
  }

  /// What is left of a number that is cut is another number.
  @Test(arguments: [
    ("8.1989e+100", 9, "8.2e+100"), ("-1.2345e-10", 8, "-1.2e-10"), ("1234567.25", 7, "1234567"),
    ("0.123456", 5, "0.123"), ("123456", 5, "…"), ("1e+100", 3, "…"), ("1,234,567", 6, "…"),
    ("A 7.4998e+100", 11, "A …"), ("cost 0.125", 8, "cost …"), ("cost -0.125", 8, "cost …"),
    ("unit x12345", 9, "unit x12…"), ("25:relu,15:relu", 13, "25:relu,15:r…"),
    ("64-25-15", 7, "64-25-…"), ("64-25-155", 8, "64-25-…"), ("a-0.125", 6, "a-…"),
    ("3.5 of 8", 6, "3.5 o…"),
  ])
  func noNumberIsCut(_ text: String, _ columns: Int, _ fitted: String) {
    #expect(text.fitted(to: columns) == fitted)
    #expect(text.padded(to: columns).displayWidth == columns)
  }

  @Test func aligning() {
    #expect("ab".padded(to: 5, .right) == "   ab")
    #expect("ab".padded(to: 5, .centre) == " ab  ")
    #expect(drawn(6) { $0.write("ab", row: 0, of: $0.bounds, .right) } == "    ab")
    #expect(drawn(6) { $0.write("abcdefgh", row: 0, of: $0.bounds, .centre) } == "abcde…")
  }
}

extension Point {
  static let zero = Point(x: 0, y: 0)
}
