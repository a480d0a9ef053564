import Localization
import NeuralNetworks
import TestSupport
import Testing

@testable import Datasets
@testable import Setups

@Suite struct SettingsResolutionTests {
  @Test func withNothingSaidTheDataSetDecides() throws {
    let run = try Settings().configuration(digits)
    #expect(run.data == DataOptions(dataset: "digits01"))
    #expect(LayersText.text(run.layers) == "25:relu,15:relu,1:sigmoid")
    #expect(run.training == TrainingOptions(loss: .bce, learningRate: 0.3))
    #expect(run.epochs == 200)
    #expect(run.targetCost == 0.1)
    #expect(!run.stopsAtTarget)
  }

  @Test func theOutputAndTheLossFollowFromTheTarget() throws {
    let regression = try Settings().configuration(rentals)
    #expect(LayersText.text(regression.layers) == "16:relu,16:relu,1:relu")
    #expect(regression.training.loss == .mse)
    #expect(regression.training.learningRate == 0.05)
    #expect(regression.epochs == nil)
    let classes = try Settings().configuration(flowers)
    #expect(LayersText.text(classes.layers) == "10:relu,3:softmax")
    #expect(classes.training.loss == .cce)
    #expect(classes.training.learningRate == 0.3)
  }

  @Test(arguments: [
    ("sgd", 0.3), ("momentum", 0.03), ("nesterov", 0.03), ("rmsprop", 0.001), ("adam", 0.001),
    ("adamw", 0.001),
  ])
  func anOptimizerHasItsOwnRate(name: String, rate: Double) throws {
    let run = try settings([.optimizer: name]).configuration(digits)
    #expect(run.training.learningRate == rate)
    let said = try settings([.optimizer: name, .learningRate: "0.7"]).configuration(digits)
    #expect(said.training.learningRate == 0.7)
  }

