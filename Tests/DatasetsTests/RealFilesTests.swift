import TestSupport
import Testing

@testable import Datasets

/// Shapes that files from portals, offices and spreadsheets have.
@Suite struct RealFilesTests {
  private func said(_ data: Dataset) -> String { data.reading?.sentence.text(in: .english) ?? "" }

  // MARK: Numbers

  /// A unit that nobody told of is one if it stands behind every number of its column.
  @Test(arguments: [
    "w,h\n1.5 kg,70 cm\n2 kg,80 cm\n-3 kg,90 cm\n4.25 kg,100 cm\n",
    "w;h\n1,5㎡;70\n2㎡;80\n-3㎡;90\n4,25㎡;100\n",
    "w,h\n1.5km/h,70\n2km/h,80\n-3km/h,90\n4.25km/h,100\n",
  ])
  func unitsAreTakenOffTheNumbers(_ text: String) throws {
    let data = try csv(text)
    #expect(data.features == ["w"] && data.inputs == [1.5, 2, -3, 4.25])
    #expect(data.outputs == [70, 80, 90, 100])
    #expect(said(data).contains("taken off the numbers"))
  }

  @Test func textsWithNumbersInThemStayTexts() throws {
    let data = try csv("c,y\n1a,1\n2b,2\n1a,3\n2b,4\n")
    #expect(data.features == ["c=1a", "c=2b"])
  }

  /// Codes, and ages in classes: numbers among them are texts too, and that is said.
  @Test(arguments: [
    ["136", "136A", "137", "137B", "136", "136A"], ["f", "4", "r", "f", "4", "4"],
    ["15-24", "25-39", "40-", "60", "15-24", "40-"], ["Civic", "90", "Corolla", "Golf", "2.5TL"],
  ])
  func numbersAmongTextsAreTexts(_ cells: [String]) throws {
    let data = try csv("c,y\n" + cells.enumerated().map { "\($1),\($0)\n" }.joined())
    #expect(data.features == Set(cells).sorted().map { "c=\($0)" })
    #expect(said(data).contains("the numbers of c as texts"))
  }

  /// A slip stays one, and a measure a measure, for its user to say what it is.
  @Test(arguments: [
    "12x\n13\n14\n15\n", "1.5\n2.5\nlow\nhigh\n", "12 kg\n13\n14 lb\n15\n", "1\n2\n<3\n>4\n",
    "1;5\n2;5\n1\n2\n",
  ])
  func numbersDoNotBecomeTextsUnasked(_ cells: String) {
    let rows = cells.split(separator: "\n").enumerated().map { "\"\($1)\",\($0)\n" }
    #expect(throws: DataError.self) { try csv("c,y\n" + rows.joined()) }
  }

  @Test func aDashIsAMinusBeforeANumber() throws {
    #expect(try csv("a,y\n–1.5,1\n2,2\n−3,3\n").inputs == [-1.5, 2, -3])
  }

