package import NeuralNetworks

/// Where an activation is flat: |g′(z)| < 0.05, as the diagnostics count it.
package enum FlatStretches {
  /// A slope whose size is below this is flat.
  package static let threshold = 0.05

  /// The flat intervals within `domain`, from left to right. Ends are found to a millionth of the
  /// domain.
  package static func of(
    _ activation: Activation, over domain: ClosedRange<Double>
  ) -> [ClosedRange<Double>] {
    func isFlat(_ z: Double) -> Bool { abs(activation.slope(z)) < threshold }
    let samples = 512
    let width = domain.upperBound - domain.lowerBound
    var intervals: [ClosedRange<Double>] = []
    var start: Double? = isFlat(domain.lowerBound) ? domain.lowerBound : nil
    var last = domain.lowerBound
    for sample in 1...samples {
      let z = domain.lowerBound + width * Double(sample) / Double(samples)
      if isFlat(z) != (start != nil) {
        let edge = border(between: last, and: z, isFlat)
        if let begin = start {
          intervals.append(begin...max(begin, edge))
          start = nil
        } else {
          start = edge
        }
      }
      last = z
    }
    if let begin = start { intervals.append(begin...domain.upperBound) }
    return intervals
  }

  /// Where flatness begins or ends between two points of which one is flat: by halving.
  private static func border(
    between a: Double, and b: Double, _ isFlat: (Double) -> Bool
  ) -> Double {
    var low = a
    var high = b
    let atStart = isFlat(a)
    for _ in 0..<20 {
      let middle = (low + high) / 2
      if isFlat(middle) == atStart { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
