package import Datasets
package import Localization

/// What is wrong with a setting, an option or a configuration line: the rule and what came instead,
/// which is in quotes already where a user wrote it.
package enum UsagePhrase: Phrase {
  // One setting
  case number(option: String, NumberRulePhrase, instead: String)
  case whole(option: String, from: String, to: String, instead: String)
  case noSuchName(NameKind, names: String, instead: String, nearest: String?)
  case noDataset
  case columns(option: String, instead: String)
  case columnTwice(option: String, instead: String)
  case columnTypes(instead: String)
  case encoding(instead: String)
  case batchSize(instead: String)
  case gain(instead: String)
  case startingNumbers(instead: String)
  case startingNumberCount(Int, instead: Int)
  case noTargetToStopAt
  // Layers
  case hiddenSoftmax(String)
  case layers(instead: String)
  case layerUnits(instead: String, in: String)
  case memory(limit: String, layers: String, needed: String)
  /// The output layer has as many units as the data ask for: one, or one for each.
  case outputUnits(Int, forClasses: Bool, instead: Int)
  case bceTargets(from: String, to: String)
  // A configuration line
  case noLine
  case tooManyRuns(most: Int, instead: Int)
  case runLetter(Int, letter: String, instead: String)
  case noSetting(String, nearest: String?)
  case lineFlag(String, instead: String)
  case lineValue(String, instead: String)
  case saidTwice(String, again: String)
  case percentSign(String)

  /// What names are of.
  package enum NameKind {
    case separators, decimalMarks, headerRows, missingCells, columnTypes
    case scalings, targetScalings, losses, optimizers, precisions, initializers, activations
    case panels, outputModes, themes, measures
  }
}

extension UsagePhrase {
  package var message: Message {
    switch self {
    case .number(let option, let rule, let said):
      say("{option} takes {rule}, not {said}", option: option, rule: rule, said: said)
    case .whole(let option, let least, let greatest, let said):
      say(
        "{option} takes a whole number from {least} to {greatest}, not {said}",
        option: option, least: least, greatest: greatest, said: said)
    case .noSuchName(let kind, let names, let said, let nearest):
      say(
        "{kind} are {names}; {said} is not one{suggestion}",
        kind: kind, names: names, said: said, suggestion: suggestion(nearest))
    case .noDataset: "--dataset takes a name or the path of a CSV file, not ''"
    case .columns(let option, let said):
      say(
        "{option} takes column names with a comma between, not {said}", option: option, said: said)
    case .columnTwice(let option, let said):
      say("{option} takes each column once, not {said}", option: option, said: said)
    case .columnTypes(let said):
      say("--types takes column=type with a comma between, as in zip=text, not {said}", said: said)
    case .encoding(let said):
      say("--encoding takes a name that iconv knows, such as CP949, not {said}", said: said)
    case .batchSize(let said):
      say("--batch-size takes a whole number above 0, or all, not {said}", said: said)
    case .gain(let said):
      say("--init takes a gain above 0 after the *, as in glorot-uniform*4, not {said}", said: said)
    case .startingNumbers(let instead):
      say(
        "--init takes finite numbers with commas between them, or a name, not {instead}",
        instead: instead)
    case .startingNumberCount(let count, let instead):
      say(
        """
        --init gives each parameter a number, layer by layer W by rows, then b: this network has \
        {count} parameters, not {instead}
        """, count: count, instead: instead)
    case .noTargetToStopAt: "--stop-at-target needs a --target-cost, but this data set has none"
    case .noLine: "--from takes a configuration line, not ''"
    case .runLetter(let number, let letter, let said):
      say(
        "run {number} of a configuration line begins with its letter, {letter}, not {said}",
        number: number, letter: letter, said: said)
    case .noSetting(let word, let nearest):
      say(
        "a configuration line is made of settings such as seed=1; {word} is not one{suggestion}",
        word: word, suggestion: suggestion(nearest))
    case .lineFlag(let name, let said):
      say("a configuration line has {name} without a value, not {said}", name: name, said: said)
    case .lineValue(let name, let said):
      say("a configuration line has {name}=VALUE, not {said}", name: name, said: said)
    case .tooManyRuns(let most, let count):
      say("a configuration line has at most {most} runs, not {count}", most: most, count: count)
    case .saidTwice(let name, let again):
      say(
        "a configuration line sets {name} of a run once, but {again} sets it again",
        name: name, again: again)
    case .percentSign(let word):
      say("a % is followed by two hexadecimal digits, not as in {word}", word: word)
    case .hiddenSoftmax(let text):
      say(
        "softmax is for the output layer only, but --layers has it in a hidden layer: {text}",
        text: text)
    case .layers(let said):
      say(
        "--layers takes units:activation for each layer, as in 25:relu,1:sigmoid, not {said}",
        said: said)
    case .layerUnits(let said, let text):
      say(
        "a layer has a whole number of units, at least 1, not {said} as in {text}",
        said: said, text: text)
    case .memory(let limit, let layers, let needed):
      say(
        "a network may take half of the memory, {limit}; {layers} would take {needed}",
        limit: limit, layers: layers, needed: needed)
    case .outputUnits(1, _, let said):
      say(
        """
        the output layer of this data set has 1 unit, for the one target column, but --layers \
        gives it {said}
        """, said: said)
    case .outputUnits(let count, forClasses: true, let said):
      say(
        """
        the output layer of this data set has {count} units, one for each class, but --layers \
        gives it {said}
        """, count: count, said: said)
    case .outputUnits(let count, forClasses: false, let said):
      say(
        """
        the output layer of this data set has {count} units, one for each target, but --layers \
        gives it {said}
        """, count: count, said: said)
    case .bceTargets(let least, let greatest):
      say(
        "the bce loss needs targets from 0 to 1, but this data set's go from {least} to {greatest}",
        least: least, greatest: greatest)
    }
  }
}

extension UsagePhrase.NameKind: Phrase {
  package var message: Message {
    switch self {
    case .separators: "separators"
    case .decimalMarks: "decimal marks"
    case .headerRows: "values of --header"
    case .missingCells: "ways to treat missing cells"
    case .columnTypes: "types of columns"
    case .scalings: "scalings"
    case .targetScalings: "scalings of targets"
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
