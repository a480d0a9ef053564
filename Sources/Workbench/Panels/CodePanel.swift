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
    // Where there is room, the next framework's program stands beside it.
    let isBeside = inside.width >= leastBeside
    let columns = inside.columns(
      [.fraction(1), .fraction(isBeside ? 1 : 0)], gap: isBeside ? 2 : 0)
    draw(code, program, look, into: &grid, in: columns[0])
    guard isBeside else { return }
    let next = framework.moved(by: 1)
    let parts = columns[1].rows([.fixed(1), .fraction(1)])
    grid.write(next.name, row: 0, of: parts[0], style: look[.title], glyphs: look.glyphs)
    draw(CodeView(framework: next), program, look, into: &grid, in: parts[1])
    for y in inside.y..<inside.maxY {
      grid.write(
        look.text("│", ascii: "|"), at: Point(x: columns[1].x - 2, y: y), in: inside,
        style: look[.border])
    }
  }

  /// Two programs side by side need so many columns.
  private static let leastBeside = 160

  private static func draw(
    _ code: CodeView, _ program: TrainingProgram, _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    for (row, line) in code.lines(of: program, in: look.language).prefix(rect.height).enumerated() {
      draw(line, row: row, look, into: &grid, in: rect)
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
