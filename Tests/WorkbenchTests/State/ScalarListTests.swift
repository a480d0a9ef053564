import Datasets
import Localization
import Testing

@testable import Setups
@testable import Workbench

@Suite struct ScalarListTests {
  @Test func listsAreReadScalarByScalar() throws {
    #expect(try ColumnList.parse("a,\u{301}b", "--target") == ["a", "\u{301}b"])
    #expect(columnList(["a,\u{301}", "\\\u{301}"]) == "a\\,\u{301},\\\\\u{301}")
    #expect(throws: UsageError.self) { try LayersText.parse("2:relu,\u{301}1:sigmoid") }
    #expect(CommandPalette(text: "dataset \u{301}.csv").argument == "\u{301}.csv")
    #expect(throws: UsageError.self) { try LessonTemplate("a {\u{301}") }
  }
}
