import Localization
import TerminalUI
import Themes

/// The list of lessons, with how far each was taken.
enum LessonMenuPanel {
  static func draw(
    _ menu: LessonMenu, of state: State, _ look: Look, into grid: inout Grid, in screen: Rect
  ) {
    let lessons = menu.library.lessons
    let width = min(screen.width, 84)
    let height = min(screen.height, lessons.count + 2)
    let rect = Rect(
      x: (screen.width - width) / 2, y: max(0, (screen.height - height) / 2), width: width,
      height: height)
    grid.fill(rect)
    let frame = Frame(
      LessonPhrase.menu.text(in: look), subtitle: LessonPhrase.menuKeys.text(in: look),
      isFocused: true,
      style: look[.focusedBorder], titleStyle: look[.title], subtitleStyle: look[.dimmed],
      glyphs: look.glyphs)
    let inside = frame.draw(into: &grid, in: rect)
    guard inside.height > 0, inside.width > 0 else { return }
    let first = max(0, min(menu.selection - inside.height / 2, lessons.count - inside.height))
    for (row, lesson) in lessons.dropFirst(first).prefix(inside.height).enumerated() {
      let line = Rect(x: inside.x, y: inside.y + row, width: inside.width, height: 1)
      let place = state.journal.place(of: lesson)?.text(in: look) ?? ""
      grid.write(" \(lesson.id)".padded(to: 6), row: 0, of: line, style: look[.target])
      let title = Rect(
        x: line.x + 6, y: line.y, width: line.width - 8 - place.displayWidth, height: 1)
      grid.write(
        lesson.title.message.text(in: look), row: 0, of: title, style: look[.text],
        glyphs: look.glyphs)
      grid.write(place + " ", row: 0, of: line, .right, style: look[.dimmed], glyphs: look.glyphs)
      if first + row == menu.selection {
        grid.restyle(line) { $0.attributes.insert(.reverse) }
      }
    }
  }
}
