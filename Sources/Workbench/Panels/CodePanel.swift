import Localization
import Programs
import TerminalUI
import Themes

/// The selected run as a program in TensorFlow, PyTorch or NumPy, kept in step with every change.
enum CodePanel {
  static let panel = Panel(
    draw: { draw($0.run, $0.code, $1, into: &$2, in: $3) },
    say: { state, _ in state.run.program.map { Array(state.code.lines(of: $0, in: state.language)) }
    },
    wheel: { state, notches in
      state.code.scroll(by: 3 * notches, in: state)
      return []
    },
    turn: { state, action in
      switch action {
      case .moveItem(let pages): state.code.scroll(by: 10 * pages, in: state)
      case .moveStep(let lines): state.code.scroll(by: lines, in: state)
      case .moveMode(let steps):
        state.code = CodeView(framework: state.code.framework.moved(by: steps))
      }
      return []
    })

  static func draw(
    _ run: Run, _ code: CodeView, _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    let framework = code.framework
    let dot = look.text(" · ", ascii: " | ")
    let inside = look.drawFrame(
      "\(ScreenPhrase.code.text(in: look))\(dot)\(run.letter)\(dot)\(framework.name)",
      subtitle: ScreenPhrase.anotherFramework.text(in: look), into: &grid,
      in: rect)
    guard !inside.isEmpty, let program = run.program else { return }
    for (row, line) in code.lines(of: program, in: look.language).prefix(inside.height)
      .enumerated()
    {
      draw(line, row: row, look, into: &grid, in: inside)
    }
  }

  /// Comments are dimmed, the three steps stand out.
  private static func draw(
    _ line: String, row: Int, _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    let isStep = line.hasPrefix("# Step ")
    let isComment = line.drop { $0 == " " }.hasPrefix("#")
    let style = look[isStep ? .strong : isComment ? .dimmed : .text]
    grid.write(
      line.fitted(to: rect.width, ellipsis: look.glyphs.ellipsis), row: row, of: rect,
      style: style, glyphs: look.glyphs)
  }
}
