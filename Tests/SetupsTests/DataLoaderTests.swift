import Datasets
import NeuralNetworks
import TestSupport
import Testing

@testable import Setups

/// A table is read once, whatever is asked of it afterwards.
@Suite struct DataLoaderTests {
  private func configuration(
    _ path: String, validation: Double = 0, seed: UInt64 = 1
  ) -> Configuration {
    Configuration(
      data: DataOptions(dataset: path, validation: validation),
      layers: [LayerSpecification(units: 2, activation: .softmax)],
      training: TrainingOptions(loss: .cce, learningRate: 1, seed: seed))
  }

  @Test func whatIsReadStaysWhenTheFileIsGone() throws {
    var loader = DataLoader(library: shipped)
    let (path, plain) = try withFile("a,y\n1,u\n2,v\n3,u\n4,v\n".utf8) { path in
      (path, try loader.load(DataOptions(dataset: path), asClasses: false))
    }
    // Words are classes by themselves: as classes it is the same table.
    #expect(try loader.load(DataOptions(dataset: path), asClasses: true) == plain)
    let all = try loader.prepare(configuration(path))
    #expect(all.dataset == plain && all.training.count == 4)
    let options = configuration(path, validation: 0.5).data
    for seed in [1, 2, 3] as [UInt64] {
      let split = try loader.prepare(configuration(path, validation: 0.5, seed: seed))
      #expect(try split == PreparedData(plain, options: options, seed: seed))
    }
    #expect(throws: DataError.self) {
      try loader.load(DataOptions(dataset: path, target: ["a"]), asClasses: false)
    }
  }

  /// Numbers become classes only where somebody asks: that is another table.
  @Test func numbersAreReadAgainAsClasses() throws {
    var loader = DataLoader(library: shipped)
    try withFile("a,y\n1,3\n2,5\n3,3\n".utf8) { path in
      let options = DataOptions(dataset: path)
      let numbers = try loader.load(options, asClasses: false)
      #expect(numbers.kind != .classes)
      #expect(try loader.load(options, asClasses: true).kind == .classes)
      #expect(try loader.load(options, asClasses: false) == numbers)
    }
  }
}
