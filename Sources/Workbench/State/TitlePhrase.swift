import Localization

/// What sentences call a panel, a view of it, and what the table is sorted by.
enum TitlePhrase: Phrase {
  /// What a panel shows.
  case panel(PanelID)
  case gradients(GradientView.Mode)
  case sorting(RunSorting)
}

extension TitlePhrase {
  var message: Message {
    switch self {
    case .panel(.cost): "the cost curves"
    case .panel(.why): "why one run falls and the other lies flat"
    case .panel(.activation): "the layer's activation and its slope"
    case .panel(.network): "the network's units and weights"
    case .panel(.data): "the examples"
    case .panel(.code): "the run as a program"
    case .panel(.outputs): "what the network computes"
    case .panel(.surface): "the cost over two weights"
    case .panel(.collapse): "linear layers as one linear function"
    case .panel(.advice): "what the advisor says of every run"
    case .panel(.gradients): "the gradient, layer by layer"
    case .panel(.example): "one example, step by step"
    case .panel(.parameters): "every weight and bias, with a slider"
    case .panel(.runs): "the table of runs"
    case .gradients(.layers): "every layer now"
    case .gradients(.curves): "mean |∂J/∂W| over the epochs"
    case .gradients(.updates): "update / weight over the epochs"
    case .gradients(.histograms): "the layer's weights and z over the epochs"
    case .sorting(.made): "the runs' letters"
    case .sorting(.cost): "cost"
    case .sorting(.accuracy): "accuracy"
    case .sorting(.reached): "epochs to the target"
    case .sorting(.targetTime): "training time to the target"
    }
  }
}
