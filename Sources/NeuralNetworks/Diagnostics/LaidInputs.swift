/// Inputs laid out once as the engine reads them, for any number of passes.
public final class LaidInputs {
  /// The numbers in an example.
  public let features: Int
  /// The number of examples.
  public let count: Int
  let chunks: Chunks

  enum Chunks {
    case single(ChunkedExamples<Float>)
    case double(ChunkedExamples<Double>)
  }

  /// Inputs are computed so many at a time: a range that ends between takes as long as a longer one.
  public static let stride = Chunk<Double>.capacity

  /// - Parameters:
  ///   - inputs: scaled features, `[examples × features]`, example by example.
  ///   - features: the numbers of an example.
  ///   - precision: that of the passes.
  public init(_ inputs: [Double], features: Int, precision: Precision = .double) {
    precondition(
      inputs.count.isMultiple(of: features),
      "\(inputs.count) numbers are no whole examples of \(features) inputs")
    self.features = features
    count = inputs.count / features
    // A pass asks for no targets; examples have some.
    let examples = Examples(
      features: features, outputs: 1, kind: .signed, inputs: inputs,
      targets: Array(repeating: 0, count: count))
    switch precision {
    case .single: chunks = .single(ChunkedExamples(ExampleRows(examples)))
    case .double: chunks = .double(ChunkedExamples(ExampleRows(examples)))
    }
  }
}
