import Files
import Foundation
import NeuralNetworks
import TestSupport
import Testing

@testable import Programs

@Suite struct HistoryFileTests {
  private let hidden = LayerDiagnostics(
    gradientNorm: 0.1, gradientMeanAbsolute: 0.2, slope: 0.25, flatShare: 1.0 / 3, deadUnits: 4,
    updateRatio: -3)
  private let softmax = LayerDiagnostics(
    gradientNorm: 1e-300, gradientMeanAbsolute: 0, slope: nil, flatShare: nil, deadUnits: nil,
    updateRatio: nil)

  @Test func aRowForEachEpochUnderNamedColumns() throws {
    try withFolder { folder in
      let path = folder + "/history.csv"
      var file = try HistoryFile(AtomicFile(replacing: path), layers: 2)
      try file.append(
        HistoryFile.Row(
          epoch: 0, training: Evaluation(cost: 0.5, accuracy: 0.75), validation: nil, seconds: 0,
          layers: [hidden, softmax]))
      try file.append(
        HistoryFile.Row(
          epoch: 1, training: Evaluation(cost: .nan, accuracy: 0.1 + 0.2),
          validation: Evaluation(cost: .infinity, accuracy: 0), seconds: 1.5e-5, layers: []))
      try file.commit()
      #expect(
        text(path) == """
          epoch,cost,validation_cost,accuracy,validation_accuracy,seconds,\
          gradient_norm_1,slope_1,flat_share_1,dead_units_1,update_ratio_1,\
          gradient_norm_2,slope_2,flat_share_2,dead_units_2,update_ratio_2
          0,0.5,,0.75,,0.0,0.1,0.25,0.3333333333333333,4,-3.0,1e-300,,,,
          1,nan,inf,0.30000000000000004,0.0,1.5e-05

          """)
    }
  }

  @Test func aHistoryThatIsNotCommittedLeavesTheOldOne() throws {
    try withFolder { folder in
      let path = folder + "/history.csv"
      try "old".write(toFile: path, atomically: false, encoding: .utf8)
      do { _ = try HistoryFile(AtomicFile(replacing: path), layers: 1) }
      #expect(text(path) == "old")
      #expect(try names(in: folder) == ["history.csv"])
    }
  }
}
