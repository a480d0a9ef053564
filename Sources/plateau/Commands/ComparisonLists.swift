import Comparisons
import Localization
import NeuralNetworks
import Setups
import Text
import Workbench

/// What a comparison lists beside activations: rates, optimizers, layers. Where there is a list, or a table is named as
/// `plateau compare FILE`, the comparison answers in words, each variant at its own best rate.
struct ComparisonLists {
  /// Those to try, rising; `nil` for those around the usual one.
  private let rates: [Double]?
  private let optimizers: [Optimizer]
  /// Each as `UnitsText` reads it; none where nothing is said.
  let layers: [String]
  /// Whether rates race, and the results are said in words.
  let answers: Bool

  /// The rungs of the ladder that are tried, from the usual rate on.
  private static let rungs = -2...4

  /// - Throws: `UsageError` for what is no list of rates or of optimizers.
  init(_ command: CompareCommand) throws(UsageError) {
    let said = command.options.settings.said
    layers = said[.layers].map { $0.fields(at: "/") } ?? []
    var optimizers: [Optimizer] = []
    for name in command.optimizers.map({ $0.fields(at: ",") }) ?? [] {
      optimizers.append(try named(name, .optimizers))
    }
    self.optimizers = optimizers
    answers =
      command.file != nil || command.learningRates != nil || command.optimizers != nil
      || layers.count > 1
    if let text = command.learningRates {
      rates = text == "auto" ? nil : try Self.rates(text)
    } else if let text = said[.learningRate] {
      rates = try Self.rates(text)
    } else {
      rates = nil
    }
  }

  private static func rates(_ text: String) throws(UsageError) -> [Double] {
    let rates = text.fields(at: ",").map { Double($0) ?? .nan }
    guard rates.allSatisfy({ $0 > 0 && $0.isFinite }) else {
      throw UsageError(CommandErrorPhrase.learningRates(instead: text))
    }
    return Set(rates).sorted()
  }

  /// What is compared: every activation in every network with every optimizer.
  ///
  /// - Parameters:
  ///   - list: the activations.
  ///   - configuration: of the first network.
  func contenders(
    _ list: VariantList, _ configuration: Configuration, _ defaults: RunDefaults
  ) throws(UsageError) -> [RateRace.Contender] {
    let hidden = configuration.layers.dropLast().map(\.units)
    guard answers else {
      return try list.variants(hiddenLayers: hidden.count).map { RateRace.Contender(given: $0) }
    }
    var networks: [[Int]] = [hidden]
    for text in layers.dropFirst() {
      let layers = try LayersText.parse(try UnitsText.layersText(text))
      networks.append(layers.dropLast().map(\.units))
    }
    var contenders: [RateRace.Contender] = []
    for units in networks {
      for optimizer in optimizers.isEmpty ? [nil] : optimizers.map(Optional.some) {
        for variant in try list.variants(hiddenLayers: units.count) {
          var variant = variant
          variant.optimizer = variant.optimizer ?? optimizer
          if networks.count > 1 { variant.units = variant.units ?? units }
          let used = variant.optimizer ?? configuration.training.optimizer
          let own = variant.learningRate.map { [$0] } ?? rates
          variant.learningRate = nil
          contenders.append(
            RateRace.Contender(
              variant, rates: own ?? Self.ladder(defaults.learningRate(of: used)),
              isOpen: own == nil))
        }
      }
    }
    return contenders
  }

  /// The usual rate, and those of the ladder around it.
  private static func ladder(_ usual: Double) -> [Double] {
    Set(rungs.map { $0 == 0 ? usual : Ladder.learningRate.moved(usual, by: $0) })
      .sorted()
  }
}
