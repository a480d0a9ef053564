import TestSupport
import Testing

@testable import Datasets

@Suite struct FittedScalingTests {
  private func scaled(_ column: [String], _ scaling: Scaling) throws -> [Double] {
    let rows = column.enumerated().map { "\($1),\($0)\n" }
    let data = try csv("x,y\n" + rows.joined())
    let fitted = FittedScaling(scaling, fittedOn: Array(0..<data.count), of: data)
    return data.inputs.map { fitted.scaled($0, feature: 0) }
  }

  @Test func standardHasMeanZeroAndDeviationOne() throws {
    #expect(try scaled(["1", "3"], .standard) == [-1, 1])
    let values = try scaled(["10", "20", "60", "10"], .standard)
    #expect(abs(values.reduce(0, +)) < 1e-12)
    #expect(abs(values.reduce(0) { $0 + $1 * $1 } / 4 - 1) < 1e-12)
  }

  @Test func minmaxGoesFromZeroToOne() throws {
    #expect(try scaled(["10", "20", "30"], .minmax) == [0, 0.5, 1])
    #expect(try scaled(["10", "20", "30"], .none) == [10, 20, 30])
  }

  @Test(arguments: [Scaling.standard, .minmax])
  func whatNeverVariesIsCentredAndWhatIsHugeStaysFinite(_ scaling: Scaling) throws {
    #expect(try scaled(["0.1", "0.1", "0.1"], scaling) == [0, 0, 0])
    for column in [["1e308", "-1e308", "1.5e308"], ["1e-320", "2e-320", "0"]] {
      let values = try scaled(column, scaling)
      #expect(values.allSatisfy { $0.isFinite })
      #expect(Set(values).count > 1 || column[0] == "1e-320")
    }
  }

  /// scikit-learn 1.5: StandardScaler keeps the scale of such a column at 1.
  @Test(arguments: [Scaling.standard, .minmax])
  func whatVariesWithinRoundingIsConstant(_ scaling: Scaling) throws {
    let values = try scaled(["0.3", "0.30000000000000004"], scaling)
    #expect(values.allSatisfy { abs($0) < 1e-15 })
    #expect(
      try scaled(["1e8", "1.0000000000000001e8", "1e8"], scaling).allSatisfy { abs($0) < 1e-6 })
    // What varies by more does so for a reason, however small it is.
    for column in [["0.3", "0.300000000001"], ["1e-170", "3e-170"], ["1e-300", "-1e-300"]] {
      let values = try scaled(column, scaling)
      #expect(abs(values[1] - values[0]).rounded() == (scaling == .standard ? 2 : 1))
    }
  }

  @Test func unscalingGivesTheRawValueBack() throws {
    let data = try shipped.load(DataOptions(dataset: "coffee"))
    for scaling in Scaling.allCases {
      let fitted = FittedScaling(scaling, fittedOn: Array(0..<data.count), of: data)
      for feature in 0..<2 {
        let raw = data.inputs[6 + feature]
        let value = fitted.scaled(raw, feature: feature)
        #expect(abs(fitted.unscaled(value, feature: feature) - raw) < 1e-10)
      }
    }
  }

  /// The mean and deviation that the course's lab prints for its coffee.
  @Test func coffeeIsStandardisedAsInTheLab() throws {
    let data = try shipped.load(DataOptions(dataset: "coffee"))
    let fitted = FittedScaling(.auto, fittedOn: Array(0..<200), of: data)
    #expect(abs(fitted.offsets[0] - 218.67) < 0.01 && abs(1 / fitted.factors[0] - 39.96) < 0.02)
    #expect(abs(fitted.offsets[1] - 13.431) < 0.001 && abs(1 / fitted.factors[1] - 1.1284) < 1e-3)
  }

  @Test func eachSetHasItsOwnScaling() throws {
    let digits = try shipped.load(DataOptions(dataset: "digits01"))
    let pixels = FittedScaling(.auto, fittedOn: [0, 1], of: digits)
    #expect(pixels.scaled(16, feature: 3) == 1 && pixels.scaled(0, feature: 3) == 0)
    let line = try shipped.load(DataOptions(dataset: "line6"))
    #expect(FittedScaling(.auto, fittedOn: [0, 1], of: line).scaled(5, feature: 0) == 5)
    let table = try csv("x,y\n1,1\n3,2\n")
    #expect(FittedScaling(.auto, fittedOn: [0, 1], of: table).scaled(3, feature: 0) == 1)
  }
}
