import Analysis
import Localization
import NeuralNetworks
import Session
import TerminalUI
import Themes

/// What a panel shows, in words: a line for each thing that the eye would find there.
enum SpokenPanel {
  /// `nil` until what it takes has been computed.
  ///
  /// - Parameter isLastTry: whether what is known by now has to do.
  static func lines(_ panel: PanelID, _ state: State, isLastTry: Bool) -> [String]? {
    switch panel {
    case .cost, .runs: SpokenRuns.lines(state)
    case .network: SpokenNetwork.lines(state)
    case .activation: SpokenNetwork.activation(state)
    case .gradients: SpokenGradients.lines(state)
    case .outputs: SpokenOutputs.lines(state)
    case .data: SpokenData.lines(state)
    case .example: SpokenExample.lines(state)
    case .advice: advice(state)
    case .parameters: SpokenParameters.lines(state)
    case .collapse: collapse(state, isLastTry)
    case .surface: surface(state, isLastTry)
    case .code: state.run.program.map { Array(state.code.lines(of: $0)) }
    }
  }

  /// Whether there is nothing to be said of it yet, but there will be: a slow machine takes long to find
  /// the first of it.
  static func isComing(_ panel: PanelID, _ state: State) -> Bool {
    guard panel == .surface, let surface = state.run.details?.surface else { return false }
    return surface.map == nil && surface.progress < 1
  }

  /// What was found about every run.
  private static func advice(_ state: State) -> [String]? {
    guard state.runs.allSatisfy({ $0.data != nil || $0.hasEnded }) else { return nil }
    return state.runs.flatMap { run in
      Advisor.findings(about: run).map { NarrationPhrase.ofRun(run.letter, $0.text).text }
    }
  }

  /// As on the screen, in the longest wordings.
  private static func collapse(_ state: State, _ isLastTry: Bool) -> [String]? {
    guard let collapse = state.run.details?.collapse, isLastTry || collapse.isComplete else {
      return nil
    }
    let text = CollapsePanel.text(of: state, columns: columns)
    return text.rows(columns: columns, rows: .max, .unicode).map(\.text).filter { !$0.isEmpty }
  }

  private static func surface(_ state: State, _ isLastTry: Bool) -> [String]? {
    guard let surface = state.run.details?.surface, let map = surface.map,
      isLastTry || state.isRunning || surface.progress >= 1
    else { return nil }
    let look = Look(theme: Theme(.mono), glyphs: .unicode)
    let words = SurfaceWords(surface, of: state.run, look)
    return [words.place, words.axes, words.heading(of: map, width: columns)].filter { !$0.isEmpty }
      + words.foot(rows: 2, width: columns)
  }

  /// As many as no sentence has.
  private static let columns = 10_000
}

extension Collapse {
  /// Whether nothing is being looked for any more.
  fileprivate var isComplete: Bool {
    if case .searching = optimum { return false }
    if case .bent(nil) = form { return false }
    return true
  }
}
