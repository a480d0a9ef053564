import Localization
import TerminalUI
import Themes

/// How the selected run is doing, in as many lines as there is room for: first the sentence, then the key,
/// then what other runs did here and why.
struct HealthLines {
  /// One line, and what it is drawn with.
  struct Line: Equatable {
    var text: String
    var role: Role
  }

  /// The sentence alone.
  let sentence: [Line]
  private let brief: Line?
  /// Each a sentence in its lines, the most important first.
  private let more: [[Line]]

  init(_ report: HealthReport?, _ look: Look, width: Int) {
    guard let report else {
      (sentence, brief, more) = ([], nil, [])
      return
    }
    func lines(_ message: Message, _ role: Role) -> [Line] {
      let text = look.glyphs.spelled(message.text(in: look))
      return text.isEmpty ? [] : text.wrapped(to: width).map { Line(text: $0, role: role) }
    }
    let role: Role = report.isWarning ? .warning : .strong
    sentence = lines(report.sentence, role)
    brief = Line(text: look.glyphs.spelled(report.brief.text(in: look)), role: role)
    more = [report.hint, report.comparison, report.reason].map { lines($0, .text) }
  }

  /// What there is room for: the sentence or, where even that has too little, a few words.
  func fitting(rows: Int) -> [Line] {
    guard let brief else { return [] }
    guard sentence.count <= rows else { return [brief] }
    return more.reduce(into: sentence) { shown, lines in
      if shown.count + lines.count <= rows { shown += lines }
    }
  }

  func draw(_ lines: [Line], _ look: Look, into grid: inout Grid, in rect: Rect) {
    for (row, line) in lines.enumerated() {
      grid.write(line.text, row: row, of: rect, style: look[line.role], glyphs: look.glyphs)
    }
  }
}
