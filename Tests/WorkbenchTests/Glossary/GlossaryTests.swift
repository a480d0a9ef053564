import Datasets
import Localization
import NeuralNetworks
import Programs
import TestSupport
import Testing

@testable import Setups
@testable import Workbench

@Suite struct GlossaryTests {
  @Test(arguments: [
    ("saturation", "saturation"), ("Learning Rate", "learning rate"), ("mini batch", "mini-batch"),
    ("bce", "binary cross-entropy"), ("ReLU", "ReLU"), ("Rectified Linear Unit", "ReLU"),
    ("no activation function", "linear activation"), ("그래디언트", "gradient"),
    ("가중치", "weight"), ("np.exp", "np.exp"), ("model.fit", "fit"), ("X", "X"),
    ("tf.keras.losses.BinaryCrossentropy", "BinaryCrossentropy"), ("SGD", "gradient descent"),
    ("Xavier", "Glorot"), ("something.astype", "np.array"),
  ])
  func aTermIsFoundByAnyOfItsNames(_ name: String, _ term: String) {
    #expect(Glossary.term(name)?.name == term)
  }

  @Test func whatIsNotThereIsRefusedWithTheNearestName() {
    #expect(Glossary.term("np.nonsense") == nil && Glossary.term("") == nil)
    #expect(throws: UsageError.self) { try Glossary.find("satration") }
    do {
      _ = try Glossary.find("satration")
    } catch {
      #expect(error.message.contains("'satration' (did you mean saturation?)"))
    }
  }

  @Test func whatBeginsWithWhatIsTypedComesFirst() {
    let found = Glossary.terms(Term.all, fitting: "batch").map(\.name)
    #expect(found.prefix(1) == ["batch"] && found.contains("mini-batch"))
    #expect(Glossary.terms(Term.all, fitting: "zzz").isEmpty)
    #expect(Glossary.terms(Term.all, fitting: "") == Term.all)
  }

  @Test func thePanelsOwnTermsComeFirst() {
    #expect(Glossary.terms(firstOf: .cost).first?.name == "cost")
    #expect(Glossary.terms(firstOf: .code).first?.name == "Keras")
    for panel in PanelID.allCases {
      #expect(Set(Glossary.terms(firstOf: panel)) == Set(Term.all))
    }
  }

  @Test(arguments: [
    ("the learning rate is", 6, "learning rate"), ("the learning rate is", 14, "learning rate"),
    ("a dead unit", 9, "dead unit"), ("one unit,", 5, "unit"), ("학습률 낮추기", 1, "learning rate"),
    ("np.exp(z)", 4, "np.exp"),
  ])
  func theLongestNameAtAPlaceIsMeant(_ row: String, _ column: Int, _ name: String) {
    #expect(Glossary.term(in: Array(row), at: column)?.name == name)
  }

  @Test func partsOfWordsAreNoNames() {
    #expect(Glossary.term(in: Array("epochal"), at: 2) == nil)
    #expect(Glossary.term(in: Array("a b"), at: 1) == nil)
    #expect(Glossary.term(in: [], at: 0) == nil)
  }

  /// Claim 24: there is a line for every name in the programs that are written.
  @Test(arguments: TrainingProgram.Framework.allCases)
  func everyNameInAProgramIsExplained(_ framework: TrainingProgram.Framework) throws {
    var found: Set<String> = []
    for line in Self.runs {
      let run = try #require(try ConfigurationLine.parse(line).first)
      let dataset = try shipped.load(run.dataOptions())
      let configuration = try run.configuration(RunDefaults(dataset, epochs: 5))
      let data = try PreparedData(dataset, options: configuration.data, seed: 1)
      found.formUnion(namesInPython(try TrainingProgram(configuration, data).text(framework)))
    }
    #expect(found.count > 70)
    for name in found.sorted() { #expect(Glossary.term(name) != nil, "\(name)") }
  }

  /// All activations, losses, optimizers, and what else makes another program.
  private static let runs = [
    "dataset=digits01", "dataset=iris optimizer=rmsprop batch-size=32 precision=single",
    "dataset=circles layers=8:sigmoid,8:tanh,1:sigmoid l1=0.001 l2=0.01 decay=1 optimizer=adam "
      + "batch-size=32 validation=0.2 target-cost=0.1 stop-at-target",
    "dataset=bike layers=6:elu,4:mish,1:linear optimizer=momentum no-shuffle",
    "dataset=seattle layers=6:gelu,5:swish,4:softplus,1:linear loss=half-mse optimizer=nesterov",
    "dataset=motorcycle layers=8:leaky_relu,1:linear loss=huber optimizer=adamw",
    "dataset=coffee layers=8:relu,1:linear loss=bce",
  ]
}
