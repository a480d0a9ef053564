import Testing

@testable import Localization

@Suite struct PluralRuleTests {
  private func forms(_ expression: String, _ numbers: [Int]) throws -> [Int] {
    let rule = try PluralRule(header: "Plural-Forms: nplurals=9; plural=\(expression);\n")
    return numbers.map(rule.form)
  }

  /// The rules of gettext's manual.
  @Test func languagesHaveTheirForms() throws {
    #expect(try forms("0", [0, 1, 2]) == [0, 0, 0])
    #expect(try forms("n != 1", [0, 1, 2]) == [1, 0, 1])
    #expect(try forms("n>1", [0, 1, 2]) == [0, 0, 1])
    let polish = "n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2"
    #expect(try forms(polish, [1, 2, 5, 12, 22, 25, 102]) == [0, 1, 2, 2, 1, 2, 1])
    #expect(try forms("!(n == 3) + 2 * (7 - 3 - 1) / 3", [3, 4]) == [2, 3])
  }

  @Test func aHeaderWithoutRuleHasOneForm() throws {
    #expect(try PluralRule(header: "Language: ko\n").form(2) == 0)
  }

  @Test(arguments: ["(n", "n ?", "n = 1", "n ? 1", "1 +", "x", "1 2", "n / 0", ")"])
  func whatIsNoExpressionIsRefused(_ expression: String) {
    #expect(throws: TranslationsError.self) { try forms(expression, []) }
  }
}
