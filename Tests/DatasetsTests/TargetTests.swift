import NeuralNetworks
import TestSupport
import Testing
import Text

@testable import Datasets

@Suite struct TargetTests {
  @Test(arguments: [
    ("0\n1\n1\n", TargetKind.binary), ("0\n2\n1\n", .nonNegative), ("0.5\n1\n0\n", .nonNegative),
    ("-1\n1\n1\n", .signed), ("b\na\nb\n", .classes),
  ])
  func theKindFollowsFromTheValues(_ column: String, _ kind: TargetKind) throws {
    let rows = column.split(separator: "\n").map { "7,\($0)\n" }
    #expect(try csv("x,y\n" + rows.joined()).kind == kind)
  }

  /// Whatever the size of the targets, what is recommended is a cost that a run can reach, or none.
  @Test(arguments: [1e-300, 1e-170, 1e-158, 1e-155, 1e-100, 1, 1e100, 1e153, 1e154, 1e200, 1e308])
  func aRecommendedTargetIsANumberAboveZero(_ size: Double) throws {
    let data = try csv("x,y\n1,\(size)\n2,-\(size)\n3,\(size / 2)\n")
    if let target = data.recommended.targetCost {
      #expect(target > 0 && target.isFinite, "\(target)")
      #expect(target.significant(2) == target.significant(17))
    } else {
      #expect(size < 1e-150 || size > 1e150)
    }
  }

  @Test func textBecomesClassesInSortedOrder() throws {
    let data = try csv("x,y\n1,pear\n2,apple\n3,fig\n4,apple\n")
    #expect(data.classes == ["apple", "fig", "pear"])
    #expect(data.outputs == [0, 0, 1, 1, 0, 0, 0, 1, 0, 1, 0, 0])
    #expect(data.outputWidth == 3)
    #expect((0..<4).map { data.classIndex($0) } == [2, 0, 1, 0])
  }

  @Test func numbersBecomeClassesWhenAskedForSortedByValue() throws {
    let data = try csv("x,y\n1,10\n2,9\n3,-1.5\n4,9\n", asClasses: true)
    #expect(data.classes == ["-1.5", "9", "10"])
    #expect(data.kind == .classes)
    #expect(data.outputs == [0, 0, 1, 0, 1, 0, 1, 0, 0, 0, 1, 0])
  }

  @Test func aTextFeatureBecomesAColumnForEachValue() throws {
    let data = try csv("size,colour,y\n1,red,5\n2,blue,6\n3,red,7\n")
    #expect(data.features == ["size", "colour=blue", "colour=red"])
    #expect(data.inputs == [1, 0, 1, 2, 1, 0, 3, 0, 1])
  }

  @Test func anyColumnsCanBeTargets() throws {
    let text = "a,b,c\n1,10,x\n2,-20,y\n3,30,x\n"
    let one = try csv(text, target: ["a"])
    #expect(one.features == ["b", "c=x", "c=y"])
    #expect(one.targets == ["a"] && one.kind == .nonNegative)
    let two = try csv(text, target: ["b", "a"])
    #expect(two.targets == ["a", "b"] && two.kind == .signed)
    #expect(two.outputs == [1, 10, 2, -20, 3, 30])
    #expect(two.inputs == [1, 0, 0, 1, 1, 0])
  }

  /// The target cost is 0.3 of what the mean costs, which of scaled numbers is 1. In their own units, the larger the
  /// targets, the smaller the steps.
  @Test func aFileOfOnesOwnGetsSettingsToStartFrom() throws {
    let binary = try csv("x,y\n1,0\n2,1\n3,0\n4,1\n").recommended
    #expect(binary.outputActivation == .sigmoid && binary.loss == .bce)
    #expect(binary.targetCost == 0.21)
    let prices = try csv("x,y\n1,200000\n2,300000\n3,100000\n").recommended
    #expect(prices.outputActivation == .linear && prices.loss == .mse)
    #expect(prices.targetCost == 0.3 && prices.learningRate == 0.03)
    let inUnits = try #require(prices.inUnits)
    #expect(inUnits.outputActivation == .relu && inUnits.learningRate == 0.00001)
    #expect(inUnits.targetCost == 2e9)
    #expect(prices.optimizer == .adam && prices.batchSize == 64)
  }

  @Test func severalColumnsOf0And1AreLabels() throws {
    let data = try csv("x,a,b\n1,0,1\n2,1,1\n3,0,0\n4,1,1\n", target: ["a", "b"])
    #expect(data.kind == .binary && data.outputWidth == 2)
    #expect(data.recommended.outputActivation == .sigmoid && data.recommended.loss == .bce)
    #expect(data.classCounts.map(\.name) == ["a", "b"] && data.classCounts.map(\.count) == [2, 3])
  }

  /// 0.3 of the variance, which of targets around 1e-170 is 0 and of ones around 1e200 is ∞.
  @Test func aRecommendedTargetCostIsANumberOrNone() throws {
    for (scale, isThere) in [
      ("1e-170", false), ("1e-158", true), ("1e-20", true), ("1e200", false),
    ] {
      let power = scale.dropFirst(2)
      let target = try csv("x,y\n1,1e\(power)\n2,2e\(power)\n3,4e\(power)\n").recommended
        .inUnits?.targetCost
      #expect((target != nil) == isThere, "\(scale)")
      #expect(target.map { $0 > 0 && $0.isFinite } ?? true)
    }
  }
}
