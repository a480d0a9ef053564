import Analysis
import Localization
import NeuralNetworks
import Session
import Setups
import TerminalUI
import Themes

/// What the advisor has found about every run, and the guide it goes by.
enum AdvicePanel {
  static let panel = Panel(
    parts: [.diagnostics, .everyRun],
    draw: { draw($0.runs, selected: $0.selectedRun, $1, into: &$2, in: $3) }, say: spoken)

  static func draw(
    _ runs: [Run], selected: RunID, _ look: Look, into grid: inout Grid, in rect: Rect
  ) {
    let data = runs.first { $0.id == selected }?.data
    let inside = look.drawFrame(
      AdvicePhrase.title.text(in: look), subtitle: data?.name ?? "",
      into: &grid, in: rect
    ).inset(columns: 1)
    guard !inside.isEmpty else { return }
    var text = PanelText(language: look.language)
    for run in runs {
      addFindings(
        Advisor.findings(about: run, among: runs), run.letter,
        isSelected: run.id == selected, look, to: &text)
    }
    addGuide(for: data?.kind, look, to: &text)
    let used = text.draw(look, into: &grid, in: inside) + 1
    GuidePictures.draw(
      for: data?.kind, look, into: &grid,
      in: Rect(
        x: inside.x, y: inside.y + used, width: inside.width, height: inside.height - used))
  }

  private static func addFindings(
    _ findings: [Advice], _ letter: Character, isSelected: Bool, _ look: Look,
    to text: inout PanelText
  ) {
    guard !findings.isEmpty else {
      return text.add(phrases: [AdvicePhrase.reading(letter)], role: .dimmed, weight: 2)
    }
    for (place, finding) in findings.enumerated() {
      let start = "\(place == 0 ? String(letter) : " ") \(look.mark(of: finding)) "
      // How the selected run is doing comes first, then how every run is, then the rest.
      let rank = place == 0 ? 6 : place == 1 ? 1 : 0
      text.add(
        start + finding.sentence.text(in: look), start + finding.short.text(in: look),
        role: finding.role,
        weight: 3 + rank + (isSelected ? 2 : 0) + finding.weight.rawValue, wraps: true,
        indent: start.displayWidth)
    }
  }

  /// Claims 53 and 62: what y is decides the output; hidden layers take ReLU.
  private static func addGuide(
    for kind: TargetKind?, _ look: Look, to text: inout PanelText
  ) {
    text.addGap()
    let titles = [AdvicePhrase.whatYIs, .output, .loss, .why].map { $0.text(in: look) }
    let title = row(titles[0], titles[1], titles[2], titles[3], " ")
    text.add(title.long, title.short, role: .dimmed, weight: 1)
    for guide in OutputGuide.rows {
      let isThis = guide.kind == kind
      let line = row(
        guide.target.text(in: look), guide.kind.outputActivation.title, guide.kind.loss.rawValue,
        guide.why.text(in: look),
        isThis ? String(look.glyphs.selected) : " ")
      text.add(line.long, line.short, role: isThis ? .strong : .text, weight: isThis ? 3 : 1)
    }
    text.add(phrases: [AdvicePhrase.hiddenLayers, .hiddenLayersShort], weight: 2)
  }

  private static func row(
    _ target: String, _ output: String, _ loss: String, _ why: String, _ mark: String
  ) -> (long: String, short: String) {
    let short = mark + target.padded(to: 21) + output.padded(to: 9) + loss.padded(to: 6)
    return (short + why, short)
  }

  /// What was found about every run.
  private static func spoken(_ state: State, _ isLastTry: Bool) -> [String]? {
    guard state.runs.allSatisfy({ $0.data != nil || $0.hasEnded }) else { return nil }
    return state.runs.flatMap { run in
      Advisor.findings(about: run, among: state.runs).map {
        NarrationPhrase.ofRun(run.letter, $0.sentence).text(in: state.language)
      }
    }
  }
}

extension Look {
  /// Told apart without colour as well.
  func mark(of finding: Advice) -> String {
    switch finding.weight {
    case .warning: "!"
    case .note: text("·", ascii: "-")
    case .fits: text("✓", ascii: "+")
    }
  }
}

extension Advice {
  var role: Role {
    switch weight {
    case .warning: .warning
    case .note: .text
    case .fits: .good
    }
  }
}