  @Test func accountantsWriteWhatIsNegative() throws {
    #expect(
      try csv("a,y\n(1.50),1\n2,2\n\"(1,234.5)\",3\n($3),4\n").inputs == [-1.5, 2, -1234.5, -3])
    #expect(try csv("a,y\n1.50-,1\n2,2\n3-,3\n").inputs == [-1.5, 2, -3])
  }

  /// Where a sign stands with some numbers alone, the others may mean something else.
  @Test func aSignThatSomeNumbersHaveIsSaid() throws {
    let data = try csv("a,y\n12%,1\n0.5,2\n13%,3\n0.25,4\n")
    #expect(data.inputs == [12, 0.5, 13, 0.25])
    #expect(said(data).contains("% taken off 2 of the 4 numbers of a"))
    #expect(!said(try csv("a,y\n12%,1\n13%,2\n")).contains("of the"))
  }

  // MARK: Missing

  @Test func wordsAmongNumbersAreMissingOnes() throws {
    for word in [".", "..", "None", "n.a.", "--", "#VALUE!", "없음"] {
      for text in ["a,y\n\(word),1\n2,2\n3,3\n", "a,y\n2,2\n\(word),1\n3,3\n"] {
        let data = try csv(text)
        #expect(data.inputs == [2, 3], "\(text)")
        #expect(said(data).contains("1 row dropped"), "\(text)")
      }
    }
    // Among texts they are texts.
    #expect(try csv("c,y\nNone,1\nBrick,2\nNone,3\n").features == ["c=Brick", "c=None"])
  }

  /// Where leaving out rows would leave nothing, gaps are filled in, and that is said.
  @Test func gapsInNearlyEveryRowAreFilledIn() throws {
    let rows = (0..<20).map { "\($0),\($0 == 7 ? "1.5" : ""),\($0 % 3)\n" }.joined()
    let data = try csv("a,b,y\n" + rows)
    #expect(data.count == 20 && data.inputs[1] == 1.5)
    #expect(said(data).contains("gaps filled in as nearly every row has one (--missing median)"))
    var options = TableOptions()
    options.missing = .drop
    #expect(throws: DataError.self) { try csv("a,b,y\n" + rows, options: options) }
    // Gaps in a column that is not used, and in the target, leave the others alone.
    options.missing = nil
    options.dropped = ["b"]
    #expect(try csv("a,b,y\n" + rows, options: options).reading?.fillsGaps == false)
    let open = (0..<20).map { "\($0),\($0 < 2 ? "5" : "")\n" }.joined()
    #expect(try csv("a,y\n" + open.replacing("0,5", with: "0,4")).count == 2)
    // Words for no number are gaps too.
    let words = (0..<20).map { "\($0),\($0 == 7 ? "1.5" : "n.a."),\($0 % 3)\n" }.joined()
    #expect(try csv("a,b,y\n" + words).count == 20)
    let fewer = (0..<20).map { "\($0),\($0 % 2 == 0 ? "1.5" : ""),\($0 % 3)\n" }.joined()
    #expect(try csv("a,b,y\n" + fewer).count == 10)
    // Rows without a target are left out anyway, and tell nothing.
    let half = (0..<40).map { row in
      row % 2 == 0 ? "\(row),,\(row % 3)\n" : "\(row),\(row == 7 ? "1.5" : "2"),\n"
    }.joined()
    #expect(try csv("a,b,y\n" + half + "41,3,1\n").count == 21)
    // What is told to be texts has no gap but an empty cell.
    options = TableOptions()
    options.types = [NamedType(column: "b", type: .text)]
    let dashes = (0..<20).map {
      "\($0),\($0 % 5 == 0 ? "u" : "-"),\($0 == 3 ? "" : "4"),\($0 % 3)\n"
    }
    #expect(try csv("a,b,c,y\n" + dashes.joined(), options: options).count == 19)
  }

  // MARK: Columns of no use

  @Test func textsThatAreAllDifferentNameTheirRows() throws {
    let rows = (0..<30).map { "Name \($0),\($0 % 7),\($0)\n" }.joined()
    let data = try csv("who,a,y\n" + rows)
    #expect(data.features == ["a"] && said(data).contains("who left out (row names)"))
    // The last column is what is to be predicted, unless it only tells rows apart.
    let notes = (0..<30).map { "\($0 % 7),\($0),Note \($0)\n" }.joined()
    #expect(try csv("a,y,note\n" + notes).targets == ["y"])
    #expect(try csv("a,y,note\n" + notes).features == ["a"])
    // Few different texts may be a coincidence.
    #expect(try csv("c,y\nu,1\nv,2\nw,3\n").features == ["c=u", "c=v", "c=w"])
  }

  @Test func aColumnOfTooManyTextsIsLeftOutAndSaid() throws {
    let rows = (0..<200).map { "t\($0 % 60),\($0 % 3 == 0 ? "u" : "v"),\($0)\n" }.joined()
    let data = try csv("c,d,y\n" + rows)
    #expect(data.features == ["d=u", "d=v"] && data.count == 200)
    #expect(data.inputs.prefix(4) == [1, 0, 0, 1] && data.outputs[199] == 199)
    #expect(said(data).contains("c left out (more than 50 different texts)"))
    // Who asks for it is told that it cannot be had, and so is who has nothing else.
    var options = TableOptions()
    options.features = ["c", "d"]
    #expect(throws: DataError.self) { try csv("c,d,y\n" + rows, options: options) }
    options.features = nil
    options.types = [NamedType(column: "c", type: .text)]
    #expect(throws: DataError.self) { try csv("c,d,y\n" + rows, options: options) }
    let alone = (0..<200).map { "t\($0 % 60),\($0)\n" }.joined()
    #expect(throws: DataError.self) { try csv("c,y\n" + alone) }
  }

  @Test func aTotalBelowManyTextsIsNoRow() throws {
    let rows = (0..<60).map { "R\($0 % 55),\($0),\($0 % 5)\n" }.joined()
    let data = try csv("region,a,y\n" + rows + "Total,1770,120\n")
    #expect(data.count == 60 && data.features == ["a"])
    #expect(said(data).contains("last row"))
    // What the total brought is taken back alone.
    let error = #expect(throws: DataError.self) {
      try csv("a,y\n1,2\nx,3\n2,x\n" + "3,4\n5,6\nTotal,x\n")
    }
    #expect(error?.lines.count == 2)
  }

  // MARK: Encodings

  /// "name, town, value" with words of the language, as its computers wrote them.
  @Test(arguments: [
    (
      "GB18030",
      [[0xCD, 0xF5, 0xCE, 0xB0], [0xC0, 0xEE, 0xC4, 0xC8]] as [[UInt8]], ["王伟", "李娜"]
    ),
    ("CP932", [[0x93, 0x63, 0x92, 0x86], [0x97, 0xE9, 0x96, 0xD8]], ["田中", "鈴木"]),
    ("CP949", [[0xB1, 0xE8, 0xC3, 0xB6], [0xC0, 0xCC, 0xBF, 0xB5]], ["김철", "이영"]),
    ("Windows-1251", [[0xC8, 0xE2, 0xE0, 0xED], [0xCC, 0xE0, 0xF0, 0xE0]], ["Иван", "Мара"]),
    ("Windows-1252", [[0x5A, 0x6F, 0xE9], [0xC9, 0x76, 0x61]], ["Zoé", "Éva"]),
  ])
  func encodingsAreKnownByTheLettersOfTheirLanguage(
    _ encoding: String, _ words: [[UInt8]], _ texts: [String]
  ) throws {
    let rows = (0..<10).flatMap { words[$0 % 2] + Array(",\($0)\n".utf8) }
    let data = try csv(bytes: Array("n,y\n".utf8) + rows)
    #expect(data.features == texts.sorted().map { "n=\($0)" })
    #expect(said(data).contains(encoding))
  }
}
