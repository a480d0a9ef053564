import Localization

/// Other words that people use for what commands are about, so that a search finds them.
enum CommandWordsPhrase: Phrase, CaseIterable {
  case activation, dataset, example, export, fork, gradients, initialization, learningRate,
    optimizer, pace,
    penalty, quit, restart, run, screen, surface, target, undone, validation, weights

  /// Those of a command of the palette or of a panel; `nil` where its name says it all.
  init?(command name: String) {
    let words: [String: CommandWordsPhrase] = [
      "activation": .activation, "dataset": .dataset, "view data": .dataset,
      "export": .export, "view example": .example, "fork": .fork, "view gradients": .gradients,
      "init": .initialization, "learning-rate": .learningRate, "optimizer": .optimizer,
      "pace": .pace, "l1": .penalty, "l2": .penalty, "quit": .quit, "restart": .restart,
      "run": .run, "theme": .screen, "view surface": .surface, "target-cost": .target,
      "undo": .undone, "validation": .validation, "view parameters": .weights, "weight": .weights,
    ]
    guard let found = words[name] else { return nil }
    self = found
  }
}

extension CommandWordsPhrase {
  var message: Message {
    switch self {
    case .activation: "function nonlinearity sigmoid relu"
    case .dataset: "data file csv examples"
    case .example: "forward backward backpropagation walk"
    case .export: "save picture image screenshot slide svg png txt print write"
    case .fork: "copy duplicate clone branch"
    case .gradients: "gradient vanishing exploding slope derivative"
    case .initialization: "initialise initialize start glorot xavier he"
    case .learningRate: "rate lr alpha eta step size"
    case .optimizer: "optimiser adam adamw sgd momentum rmsprop nesterov"
    case .pace: "speed fast slow"
    case .penalty: "regularisation regularization lambda weight decay"
    case .quit: "exit leave close end"
    case .restart: "reset again begin"
    case .run: "start stop pause play train go"
    case .screen: "colour color dark light"
    case .surface: "landscape loss contour"
    case .target: "goal reach"
    case .undone: "revert back take"
    case .validation: "held-out test split"
    case .weights: "weights bias parameters"
    }
  }
}
