/// Examples in the precision of a run, one row each, for batches to be gathered from.
struct ExampleRows<Scalar: LaneScalar> {
  /// What they are made of.
  let source: Examples
  let count: Int
  let kind: TargetKind
  let features: FeatureOrder
  /// `[count × dense features]`
  let inputs: Matrix<Scalar>
  /// `[count × outputs]`
  let targets: Matrix<Scalar>
  private let rareInputs: Numbers<RareInput<Scalar>>
  /// Where each example's rare inputs begin, and where the last one's end; empty if no feature is rare.
  private let rareStarts: [Int]
  private let arena: Arena<Scalar>

  /// - Parameter features: as they come, if it is not said.
  init(_ examples: Examples, _ features: FeatureOrder? = nil) {
    let features = features ?? FeatureOrder(examples.features)
    precondition(features.places.count == examples.features, "an order of these features")
    arena = Arena()
    source = examples
    count = examples.count
    kind = examples.kind
    self.features = features
    inputs = arena.matrix(rows: count, columns: features.dense)
    targets = arena.matrix(rows: count, columns: examples.outputs)
    targets.assign(examples.targets)
    guard features.hasRareOnes else {
      inputs.assign(examples.inputs)
      (rareInputs, rareStarts) = (arena.list(0, of: .none), [])
      return
    }
    var (rare, starts) = ([RareInput<Scalar>](), [0])
    starts.reserveCapacity(count + 1)
    for example in 0..<count {
      let first = example * examples.features
      for feature in 0..<examples.features {
        let (place, value) = (features.places[feature], Scalar(examples.inputs[first + feature]))
        if place < features.dense {
          inputs.set(example, place, to: value)
        } else if value != 0 {
          rare.append(RareInput(example: Int32(example), place: Int32(place), value: value))
        }
      }
      starts.append(rare.count)
    }
    (rareInputs, rareStarts) = (arena.list(rare.count, of: .none), starts)
    for (index, input) in rare.enumerated() { rareInputs[index] = input }
  }

  /// The rare inputs of the examples in `range`.
  func rare(_ range: Range<Int>) -> RareInputs<Scalar> {
    let ends =
      rareStarts.isEmpty ? 0..<0 : rareStarts[range.lowerBound]..<rareStarts[range.upperBound]
    return RareInputs(inputs: rareInputs, range: ends, firstExample: range.lowerBound)
  }

  /// The most rare inputs that one of the examples has.
  var mostRareInputs: Int {
    zip(rareStarts, rareStarts.dropFirst()).reduce(0) { max($0, $1.1 - $1.0) }
  }
}

extension Matrix {
  /// Takes over `values`, row by row.
  fileprivate func assign(_ values: [Double]) {
    for row in 0..<rows {
      for column in 0..<columns {
        set(row, column, to: Scalar(values[row * columns + column]))
      }
    }
  }
}
