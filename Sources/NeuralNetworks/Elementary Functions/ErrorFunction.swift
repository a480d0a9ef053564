// e^(x²) erfc(x) falls smoothly from 1 like 1/x: times x + K it is a polynomial in
// t = (x − K) / (x + K), which maps 0 … ∞ to −1 … 1 (Schonfelder 1978). The coefficients are Chebyshev
// fits, made for this file.

extension Float {
  /// K = 2.5, error below 2e-8.
  @inline(__always)
  static func scaledComplementaryErrorFunction(_ x: SIMD8<Float>) -> SIMD8<Float> {
    let reciprocal = SIMD8<Float>.all(1) / (x + 2.5)
    let t = SIMD8<Float>.all(1).addingProduct(reciprocal, .all(-5))
    var p = SIMD8<Float>.all(-7.292145621e-5)
    p = SIMD8.all(2.686559148e-5).addingProduct(p, t)
    p = SIMD8.all(0.000666220795).addingProduct(p, t)
    p = SIMD8.all(-0.0004136037994).addingProduct(p, t)
    p = SIMD8.all(-0.004803455108).addingProduct(p, t)
    p = SIMD8.all(0.008382888215).addingProduct(p, t)
    p = SIMD8.all(0.02835886711).addingProduct(p, t)
    p = SIMD8.all(-0.1712494186).addingProduct(p, t)
    p = SIMD8.all(0.4539142497).addingProduct(p, t)
    p = SIMD8.all(-0.8046519341).addingProduct(p, t)
    p = SIMD8.all(1.05403182).addingProduct(p, t)
    return p * reciprocal
  }
}

extension Double {
  /// K = 3.75, error below 2e-17.
  @inline(__always)
  static func scaledComplementaryErrorFunction(_ x: SIMD8<Double>) -> SIMD8<Double> {
    let reciprocal = SIMD8<Double>.all(1) / (x + 3.75)
    let t = SIMD8<Double>.all(1).addingProduct(reciprocal, .all(-7.5))
    var p = SIMD8<Double>.all(4.57998412085645634e-10)
    p = SIMD8.all(-2.29083039659348255e-10).addingProduct(p, t)
    p = SIMD8.all(-5.46978975316307525e-9).addingProduct(p, t)
    p = SIMD8.all(2.7702753043181317e-9).addingProduct(p, t)
    p = SIMD8.all(4.04607912602250965e-8).addingProduct(p, t)
    p = SIMD8.all(-2.59119566981503659e-8).addingProduct(p, t)
    p = SIMD8.all(-2.63736157162855844e-7).addingProduct(p, t)
    p = SIMD8.all(2.78642558568157967e-7).addingProduct(p, t)
    p = SIMD8.all(1.65590883652681008e-6).addingProduct(p, t)
    p = SIMD8.all(-3.28855869021332713e-6).addingProduct(p, t)
    p = SIMD8.all(-8.90381617499643252e-6).addingProduct(p, t)
    p = SIMD8.all(0.0000374713040661666136).addingProduct(p, t)
    p = SIMD8.all(0.000010593939364359192).addingProduct(p, t)
    p = SIMD8.all(-0.000348646738438243879).addingProduct(p, t)
    p = SIMD8.all(0.000794823110351234872).addingProduct(p, t)
    p = SIMD8.all(0.000986338059654385537).addingProduct(p, t)
    p = SIMD8.all(-0.0125358800422836878).addingProduct(p, t)
    p = SIMD8.all(0.0491187786172678993).addingProduct(p, t)
    p = SIMD8.all(-0.131955401178468939).addingProduct(p, t)
    p = SIMD8.all(0.279062049033681231).addingProduct(p, t)
    p = SIMD8.all(-0.490470291207679533).addingProduct(p, t)
    p = SIMD8.all(0.736318925221753742).addingProduct(p, t)
    p = SIMD8.all(-0.95874157665290957).addingProduct(p, t)
    p = SIMD8.all(1.09192290956278904).addingProduct(p, t)
    return p * reciprocal
  }
}
