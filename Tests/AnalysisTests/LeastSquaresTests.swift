import NeuralNetworks
import TestSupport
import Testing

@testable import Analysis

/// The best linear fit, beside figures that others found and the conditions that define it.
@Suite struct LeastSquaresTests {
  private func complete(_ examples: Examples) -> LeastSquares {
    var fit = LeastSquares(Design(examples))
    while !fit.isComplete { fit.advance() }
    return fit
  }

  /// Found by two other programs.
  @Test(arguments: [("motorcycle", 0.845545), ("bike", 0.942272), ("seattle", 0.528090)])
  func theFloorsOfTheShippedSets(_ dataset: String, _ cost: Double) throws {
    let solution = LinearOptimum.solved(.leastSquares(.mse), of: try examples(dataset))
    #expect(abs((solution?.cost ?? 0) - cost) < 1e-6)
    let half = LinearOptimum.solved(.leastSquares(.halfMSE), of: try examples(dataset))
    #expect(abs((half?.cost ?? 0) - cost / 2) < 1e-6)
  }

  /// What defines it: the residual is orthogonal to every feature and to a constant.
  @Test(arguments: ["motorcycle", "bike", "seattle", "digits", "relu-lab"])
  func theResidualIsOrthogonalToEveryFeature(_ dataset: String) throws {
    let examples = try examples(dataset)
    let fit = complete(examples)
    let y = (0..<examples.count).map { examples.targets[$0 * examples.outputs] }
    let line = fit.fit(y)
    let values = linear(examples, [line.weights], [line.bias])
    let residual = zip(values, y).map { $0[0] - $1 }
    let count = Double(examples.count)
    #expect(abs(residual.reduce(0, +) / count) < 1e-12)
    for feature in 0..<examples.features {
      let product = (0..<examples.count).reduce(0.0) {
        $0 + residual[$1] * examples.inputs[$1 * examples.features + feature]
      }
      #expect(abs(product / count) < 1e-11)
    }
    #expect(abs(residual.reduce(0) { $0 + $1 * $1 } / count - line.meanSquare) < 1e-12)
  }

  @Test func featuresThatDependOnOthersChangeNothing() {
    let rows = (0..<20).map { index -> [Double] in
      let a = Double(index * index % 7)
      let b = Double(index % 5)
      return [a, b, a - 2 * b, 4, a]
    }
    let y = rows.map { [3 * $0[0] - $0[1] + 0.5] }
    let fit = complete(examples(rows, y))
    #expect(fit.rank == 2)
    #expect(fit.fit(y.map { $0[0] }).meanSquare < 1e-24)
    let noisy = y.enumerated().map { $1[0] + Double($0 % 3) }
    let independent = complete(examples(rows.map { [$0[0], $0[1]] }, y)).fit(noisy)
    #expect(abs(fit.fit(noisy).meanSquare - independent.meanSquare) < 1e-12)
  }

  @Test func fewerRowsThanFeaturesAreMetExactly() {
    let fit = complete(examples([[1, 2, 3, 5], [2, 1, 7, 1], [0, 4, 4, 2]], [[1], [5], [-2]]))
    #expect(fit.fit([1, 5, -2]).meanSquare < 1e-24)
  }

  @Test func largeOffsetsCostNoDigits() {
    let rows = (0..<50).map { [1e6 + Double($0 % 10), 1e-6 * Double($0 % 7)] }
    let fit = complete(examples(rows, rows.map { _ in [0] }))
    let line = fit.fit(rows.map { 2 * ($0[0] - 1e6) + 3e6 * $0[1] + 1 })
    #expect(fit.rank == 2 && line.meanSquare < 1e-16)
    #expect(abs(line.weights[0] - 2) < 1e-8 && abs(line.weights[1] - 3e6) < 1)
  }
}
