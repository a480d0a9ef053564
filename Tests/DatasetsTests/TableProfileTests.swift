import TestSupport
import Testing

@testable import Datasets

/// What is in a file, column by column.
@Suite struct TableProfileTests {
  private func inspect(
    _ text: String, target: [String]? = nil, _ change: (inout TableOptions) -> Void = { _ in }
  ) throws -> TableInspection {
    var options = TableOptions()
    change(&options)
    return try withFile(text.utf8) { path in
      var data = DataOptions(dataset: path, target: target)
      data.reading = options
      return try shipped.inspect(data)
    }
  }

  private static let shop = """
    id,price,town,open,since,y
    1,"€1,200.50",Bath,yes,2024-03-01,3
    2,€900.00,York,no,2024-03-03,4
    3,,York,no,2024-03-02,5
    4,€80.25,York,yes,2024-02-28,6

    """

  @Test func eachColumnHasItsTypeRangeAndWhatIsMissing() throws {
    let profile = try inspect(Self.shop).profile
    #expect(profile.rows == 3)
    #expect(profile.columns.map(\.name) == ["id", "price", "town", "open", "since", "y"])
    #expect(profile.columns.map(\.type) == [.id, .number, .text, .yesNo, .date, .number])
    #expect(
      profile.columns.map(\.use) == [.leftOut, .feature, .feature, .feature, .feature, .target])
    #expect(profile.columns.map(\.missing) == [0, 0.25, 0, 0, 0, 0])
    #expect(profile.columns[1].unit == "€")
    guard case .numbers(80.25, _, 1200.5, let counts) = profile.columns[1].contents else {
      Issue.record("\(String(describing: profile.columns[1].contents))")
      return
    }
    #expect(counts.count == 10 && counts.reduce(0, +) == 3 && counts.first == 1)
    #expect(counts.last == 1)
    #expect(
      profile.columns[2].contents
        == .categories([.init(name: "York", count: 2), .init(name: "Bath", count: 1)]))
    #expect(profile.columns[0].contents == nil)
    #expect(profile.columns[4].date(19_783) == "2024-03-01")
  }

  @Test func theFirstRowsAreAsTheyWereUnderstood() throws {
    let profile = try inspect(Self.shop).profile
    #expect(
      profile.firstRows == [
        ["1", "1200.5", "Bath", "1", "2024-03-01", "3"],
        ["2", "900", "York", "0", "2024-03-03", "4"],
        ["4", "80.25", "York", "1", "2024-02-28", "6"],
      ])
    let filled = try inspect(Self.shop) { $0.missing = .median }.profile
    #expect(
      filled.rows == 4 && filled.firstRows[2] == ["3", "900", "York", "0", "2024-03-02", "5"])
    #expect(filled.columns[1].missing == 0.25)
  }

  @Test func wholeNumbersHaveABarEach() throws {
    let profile = try inspect("a,y\n1,0\n2,1\n2,1\n4,0\n").profile
    #expect(
      profile.columns[0].contents
        == .numbers(least: 1, mean: 2.25, greatest: 4, counts: [1, 2, 0, 1])
    )
    #expect(
      profile.columns[1].contents == .numbers(least: 0, mean: 0.5, greatest: 1, counts: [2, 2]))
  }

  @Test func everyColumnButTheTargetGoesWithItSoClosely() throws {
    let profile = try inspect("a,b,c,y\n1,u,5,2\n2,v,5,4\n3,u,5,6\n4,v,5,8\n").profile
    #expect(profile.columns[0].correlation == .r(1))
    guard case .eta(let eta) = profile.columns[1].correlation else {
      Issue.record("\(String(describing: profile.columns[1].correlation))")
      return
    }
    #expect(abs(eta * eta - 0.2) < 1e-12)
    #expect(profile.columns[2].correlation == nil && profile.columns[3].correlation == nil)
  }

  @Test func aFaultLeavesTheColumnsKnown() throws {
    let broken = try inspect("a,b,y\n1,2,3\nx,2,4\n2,3,5\n")
    #expect(broken.dataset == nil)
    guard case .mixedColumn = broken.fault else {
      Issue.record("\(String(describing: broken.fault))")
      return
    }
    #expect(broken.profile.columns.map(\.name) == ["a", "b", "y"])
    #expect(broken.profile.rows == 2)
    // What is wrong with the choice of columns is known before a row is read.
    let absent = try inspect("a,b,y\n1,2,3\n2,3,4\n", target: ["z"])
    #expect(absent.profile.columns.map(\.name) == ["a", "b", "y"] && absent.profile.rows == 0)
    guard case .noSuchColumn = absent.fault else {
      Issue.record("\(String(describing: absent.fault))")
      return
    }
    let constant = try inspect("a,y\n1,3\n2,3\n")
    guard case .constantTarget("y", _) = constant.fault else {
      Issue.record("\(String(describing: constant.fault))")
      return
    }
    #expect(constant.profile.rows == 2)
  }

  @Test func aFileWithoutColumnsHasNothingToShow() {
    #expect(throws: DataError.self) { _ = try inspect("") }
    #expect(throws: DataError.self) {
      _ = try shipped.inspect(DataOptions(dataset: "/nowhere.csv"))
    }
  }

  @Test func readingCanBeGivenUp() throws {
    try withFile(Self.shop.utf8) { path in
      _ = #expect(throws: DataError.cancelled) {
        _ = try shipped.inspect(DataOptions(dataset: path)) { _ in false }
      }
    }
  }

  @Test func aTargetIsNeverARowsName() throws {
    let typed = try inspect("a,y\n1,2\n2,5\n") { $0.types = [NamedType(column: "y", type: .id)] }
    #expect(typed.dataset?.outputs == [2, 5])
  }

  @Test func blankRowsMissNothing() throws {
    let profile = try inspect("a,b,y\n1,2,3\n,,\n2,,4\n3,4,5\n").profile
    #expect(profile.columns.map(\.missing) == [0, 1.0 / 3, 0])
  }

  /// What comes behind a column's last straw is read on, and its faults are told too.
  @Test func tooManyTextsAreNoEndOfTheTable() throws {
    let rows = (0..<120).map { "\($0),name\($0 % 60),\($0 % 7)\n" }.joined()
    let found = try inspect("a,who,y\n" + rows + "x,u,3\n5,v,4\n")
    #expect(found.profile.columns.map(\.name) == ["a", "who", "y"])
    #expect(found.profile.columns[1].use == .leftOut)
    #expect(found.profile.firstRows.first?[1] == "name0")
    #expect(found.fault?.faults.count == 1)
    let asked = try inspect("a,who,y\n" + rows + "x,u,3\n5,v,4\n") {
      $0.types = [NamedType(column: "who", type: .text)]
    }
    #expect(asked.fault?.faults.count == 2)
    let classes = try inspect("a,y\n" + (0..<120).map { "\($0),name\($0)\n" }.joined())
    #expect(classes.profile.columns[0].contents != nil)
  }
}
