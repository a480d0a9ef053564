import Datasets

extension UsagePhrase {
  var english: String {
    switch self {
    case .number(let option, let rule, let said): "\(option) takes \(rule.english), not \(said)"
    case .whole(let option, let least, let greatest, let said):
      "\(option) takes a whole number from \(least) to \(greatest), not \(said)"
    case .noSuchName(let kind, let names, let said, let nearest):
      "\(kind.english) are \(names); \(said) is not one\(hint(nearest))"
    case .noDataset: "--dataset takes a name or the path of a CSV file, not ''"
    case .targetColumns(let said):
      "--target takes column names with a comma between, not \(said)"
    case .targetColumnTwice(let said): "--target takes each column once, not \(said)"
    case .batchSize(let said):
      "--batch-size takes a whole number above 0, or all, not \(said)"
    case .gain(let said):
      "--init takes a gain above 0 after the *, as in glorot-uniform*4, not \(said)"
    case .startingNumbers(let instead):
      "--init takes finite numbers with commas between them, or a name, not \(instead)"
    case .startingNumberCount(let count, let instead):
      "--init gives each parameter a number, layer by layer W by rows, then b: this network has "
        + "\(count), and here are \(instead)"
    case .noTargetToStopAt:
      "--stop-at-target needs a --target-cost, and this data set has none"
    case .hiddenSoftmax, .layers, .layerUnits, .memory, .outputUnits, .bceTargets: ofLayers
    case .noLine: "--from takes a configuration line, not ''"
    case .runLetter(let number, let letter, let said):
      "run \(number) of a configuration line begins with its letter, \(letter), not \(said)"
    case .noSetting(let word, let nearest):
      "a configuration line is made of settings such as seed=1; \(word) is none\(hint(nearest))"
    case .lineFlag(let name, let said):
      "a configuration line says \(name), without a value, not \(said)"
    case .lineValue(let name, let said):
      "a configuration line says \(name)=VALUE, not \(said)"
    case .tooManyRuns(let most, let count):
      "a configuration line has at most \(most) runs, not \(count)"
    case .saidTwice(let name, let again):
      "a configuration line says \(name) of a run once; \(again) is again"
    case .percentSign(let word):
      "a % is followed by two hexadecimal digits, not as in \(word)"
    }
  }

  private var ofLayers: String {
    switch self {
    case .hiddenSoftmax(let text):
      "softmax is for the output layer only; --layers has it in a hidden layer: \(text)"
    case .layers(let said):
      "--layers takes units:activation for each layer, as in 25:relu,1:sigmoid, not \(said)"
    case .layerUnits(let said, let text):
      "a layer has a whole number of units, at least 1, not \(said) as in \(text)"
    case .memory(let limit, let layers, let needed):
      "a network may take half of the memory, \(limit); \(layers) would take \(needed)"
    case .outputUnits(1, _, let said):
      "the output layer of this data set has 1 unit, for the one target column; --layers gives it "
        + "\(said)"
    case .outputUnits(let count, let forClasses, let said):
      "the output layer of this data set has \(count) units, one for each "
        + "\(forClasses ? "class" : "target"); --layers gives it \(said)"
    case .bceTargets(let least, let greatest):
      "the bce loss needs targets from 0 to 1; this data set's go from \(least) to \(greatest)"
    default: ""
    }
  }

  private func hint(_ nearest: String?) -> String {
    nearest.map { " (did you mean \($0)?)" } ?? ""
  }
}

extension UsagePhrase.NameKind {
  fileprivate var english: String {
    switch self {
    case .scalings: "scalings"
    case .losses: "losses"
    case .optimizers: "optimizers"
    case .precisions: "precisions"
    case .initializers: "initialisers"
    case .activations: "activations"
    case .panels: "panels"
    case .outputModes: "ways to show the outputs"
    case .themes: "themes"
    case .measures: "measures"
    }
  }
}
