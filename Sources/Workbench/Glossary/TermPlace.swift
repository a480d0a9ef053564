import Localization

/// Where a term is seen.
enum TermPlace: Equatable {
  case panel(PanelID)
  /// A command of the palette, by its name; its keys are named with it.
  case command(String)
  /// A command line.
  case shell(String)
  /// A lesson, by its id.
  case lesson(String)

  /// How to get there.
  var message: Message {
    switch self {
    case .panel(let panel): GlossaryPhrase.panel(panel).message
    case .command(let name):
      GlossaryPhrase.command(name, keys: Self.keys(of: name)).message
    case .shell(let line): Message(verbatim: line)
    case .lesson(let id): GlossaryPhrase.lesson(id).message
    }
  }

  /// The keys that do the same, as a person writes them.
  private static func keys(of name: String) -> String {
    PaletteEntry.all.first { $0.name == name }?.keys ?? ""
  }
}

extension Term {
  /// Where it is seen, the best place first; at least one.
  var places: [TermPlace] {
    switch self {
    case .training(let term): term.places
    case .loss(let term): term.places
    case .activation(let term): term.places
    case .network(let term): term.places
    case .data(let term): term.places
    case .keras: [.panel(.code), .shell("plateau code --framework tensorflow"), .lesson("L3")]
    case .torch: [.panel(.code), .shell("plateau code --framework pytorch")]
    case .numPy: [.panel(.code), .shell("plateau code --framework numpy")]
    }
  }
}

extension TrainingTerm {
  /// What an optimizer is called is seen where one is chosen.
  fileprivate var places: [TermPlace] {
    switch self {
    case .cost: [.panel(.cost), .panel(.surface), .lesson("L1")]
    case .epoch: [.panel(.cost), .command("step-epoch"), .command("x-axis"), .lesson("L16")]
    case .step: [.command("step-batch"), .command("x-axis"), .lesson("L16")]
    case .batch, .miniBatch: [.command("batch-size"), .lesson("L16")]
    case .gradient: [.panel(.gradients), .panel(.parameters)]
    case .gradientDescent: [.panel(.surface), .command("optimizer"), .lesson("L1")]
    case .learningRate: [.command("learning-rate"), .command("best-rates"), .lesson("L14")]
    case .decay: [.command("decay")]
    case .gradientClipping: [.command("clip-norm"), .panel(.gradients)]
    case .adam: [.command("optimizer"), .lesson("L3")]
    case .forwardPass: [.panel(.example)]
    case .backPropagation: [.panel(.example), .panel(.gradients), .lesson("L5")]
    case .chainRule: [.panel(.example)]
    case .vanishingGradient: [.panel(.gradients), .lesson("L5")]
    case .updateRatio: [.panel(.gradients), .command("mode")]
    case .plateau: [.panel(.cost), .panel(.surface), .lesson("L6b")]
    case .convergence: [.panel(.cost), .panel(.gradients)]
    case .divergence: [.panel(.cost), .panel(.runs), .lesson("L13")]
    case .targetCost: [.panel(.cost), .panel(.runs), .command("target-cost"), .lesson("L2")]
    case .regularisation: [.command("l2"), .command("l1")]
    case .pace: [.command("pace")]
    case .fork: [.command("fork"), .lesson("L2")]
    case .seed: [.command("new-seed"), .command("seed"), .shell("plateau compare")]
    case .precision: [.command("precision")]
    default: [.command("optimizer")]
    }
  }
}

extension LossTerm {
  private static let examples: [LossTerm: TermPlace] = [
    .binaryCrossEntropy: .lesson("L8"), .meanSquaredError: .lesson("L8"),
    .categoricalCrossEntropy: .shell("plateau --dataset iris"),
  ]

  /// What a loss is called is seen where one is chosen.
  fileprivate var places: [TermPlace] {
    switch self {
    case .loss: [.panel(.example), .command("loss"), .lesson("L1")]
    case .logits: [.panel(.example)]
    case .logisticRegression: [.panel(.collapse), .panel(.cost), .lesson("L10")]
    case .linearRegression: [.panel(.collapse), .panel(.outputs), .lesson("L9")]
    case .floor: [.panel(.cost), .panel(.advice), .lesson("L11")]
    default: [.command("loss")] + [Self.examples[self]].compactMap(\.self)
    }
  }
}

extension ActivationTerm {
  fileprivate var places: [TermPlace] {
    if let activation, activation.isElementwise {
      return [
        .panel(.activation), .command("activation"),
        .shell("plateau plot \(activation.rawValue) --derivative"),
      ]
    }
    return switch self {
    case .activationFunction: [.panel(.activation), .command("activation"), .lesson("L2")]
    case .softmax: [.panel(.activation), .shell("plateau --dataset iris")]
    case .slope: [.panel(.activation), .panel(.gradients), .lesson("L5")]
    case .slopeProduct: [.panel(.gradients), .lesson("L5")]
    case .saturation: [.panel(.activation), .panel(.gradients), .lesson("L7")]
    case .flatShare: [.panel(.activation), .panel(.gradients), .lesson("L6b")]
    case .deadUnit: [.panel(.gradients), .panel(.advice), .lesson("L13")]
    case .kink, .stitching: [.panel(.outputs), .lesson("L12")]
    default: [.panel(.collapse), .lesson("L9b")]
    }
  }
}

extension NetworkTerm {
  fileprivate var places: [TermPlace] {
    switch self {
    case .unit: [.panel(.network), .command("add-unit"), .command("remove-unit")]
    case .layer, .hiddenLayer: [.panel(.network), .command("insert-layer")]
    case .outputLayer: [.panel(.network), .panel(.advice), .lesson("L11")]
    case .weight, .bias: [.panel(.parameters), .panel(.network), .lesson("L12")]
    case .parameter, .allParameters: [.panel(.parameters)]
    case .initialiser: [.command("init"), .lesson("L7")]
    case .glorot, .he: [.command("init")]
    }
  }
}

extension DataTerm {
  fileprivate var places: [TermPlace] {
    switch self {
    case .example: [.panel(.data), .panel(.example)]
    case .trainingSet: [.panel(.data), .shell("plateau datasets")]
    case .heldOut: [.command("validation"), .command("held-out"), .panel(.runs)]
    case .overfitting: [.panel(.cost), .command("validation")]
    case .scaling: [.command("scaling")]
    case .accuracy: [.panel(.runs)]
    case .r2: [.panel(.runs), .shell("plateau --dataset bike")]
    case .confusionMatrix: [.panel(.outputs), .shell("plateau --dataset iris")]
    case .residual: [.panel(.outputs), .shell("plateau --dataset bike")]
    case .decisionBoundary: [.panel(.outputs), .shell("plateau --dataset circles")]
    }
  }
}
