/// The panels, in the order in which the keys walk them.
public enum PanelID: String, CaseIterable, Sendable {
  case cost, activation, network, gradients, outputs, data, example, surface, collapse, advice, code
  case runs

  /// What stands in the screen's places at the start. A small screen has the first few places only.
  public static let standardPlaces: [PanelID] = [
    .cost, .activation, .network, .gradients, .outputs,
  ]

  /// Those that can be put into any place. The table of runs has its own, at the foot.
  public static let movable = allCases.filter { $0 != .runs }

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
    }
  }

  /// What it shows, for the help and the palette.
  public var title: String {
    switch self {
    case .cost: "the cost curves"
    case .activation: "the layer's activation and its slope"
    case .network: "the network's units and weights"
    case .data: "the examples"
    case .code: "the run as a program"
    case .outputs: "what the network computes"
    case .surface: "the cost over two weights"
    case .collapse: "linear layers as one linear function"
    case .advice: "what the advisor says of every run"
    case .gradients: "the gradient, layer by layer"
    case .example: "one example, step by step"
    case .runs: "the table of runs"
    }
  }
}
