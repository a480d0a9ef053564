extension Loss {
  /// What one example costs, output by output, and the derivative by each output's z: by the kernels that
  /// training uses, before any mean is taken. From the logits where training computes from them.
  ///
  /// - Parameters:
  ///   - z: the output layer's W a + b, `[outputs]`.
  ///   - activation: the output layer's.
  ///   - y: the targets, `[outputs]`.
  public func ofExample(
    z: [Double], activation: Activation, targets y: [Double]
  ) -> (losses: [Double], gradients: [Double]) {
    withKernel(of: activation, ExampleLosses(z: z, activation: activation, y: y))
  }

  /// The same in single precision.
  func ofExampleInSinglePrecision(
    z: [Float], activation: Activation, targets y: [Float]
  ) -> (losses: [Float], gradients: [Float]) {
    withKernel(of: activation, ExampleLosses(z: z, activation: activation, y: y))
  }
}

private struct ExampleLosses<Scalar: LaneScalar>: LossUser {
  let z: [Scalar]
  let activation: Activation
  let y: [Scalar]

  @inline(__always)
  func use<L: ElementwiseLoss<Scalar>>(_: L.Type) -> (losses: [Scalar], gradients: [Scalar]) {
    let outputs = zip(z, y).map { z, y in
      let here = activation.at(z)
      let y = Lanes<Scalar>.all(y)
      return (
        loss: L.value(z: .all(z), a: here.value, y: y)[0],
        gradient: L.gradient(a: here.value, y: y, slope: here.slope)[0]
      )
    }
    return (outputs.map(\.loss), outputs.map(\.gradient))
  }

  func useSoftmax() -> (losses: [Scalar], gradients: [Scalar]) {
    let arena = Arena<Scalar>()
    // Views count no references: the arena has to outlive their last use.
    defer { withExtendedLifetime(arena) {} }
    let logits = arena.matrix(rows: z.count, columns: 1)
    let targets = arena.matrix(rows: z.count, columns: 1)
    let gradients = arena.matrix(rows: z.count, columns: 1)
    let outputs = Outputs(activation: .softmax, z: logits, a: logits, y: targets, count: 1)
    for place in z.indices { logits.set(place, 0, to: z[place]) }
    var losses = z.map { _ in Scalar.zero }
    for place in y.indices where y[place] != 0 {
      targets.set(place, 0, to: y[place])
      losses[place] = Scalar(outputs.softmaxLossSum())
      targets.set(place, 0, to: 0)
    }
    for place in y.indices { targets.set(place, 0, to: y[place]) }
    outputs.differentiateSoftmax(1, gradients)
    return (losses, z.indices.map { gradients.value($0, 0) })
  }
}
