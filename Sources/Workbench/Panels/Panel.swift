package import Localization
import Session
import TerminalUI
import Themes

/// A panel: what it shows, how that is drawn and said, and what keys and the pointer do in it. Each is a
/// value in a file of its own, and has its title in `TitlePhrase`.
struct Panel: Sendable {
  /// What the training thread has to compute for it, besides the cost.
  var parts: Set<RunDetails.Part> = []
  /// At any size down to nothing.
  let draw: @Sendable (State, Look, inout Grid, Rect) -> Void
  /// What it shows in words, a line for each thing that the eye would find there; `nil` until what that
  /// takes has been computed. The flag is whether what is known by now has to do.
  let say: @Sendable (State, _ isLastTry: Bool) -> [String]?
  /// Whether there is nothing to be said of it yet, but there will be: a slow machine takes long to find
  /// the first of it.
  var isComing: @Sendable (State) -> Bool = { _ in false }
  var click: @Sendable (inout State, Point, Rect) -> [Effect] = { _, _, _ in [] }
  /// The wheel, by notches; up is negative.
  var wheel: @Sendable (inout State, Int) -> [Effect] = { _, _ in [] }
  /// Its keys; `nil` where there is nothing to turn.
  var turn: @Sendable (inout State, PanelAction) -> [Effect]? = { _, _ in nil }
}

extension PanelID {
  /// The list of panels.
  var panel: Panel {
    switch self {
    case .cost: CostPanel.panel
    case .why: WhyPanel.panel
    case .activation: ActivationPanel.panel
    case .network: NetworkPanel.panel
    case .gradients: GradientPanel.panel
    case .outputs: OutputsPanel.panel
    case .data: DataPanel.panel
    case .example: ExamplePanel.panel
    case .surface: SurfacePanel.panel
    case .collapse: CollapsePanel.panel
    case .advice: AdvicePanel.panel
    case .code: CodePanel.panel
    case .parameters: ParametersPanel.panel
    case .runs: RunsPanel.panel
    }
  }

  /// What it shows, for the help and the palette.
  package var title: Message { TitlePhrase.panel(self).message }
}
