import TestSupport
import Testing

@testable import Datasets

/// A table is written as it was understood, and read again it is the same.
@Suite struct TableTextTests {
  /// The examples of a file, and those of what was written of it, read with what it asks for.
  private func roundTrip(
    _ text: String, target: [String]? = nil, options: TableOptions = TableOptions()
  ) throws -> (first: Dataset, again: Dataset, text: String, asked: TableOptions) {
    let (dataset, table) = try withFile(text.utf8) { path in
      var data = DataOptions(dataset: path, target: target)
      data.reading = options
      let found = try shipped.inspect(data)
      return (try #require(found.dataset), found.table)
    }
    let written = TableText(table)
    let text = written.header + written.text(of: 0..<written.rows)
    let asked = written.readingAgain
    let again = try csv(text, target: asked.target, options: asked.options)
    return (dataset, again, text, asked.options)
  }

  private func expectSame(_ one: Dataset, _ other: Dataset) {
    #expect(one.features == other.features && one.targets == other.targets)
    #expect(one.classes == other.classes && one.kind == other.kind)
    #expect(one.inputs == other.inputs && one.outputs == other.outputs)
  }

  @Test func whatWasUnderstoodStandsThere() throws {
    let trip = try roundTrip(
      "Title\n\nid;Preis;Ort;offen;y\n7;1.200,5 €;Köln;ja;1,5\n8;9,25 €;\"a,b\";nein;2\n9;1 €;Köln;ja;3\n"
    )
    #expect(
      trip.text == "Preis,Ort,offen,y\n1200.5,Köln,1,1.5\n9.25,\"a,b\",0,2\n1,Köln,1,3\n")
    #expect(trip.asked == TableOptions())
    expectSame(trip.first, trip.again)
  }

  @Test(arguments: [
    // A target that is not the last column; several of them.
    ("y,a\n1,2\n3,4\n5,7\n", ["y"]), ("a,y,b,z\n1,2,3,4\n3,4,5,9\n5,7,1,2\n", ["z", "y"]),
    // Classes, gaps, dates and times, numbers of all sizes.
    ("a,b,kind\n1,x,u\n2,y,v\n,x,u\n4,,v\n5,y,u\n", nil),
    ("when,y\n2024-01-01 12:30,1\n2024-02-03,2\n2024-03-04 06:00,4\n", nil),
    ("a,y\n1e-300,0.1\n-1.5e300,1e17\n0.30000000000000004,-7\n", nil),
    // Names that look like numbers, or like each other; no names at all.
    ("2019,2020,y\na,1,2\nb,3,4\nc,5,6\n", nil), ("a,a,,y\n1,2,3,4\n2,3,4,6\n5,6,7,8\n", nil),
    ("1.5,2,3\n2.5,3,4\n3.5,4,6\n", nil),
    ("\"a,\"\"b\"\"\",\" c \",y\n1,2,3\n4,5,6\n7,8,8\n", nil),
  ])
  func readAgainTheExamplesAreTheSame(_ text: String, _ target: [String]?) throws {
    let trip = try roundTrip(text, target: target)
    expectSame(trip.first, trip.again)
  }

  @Test(arguments: [
    ("zip,y\n01234,1\n99999,2\n04000,3\n", "zip=text"), ("n,y\nNA,1\n-,2\nx,3\n", "n=text"),
    ("part,y\n1,1\n2,2\n3,4\n", "part=text"),
    ("part,y\n\"1,5\",1\n\"2,5\",2\n\"7,5\",4\n", "part=text"),
    ("id,y\n4,1\n7,2\n9,4\n", "id=number"),
    ("d,y\n2024-01-31,1\n2024-02-29,3\n2024-03-31,2\n", "d=date-parts"),
    ("d,y\n31/12/2024,1\n01/02/2023,3\n05/06/2022,2\n", "d=text"),
    ("b,y\nyes,1\nno,3\nyes,2\n", "b=text"),
  ])
  func whatLooksLikeSomethingElseSaysSo(_ text: String, _ said: String) throws {
    let parts = said.split(separator: "=").map(String.init)
    var options = TableOptions()
    options.types = [
      NamedType(column: parts[0], type: try #require(ColumnType(rawValue: parts[1])))
    ]
    let trip = try roundTrip(text, options: options)
    expectSame(trip.first, trip.again)
  }

  @Test func filledCellsAreWritten() throws {
    var options = TableOptions()
    options.missing = .category
    let trip = try roundTrip("a,b,y\n1,x,1\n,y,2\n3,,4\n8,x,6\n", options: options)
    #expect(trip.text.contains("3,missing,4") && trip.text.contains("3,y,2"))
    expectSame(trip.first, trip.again)
  }

  @Test(arguments: ["iris", "circles", "digits01", "coffee"])
  func aDataSetIsWrittenAsItsNumbers(_ name: String) throws {
    let dataset = try shipped.load(DataOptions(dataset: name))
    let written = TableText(dataset)
    let asked = written.readingAgain
    let again = try csv(
      written.header + written.text(of: 0..<written.rows), target: asked.target,
      asClasses: dataset.kind == .classes, options: asked.options)
    #expect(again.inputs == dataset.inputs && again.outputs == dataset.outputs)
  }
}
