import TerminalUI

/// The hints of keys on the screen, which a click presses: those of the line at the foot, of a lesson's
/// lower edge, and of what lies over the panels.
enum KeyHints {
  /// The key that is named at a cell; `nil` where none is.
  static func key(at point: Point, of state: State) -> Key? {
    let layout = state.layout
    if state.overlay != nil {
      return key(at: point, in: frame(of: state, glyphs: .unicode)) { $0.count > 1 }
    }
    if let key = KeyBar.key(at: point, in: layout.keys, of: state) { return key }
    guard layout.lesson.height >= 3, point.y == layout.lesson.maxY - 1 else { return nil }
    return key(at: point, in: frame(of: state, glyphs: .unicode)) { _ in true }
  }

  /// The first word of the hint that a cell of a heavy edge is in: `Enter: next`, `Esc: back`.
  private static func key(
    at point: Point, in grid: Grid, where isLabel: (String) -> Bool
  ) -> Key? {
    guard grid.bounds.contains(point) else { return nil }
    let row = (0..<grid.size.columns).map { grid[$0, point.y] }
    guard row.contains(where: { "┏┗╔╚".unicodeScalars.contains($0.scalar) }) else { return nil }
    func ends(_ x: Int) -> Bool { "·━═┏┓┗┛╔╗╚╝".unicodeScalars.contains(row[x].scalar) }
    guard !ends(point.x) else { return nil }
    let start = (0...point.x).last(where: ends).map { $0 + 1 } ?? 0
    let end = (point.x..<row.count).first(where: ends) ?? row.count
    let hint = String(
      String.UnicodeScalarView(row[start..<end].filter { !$0.isContinuation }.map(\.scalar)))
    guard let word = hint.split(whereSeparator: { " :,".contains($0) }).first.map(String.init),
      isLabel(word)
    else { return nil }
    return Key.labelled(word)
  }
}
