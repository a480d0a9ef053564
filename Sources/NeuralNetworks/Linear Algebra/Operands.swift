// What the kernel multiplies, and what becomes of the result.

/// The left operand: number (row, k) is `numbers[row · rowStep + k · depthStep]`, so that a matrix and its
/// transpose are the same to the kernel.
struct LeftOperand<Scalar: LaneScalar> {
  var numbers: Numbers<Scalar>
  let rowStep: Int
  let depthStep: Int
}

/// The right operand: rows of vectors, `depthStep` vectors apart, and from one panel of
/// `TiledProduct.width` vectors to the next `panelStep`, so that what is read one after the other may
/// lie so.
struct RightOperand<Scalar: LaneScalar> {
  var memory: Memory<Scalar>
  let depthStep: Int
  let panelStep: Int

  /// Where in a row its vector `column` is.
  @inline(__always)
  func place(ofColumn column: Int) -> Int {
    let width = TiledProduct<Scalar>.width
    return column / width &* panelStep &+ column % width
  }
}

/// The result, or what it is multiplied by: rows of vectors, `rowStep` vectors apart.
struct VectorRows<Scalar: LaneScalar> {
  let memory: Memory<Scalar>
  let rowStep: Int
}

/// What becomes of a sum once it is complete, while it is still in a register.
enum Finish<Scalar: LaneScalar> {
  /// `c = sum`
  case set
  /// `c += sum`
  case add
  /// `c = sum ⊙ f`: the slopes on the way back, without a pass of their own.
  case times(VectorRows<Scalar>)
  /// `c = (c + sum) ⊙ f`
  case addTimes(VectorRows<Scalar>)
  /// `c −= rate · sum`: a step down the gradient, which is then never stored.
  case descend(rate: Scalar)
}