  @Test func everySettingIsTaken() throws {
    let run = try settings([
      .dataset: "ring", .target: "a,b\\,c", .scaling: "minmax", .validation: "0.2", .noise: "5",
      .rows: "300", .dataSeed: "4", .layers: "8:tanh,1:linear", .loss: "half-mse",
      .optimizer: "adam", .learningRate: "1e-3", .decay: "0.01", .batchSize: "32",
      .noShuffle: "", .l1: "0.001", .l2: "0.002", .clipNorm: "0.5", .seed: "18446744073709551615",
      .initialization: "he-normal*4", .hiddenBias: "-8", .precision: "single", .epochs: "0",
      .targetCost: "0.25", .stopAtTarget: "",
    ]).configuration(digits)
    #expect(
      run.data
        == DataOptions(
          dataset: "ring", target: ["a", "b,c"], scaling: .minmax, validation: 0.2, noise: 5,
          rows: 300, seed: 4))
    #expect(
      run.training
        == TrainingOptions(
          loss: .halfMSE, optimizer: .adam, learningRate: 1e-3, decay: 0.01, batchSize: 32,
          l1: 0.001, l2: 0.002, clipNorm: 0.5, seed: .max,
          initialization: Initialization(.heNormal, gain: 4),
          hiddenBias: -8, shuffles: false, precision: .single))
    #expect(run.epochs == 0 && run.targetCost == 0.25 && run.stopsAtTarget)
  }

  /// A wrong value, and the sentence that refuses it.
  static let refusals: [(Setting, String, String)] = [
    (.learningRate, "abc", "--learning-rate takes a number above 0, not 'abc'"),
    (.learningRate, "-1", "--learning-rate takes a number above 0, not '-1'"),
    (.learningRate, "nan", "--learning-rate takes a number above 0, not 'nan'"),
    (.learningRate, "1e999", "--learning-rate takes a number above 0, not '1e999'"),
    (.learningRate, "", "--learning-rate takes a number above 0, not ''"),
    (.hiddenBias, "inf", "--hidden-bias takes a finite number, not 'inf'"),
    (.l2, "-0.1", "--l2 takes a number that is 0 or above, not '-0.1'"),
    (.validation, "1", "--validation takes a share from 0 to below 1, not '1'"),
    (.noise, "101", "--noise takes a percentage from 0 to 100, not '101'"),
    (.clipNorm, "0", "--clip-norm takes a number above 0, or none, not '0'"),
    (.targetCost, "0", "--target-cost takes a number above 0, or none, not '0'"),
    (.batchSize, "0", "--batch-size takes a whole number above 0, or all, not '0'"),
    (.batchSize, "2.5", "--batch-size takes a whole number above 0, or all, not '2.5'"),
    (
      .epochs, "-1",
      "--epochs takes a whole number from 0 to 1000000000000, not '-1'"
    ),
    (
      .seed, "18446744073709551616",
      "--seed takes a whole number from 0 to 18446744073709551615, not '18446744073709551616'"
    ),
    (
      .initialization, "he-normal*x",
      "--init takes a gain above 0 after the *, as in glorot-uniform*4, not 'he-normal*x'"
    ),
    (.optimizer, "adma", "\(optimizers); 'adma' is not one (did you mean adam?)"),
    (.optimizer, "newton", "\(optimizers); 'newton' is not one"),
    (.dataset, "", "--dataset takes a name or the path of a CSV file, not ''"),
    (.target, "a,,b", "--target takes column names with a comma between, not 'a,,b'"),
    (.target, "a,a", "--target takes each column once, not 'a,a'"),
    (.layers, "25:rleu,1:sigmoid", "\(activations); 'rleu' is not one (did you mean relu?)"),
    (
      .layers, "",
      "--layers takes units:activation for each layer, as in 25:relu,1:sigmoid, not ''"
    ),
    (
      .layers, "25:relu,",
      "--layers takes units:activation for each layer, as in 25:relu,1:sigmoid, not ''"
    ),
    (
      .layers, "0:relu,1:sigmoid",
      "a layer has a whole number of units, at least 1, not '0' as in '0:relu'"
    ),
    (
      .layers, "99999999999999999999:relu",
      "a layer has a whole number of units, at least 1, not '99999999999999999999' as in "
        + "'99999999999999999999:relu'"
    ),
    (
      .layers, "8:softmax,1:sigmoid",
      "softmax is for the output layer only, but --layers has it in a hidden layer: "
        + "'8:softmax,1:sigmoid'"
    ),
  ]
  static let optimizers = "optimizers are sgd, momentum, nesterov, rmsprop, adam, adamw"
  static let activations =
    "activations are linear, relu, leaky_relu, sigmoid, tanh, elu, softplus, swish, gelu, mish, "
    + "softmax"

  @Test(arguments: refusals)
  func whatCannotBeIsRefusedBeforeTheDataAreRead(
    setting: Setting, text: String, sentence: String
  ) {
    #expect(throws: UsageError(sentence)) {
      try settings([setting: text]).checkValues()
    }
  }

  @Test func partsThatDoNotFitAreRefused() {
    expectRefusal(
      [.layers: "5:relu,2:sigmoid"], digits,
      "the output layer of this data set has 1 unit, for the one target column, but --layers "
        + "gives it 2")
    expectRefusal(
      [.layers: "5:relu,2:softmax"], flowers,
      "the output layer of this data set has 3 units, one for each class, but --layers gives it 2")
    expectRefusal(
      [.loss: "cce"], digits, "the loss cce needs a softmax output layer, not sigmoid")
    expectRefusal(
      [.loss: "mse"], flowers, "a softmax output is trained with the loss cce, not mse")
    expectRefusal(
      [.loss: "bce"], rentals,
      "the bce loss needs targets from 0 to 1, but this data set's go from 0.01 to 9.7")
    expectRefusal(
      [.stopAtTarget: ""], rentals,
      "--stop-at-target needs a --target-cost, but this data set has none")
  }

  private func expectRefusal(
    _ texts: [Setting: String], _ defaults: RunDefaults, _ sentence: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(throws: UsageError(sentence), sourceLocation: sourceLocation) {
      try settings(texts).configuration(defaults)
    }
  }

  @Test(arguments: ["4000000000:relu,1:sigmoid", "9223372036854775807:relu,1:sigmoid"])
  func aNetworkThatNoMemoryHoldsIsRefused(layers: String) throws {
    let error = #expect(throws: UsageError.self) {
      try settings([.layers: layers]).configuration(digits)
    }
    let sentence = try #require(error?.message)
    #expect(sentence.hasPrefix("a network may take half of the memory"))
    #expect(sentence.contains(layers))
  }

  @Test func softmaxOrItsLossMakesClassesOfTheTarget() throws {
    #expect(try settings([.layers: "10:softmax"]).readsTargetAsClasses())
    #expect(try settings([.loss: "cce"]).readsTargetAsClasses())
    #expect(try !settings([.layers: "1:linear"]).readsTargetAsClasses())
    #expect(try !Settings().readsTargetAsClasses())
  }

  /// By name, or as it stands in a file; what cannot be is refused with what can.
  @Test func whatIsSaidOfAFileIsRead() throws {
    let said: [Setting: String] = [
      .dataset: "a.csv", .separator: ";", .decimal: ",", .encoding: "cp949", .skipRows: "3",
      .header: "no", .missing: "median", .features: "a,b\\,c", .drop: "d",
      .types: "zip=text,when=date-parts,a\\,b=c=id",
    ]
    let reading = try settings(said).dataOptions().reading
    #expect(reading.separator == .semicolon && reading.decimal == .comma)
    #expect(reading.encoding == "CP949" && reading.skippedRows == 3 && reading.header == .no)
    #expect(reading.missing == .median && reading.features == ["a", "b,c"])
    #expect(reading.dropped == ["d"])
    #expect(
      reading.types == [
        NamedType(column: "zip", type: .text), NamedType(column: "when", type: .dateParts),
        NamedType(column: "a,b=c", type: .id),
      ])
    let wrong: [(Setting, String, String)] = [
      (.separator, "x", "separators are comma, semicolon, tab, bar, blanks; 'x' is not one"),
      (
        .encoding, "klingon",
        "--encoding takes a name that iconv knows, such as CP949, not 'klingon'"
      ),
      (.types, "a", "--types takes column=type with a comma between, as in zip=text, not 'a'"),
      (.drop, "a,a", "--drop takes each column once, not 'a,a'"),
      (.features, ",", "--features takes column names with a comma between, not ','"),
    ]
    for (setting, text, message) in wrong {
      let error = #expect(throws: UsageError.self) {
        try settings([setting: text]).dataOptions()
      }
      #expect(error?.message == message)
    }
  }
}
