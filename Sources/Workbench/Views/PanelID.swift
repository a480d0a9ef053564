/// The panels, in the order in which the keys walk them.
package enum PanelID: String, CaseIterable, Sendable {
  /// `:view` and lessons call them by these names.
  case cost, why, activation, network, gradients, outputs, data, example, surface, collapse, advice,
    code
  /// Every weight and bias of the selected run, to be moved by hand.
  case parameters
  /// The table at the foot, which no other panel takes the place of.
  case runs

  /// What stands in the screen's places at the start. A small screen has the first few places only.
  package static let standardPlaces: [PanelID] = [
    .cost, .activation, .network, .gradients, .outputs,
  ]

  /// What stands there at first: the curves, and under them why they are as they are.
  package static let whyPlaces: [PanelID] = [.cost, .why]

  /// Those that can be put into any place. The table of runs has its own, at the foot.
  package static let movable = allCases.filter { $0 != .runs }
}
