import Datasets
import Files
import TestSupport
import Testing

@testable import Comparisons

@Suite struct ComparisonRowsTests {
  private let header = ComparisonFile.columns.joined(separator: ",")
  private let blanks = String(repeating: ",", count: ComparisonFile.columns.count - 1)

  private func read(_ text: String) throws -> [ComparisonRows.Row] {
    try withFile(text.utf8) { path in
      var found: [ComparisonRows.Row] = []
      var rows = try ComparisonRows(path)
      while let row = try rows.next() { found.append(row) }
      return found
    }
  }

  @Test func valuesAreFoundByTheirColumnsNames() throws {
    let rows = try read("more,\(header)\n1,\"a \"\"b\"\",\nc\"\(blanks)\n\n2,d\(blanks)")
    #expect(rows.map { $0["setup"] } == ["a \"b\",\nc", "d"])
    // Other columns pass by.
    #expect(rows.map { $0["more"] } == ["", ""])
    #expect(rows.map(\.place.line) == [2, 5])
  }

  @Test func faultsSayWhere() throws {
    for (text, part) in [
      ("", "empty"), ("\(header)\na,b\n", "line 2"), ("\(header)\n\"a\(blanks)\n", "line 2"),
      ("\(header)\n\na\"\(blanks)\n", "line 3"), ("a\n", "line 1"),
    ] {
      do {
        _ = try read(text)
        Issue.record("\(text) was read")
      } catch let error as FileError {
        #expect(error.kind == .badContents && error.message.contains(part), "\(error.message)")
      }
    }
  }
}
