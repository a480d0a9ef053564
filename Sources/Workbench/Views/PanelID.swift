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
}
