extension CommandWordsPhrase {
  var english: String {
    switch self {
    case .activation: "function nonlinearity sigmoid relu"
    case .dataset: "data file csv examples"
    case .example: "forward backward backpropagation walk"
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
