import Localization
import Session

/// The panels, in the order in which the keys walk them.
package enum PanelID: String, CaseIterable, Sendable {
  case cost, activation, network, gradients, outputs, data, example, surface, collapse, advice, code
  case parameters
  case runs

  /// What stands in the screen's places at the start. A small screen has the first few places only.
  package static let standardPlaces: [PanelID] = [
    .cost, .activation, .network, .gradients, .outputs,
  ]

  /// Those that can be put into any place. The table of runs has its own, at the foot.
  package static let movable = allCases.filter { $0 != .runs }

  /// What the training thread has to compute for it, besides the cost.
  var parts: Set<RunDetails.Part> {
    switch self {
    case .cost, .data, .code, .runs: []
    case .activation: [.diagnostics, .preactivations]
    case .outputs: [.outputs]
    case .surface: [.surface]
    case .network: [.parameters, .diagnostics]
    case .collapse: [.parameters, .collapse]
    case .advice: [.diagnostics, .everyRun]
    case .gradients: [.diagnostics, .preactivations, .weights]
    case .example: [.example]
    case .parameters: [.parameters, .gradient]
    }
  }

  /// What it shows, for the help and the palette.
  package var title: String { TitlePhrase.panel(self).text }
}
