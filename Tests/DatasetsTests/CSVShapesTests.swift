import TestSupport
import Testing

@testable import Datasets
@testable import Files

/// A file of any shape takes memory and time in proportion to its length.
@Suite struct CSVShapesTests {
  private func table(_ text: String) throws -> CSVTable {
    try withFile(text.utf8) { path in
      try CSVReader(path, name: "table.csv", targets: nil).read(progress: nil)
    }
  }

  @Test func aWideFileTakesNoMoreThanItsValues() throws {
    let (columns, rows) = (30_000, 20)
    var text = (0..<columns).map { "c\($0)" }.joined(separator: ",") + "\n"
    for row in 0..<rows {
      text += (0..<columns).map { "\($0 * row % 10)" }.joined(separator: ",") + "\n"
    }
    let table = try table(text)
    #expect(table.rows == rows && table.columns.count == columns)
    #expect(table.features.count == rows * (columns - 1))
    #expect(table.features.capacity + table.targets.capacity <= text.utf8.count)
  }

  @Test func aLongFileTakesNoMoreThanItsValues() throws {
    let text = "x,y\n" + String(repeating: "0,1\n1,0\n", count: 200_000)
    let table = try table(text)
    #expect(table.rows == 400_000)
    #expect(table.features.capacity + table.targets.capacity <= text.utf8.count)
  }

  @Test func aRepeatedNameIsMadeUniqueAmongMany() throws {
    let names = (0..<50_000).map { "c\($0)" }
    let row = String(repeating: "1,", count: 50_000)
    let table = try table("\(names.joined(separator: ",")),c7\n\(row)2\n\(row)3\n")
    #expect(table.columns.last?.name == "c7_2" && table.columns.count == 50_001)
  }

  /// Both are é on a screen; a program in another language finds two names, and two classes.
  @Test func textsWithOtherBytesAreOthers() throws {
    let (one, two) = ("\u{E9}", "e\u{301}")
    let data = try csv("\(one),\(two),y\n1,2,\(one)\n3,4,\(two)\n5,6,z\n")
    #expect(data.features.map { Array($0.utf8) } == [Array(one.utf8), Array(two.utf8)])
    #expect(data.classes.map { Array($0.utf8) } == [Array(two.utf8), [0x7A], Array(one.utf8)])
    #expect(data.outputs == [0, 0, 1, 1, 0, 0, 0, 1, 0])
    #expect(try csv("a,\(one),\(two)\n1,2,3\n4,5,7\n", target: [two]).outputs == [3, 7])
  }

  @Test func columnsOf0And1ThatNoMemoryHoldsAreRefused() throws {
    #expect(throws: DataError.self) {
      try Memory.check(numbers: Memory.limit, of: "table.csv")
    }
    try Memory.check(numbers: 1_000, of: "table.csv")
  }
}
