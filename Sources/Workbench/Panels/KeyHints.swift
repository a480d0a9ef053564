import TerminalUI

/// The hints of keys on the heavy edges of a lesson and of what lies over the panels: `Enter: next`,
/// `Esc: back`. A click presses the key that a hint begins with.
enum KeyHints {
  /// The hints in a row, if it is such an edge.
  static func regions(
    inRow y: Int, of grid: Grid, _ glyphs: Glyphs, where isLabel: (String) -> Bool = { _ in true }
  ) -> [ScreenFrame.Region] {
    let row = Array(grid.row(y))
    let corners = glyphs.focusedCorners
    let first = row.indices.dropLast().first {
      corners.contains(row[$0].scalar) && row[$0 + 1].scalar == glyphs.focusedHorizontal
    }
    guard let first, let last = row.lastIndex(where: { corners.contains($0.scalar) }) else {
      return []
    }
    let ends = corners + [glyphs.focusedHorizontal] + (glyphs.isUnicode ? ["·"] : ["*", "|"])
    return row[first...last].split { ends.contains($0.scalar) }.compactMap { hint in
      let scalars = hint.filter { !$0.isContinuation }.map(\.scalar)
      let words = String(String.UnicodeScalarView(scalars)).split { " :,".contains($0) }
      guard let word = words.first.map(String.init), isLabel(word), let key = Key.labelled(word)
      else { return nil }
      let rect = Rect(x: hint.startIndex, y: y, width: hint.count, height: 1)
      return ScreenFrame.Region(rect: rect, target: .key(key))
    }
  }
}
