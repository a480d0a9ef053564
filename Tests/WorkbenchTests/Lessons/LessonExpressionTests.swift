import Localization
import NeuralNetworks
import Testing

@testable import Workbench

@Suite struct LessonExpressionTests {
  private func value(_ text: String, _ known: [String: Double] = [:]) throws -> Double? {
    try LessonExpressionParser.parse(text).value { known[$0.name] }
  }

  @Test(arguments: [
    ("1 + 2 * 3", 7.0), ("(1 + 2) * 3", 9), ("2 - 3 - 4", -5), ("-2 * -3", 6), ("8 / 4 / 2", 1),
    ("1e-3", 0.001), ("1 < 2 and 3 >= 3", 1), ("1 > 2 or 2 = 2", 1), ("not 1 = 2", 1),
    ("1 = 1 and 2 != 2 or 3 = 3", 1), ("abs(2 - 5)", 3), ("relu = relu", 1), ("relu = tanh", 0),
    ("2 < never", 1), ("0 and 1 / 0", 0),
  ])
  func itIsComputed(_ text: String, _ expected: Double) throws {
    #expect(try value(text) == expected)
  }

  @Test func measuresAreAskedFor() throws {
    #expect(try value("reached(A) / reached(B)", ["reached(A)": 117, "reached(B)": 9]) == 13)
    #expect(try value("cost(C, 20) + slope(B, 2)", ["cost(C, 20)": 1, "slope(B, 2)": 2]) == 3)
  }

  @Test func numbersAreWrittenAsTheyAreMeant() throws {
    func text(_ source: String, _ number: Double) throws -> String {
      try LessonTemplate(source).filled({ _ in number }, in: .english)
    }
    #expect(try text("{reached(A)}", .infinity) == "never" && text("{reached(A)}", 1234) == "1,234")
    #expect(try text("{reached(A) / 2}", .infinity) == "∞" && text("{dead(A, 1) %}", 0.5) == "50 %")
    #expect(try text("{reached(A) / reached(A)}", .infinity) == "?")
    #expect(try text("{cost(A) / 800 /}", 0.5) == "1/1,600" && text("{cost(A)}", .nan) == "NaN")
  }

  /// What is not known is neither true nor false, unless the rest decides.
  @Test func theUnknownSpreads() throws {
    #expect(try value("cost(A) + 1") == nil)
    #expect(try value("cost(A) > 0") == nil)
    #expect(try value("1 = 2 and cost(A) > 0") == 0)
    #expect(try value("1 = 1 or cost(A) > 0") == 1)
    #expect(try LessonExpressionParser.parse("cost(A) > 0").holds { _ in nil } == false)
  }

  @Test(arguments: [
    "", "1 +", "(1", "1)", "cost", "cost(", "cost(A", "cost(I)", "cost(A, x)", "cost(A, 1.5)",
    "slope(A)", "slope(A, 0)", "epoch(A, 1)", "price(A)", "1 2", "§", "1..2",
  ])
  func whatCannotBeReadIsRefused(_ text: String) {
    #expect(throws: UsageError.self) { try LessonExpressionParser.parse(text) }
  }

  @Test func aSlipGetsTheNearestName() {
    #expect {
      try LessonExpressionParser.parse("slop(A, 1)")
    } throws: { "\($0)".contains("did you mean slope?") }
  }
}
