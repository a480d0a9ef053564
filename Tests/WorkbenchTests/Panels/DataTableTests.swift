import Localization
import NeuralNetworks
import Session
import TerminalUI
import TestSupport
import Testing
import Themes

@testable import Analysis
@testable import Workbench

/// The rows of the data, with what the network makes of each.
@Suite struct DataTableTests {
  private func state(
    _ dataset: String, size: Size = Size(columns: 120, rows: 40), epochs: Int = 20
  ) throws -> State {
    try examinedState(dataset, showing: .data, epochs: epochs, size: size)
  }

  private func lines(_ state: State) -> [String] {
    picture(of: .data, state, state.size.columns, state.size.rows - 3).text
      .split(separator: "\n").map(String.init)
  }

  @Test func namesAreWholeAndNumbersStandAtTheirRight() throws {
    let lines = lines(try state("iris"))
    let head = try #require(lines.first { $0.contains("sepal_length_cm") })
    let names = try #require(lines.first { $0.contains("mean") })
    for name in ["sepal_length_cm", "sepal_width_cm", "petal_length_cm", "petal_width_cm"] {
      let end = try #require(head.range(of: name)?.upperBound)
      let column = head.distance(from: head.startIndex, to: end)
      #expect(names.prefix(column).last?.isNumber == true, "\(name)")
      #expect(names.dropFirst(column).first == " ", "\(name)")
    }
    #expect(!lines.joined().contains("…"))
  }

  @Test func aLargeScreenShowsMoreRows() throws {
    func rows(_ size: Size) throws -> Int {
      lines(try state("iris", size: size)).reduce(0) { $0 + $1.matches(of: /→/).count }
    }
    let (small, large) = try (
      rows(Size(columns: 80, rows: 24)), rows(Size(columns: 200, rows: 60))
    )
    #expect(small >= 12 && large >= 50, "\(small), \(large)")
  }

  /// The same rows as in the matrix, and marked without colour as well.
  @Test func whatIsWrongIsMarked() throws {
    var state = try state("iris", size: Size(columns: 200, rows: 60), epochs: 5)
    let predictions = try #require(state.run.details?.rows)
    #expect(predictions.count == 150)
    let matrix = ConfusionMatrix(predictions, first: 150, kind: .classes)
    #expect(matrix.right < matrix.total)
    var marks = 0
    var first = ""
    for _ in 0..<10 {
      let text = lines(state).joined(separator: "\n")
      if text == first { break }
      if first.isEmpty { first = text }
      marks += text.matches(of: /✗/).count
      #expect(text.contains("\(matrix.total - matrix.right) of 150 wrong"))
      _ = reduce(&state, .panel(.moveItem(1)))
    }
    #expect(marks == matrix.total - matrix.right)
  }

  @Test func numbersHaveTheirPredictionBeside() throws {
    let state = try state("bike")
    let predictions = try #require(state.run.details?.rows)
    let text = lines(state).joined(separator: "\n")
    let (y, a) = (predictions.targets[0].significant(4), predictions.outputs[0].significant(4))
    #expect(text.contains("\(y) → \(a)"), "\(text)")
    #expect(text.contains("actual → predicted") && !text.contains("✗"))
  }

  /// Columns that have no room are walked to.
  @Test func columnsAreWalked() throws {
    var state = try state("bike", size: Size(columns: 66, rows: 24))
    let features = try #require(state.run.data).features
    let first = lines(state).joined()
    #expect(first.contains(" more column") && first.contains("→"), "\(first)")
    #expect(first.contains("hour_sin") && !first.contains("weather"))
    _ = reduce(&state, .panel(.moveStep(features.count - 1)))
    #expect(
      !lines(state).joined().contains("hour_sin") && lines(state).joined().contains("weather"))
    _ = reduce(&state, .panel(.moveStep(1)))
    #expect(lines(state).joined().contains("hour_sin"))
  }

  @Test func withoutRoomFeaturesAreSummedUp() throws {
    let text = picture(of: .data, try state("bike"), 30, 12).text
    #expect(text.contains("least") && !text.contains("→"))
  }

  /// What changes a network while the race pauses is seen in the rows.
  @Test func aChangeOfTheNetworkIsSeen() throws {
    let state = try state("iris", epochs: 1)
    var linear = state
    linear.runs[0].details?.rows = nil
    #expect(lines(linear).joined().contains("setosa") && !lines(linear).joined().contains("→"))
  }

  @Test func pointsOfARegressionAreAlike() throws {
    for dataset in ["sine", "motorcycle"] {
      let state = try state(dataset)
      let text = lines(state).joined(separator: "\n")
      #expect(text.contains("•") && !text.contains("×") && !text.contains("●"), "\(text)")
      let data = try #require(state.run.data)
      #expect(text.contains(data.features[0]) && text.contains(data.outputs[0]))
    }
    // Classes over one feature differ.
    let circles = lines(try state("circles")).joined()
    #expect(circles.contains("●") && circles.contains("×"))
  }
}
