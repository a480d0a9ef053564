import Localization
import TestSupport
import Testing

@testable import Datasets

/// What people have on their disks becomes the numbers that stand in it.
@Suite struct OwnDataTests {
  private func options(_ set: (inout TableOptions) -> Void) -> TableOptions {
    var options = TableOptions()
    set(&options)
    return options
  }

  /// The same table, as spreadsheets, statistics programs and people write it.
  @Test(arguments: [
    "a,b,y\n1.5,2,3\n-4,5.25,6\n",
    "a;b;y\n1,5;2;3\n-4;5,25;6\n",
    "a\tb\ty\n1.5\t2\t3\n-4\t5.25\t6\n",
    "a|b|y\n1.5|2|3\n-4|5.25|6\n",
    "a b y\n1.5 2 3\n-4 5.25 6\n",
    "  a    b   y \n 1.5   2   3\n  -4 5.25\t6  \n",
    "a\tb\ty\n1,5\t2\t3\n-4\t5,25\t6\n",
    "\"a\";\"b\";\"y\"\n\"1,5\";\"2\";\"3\"\n\"-4\";\"5,25\";\"6\"\n",
    "a,b,y\n\"1,5\",2,3\n-4,\"5,25\",6\n",
    "'a','b','y'\n'1.5','2','3'\n'-4','5.25','6'\n",
    "a;b;y;\n1,5;2;3;\n-4;5,25;6;\n",
    "a,b,y\n\n1.5,2,3\n,,\n-4,5.25,6\n,,\n\n",
    "Measurements 2024\n\na,b,y\n1.5,2,3\n-4,5.25,6\n",
    "Measurements,,\nof 2024,,\na,b,y\n1.5,2,3\n-4,5.25,6\n",
    "a,b,y\n1.5,2,3\n-4,5.25,6\nSource: a laboratory\n",
    "A \"title\", quoted\nin two lines\r\na,b,y\n1.5,2,3\n-4,5.25,6\n",
    "\"A title\nin two lines\"\n\na,b,y\n1.5,2,3\n-4,5.25,6\n",
    "\u{FEFF}a,b,y\r\n1.5,2,3\r\n-4,5.25,6\r\n",
    "a,b,y\n$1.50,2,3\n-$4.00,5.25,6\n",
    "a;b;y\n1,50 €;2;3\n-4,00 €;5,25;6\n",
    "a,b,y\n1.5 %,2,3\n-4%,5.25,6\n",
    "id,a,b,y\n17,1.5,2,3\n18,-4,5.25,6\n",
    ",a,b,y\n0,1.5,2,3\n1,-4,5.25,6\n",
    "a,b,y\n\"r1\",1.5,2,3\n\"r2\",-4,5.25,6\n",
    "a,b,empty,y\n1.5,2,,3\n-4,5.25,,6\n",
    "a,b,y\n1.5,2,3\nNA,5,4\n7,n/a,2\n8,null,2\n-,2,2\n?,2,9\n4,,5\n5,6,\n-4,5.25,6\n",
  ])
  func theSameTableIsReadHoweverItIsWritten(_ text: String) throws {
    let data = try csv(text)
    #expect(data.features == ["a", "b"])
    #expect(data.targets == ["y"])
    #expect(data.inputs == [1.5, 2, -4, 5.25])
    #expect(data.outputs == [3, 6])
  }

  // MARK: Numbers

  @Test(arguments: [
    ("a;y\n1.234,50;1\n12.345.678,25;2\n", [1234.5, 12_345_678.25]),
    ("a;y\n€1.234,50;1\n€ 2.000,25;2\n", [1234.5, 2000.25]),
    ("a,y\n\"1,234.50\",1\n\"12,345,678.25\",2\n", [1234.5, 12_345_678.25]),
    ("a,y\n\"1,234,567\",1\n\"12,345\",2\n", [1_234_567, 12_345]),
    ("a,y\n1 234,1\n1 234 567,2\n", [1234, 1_234_567]),
    ("a;y\n1 234,5;1\n1\u{A0}234\u{A0}567,25;2\n", [1234.5, 1_234_567.25]),
    ("a;y\n1'234.5;1\n2'000.25;2\n", [1234.5, 2000.25]),
    ("a;y\n0,123;1\n0,456;2\n", [0.123, 0.456]),
    ("a\ty\n₩1,234,567\t1\n₩2,000\t2\n", [1_234_567, 2000]),
    ("a,y\n\u{2212}5,1\n+6,2\n", [-5, 6]),
    ("a,y\n1e3,1\n-2.5E-1,2\n", [1000, -0.25]),
    ("a;y\n1,5e3;1\n2,5;2\n", [1500, 2.5]),
  ])
  func numbersAreReadAsTheyAreWritten(_ text: String, _ values: [Double]) throws {
    #expect(try csv(text).inputs == values)
  }

  /// `1,234` in quotes, between commas, is a thousand; between semicolons it has decimals. Both are said.
  @Test func whatMayBeReadInTwoWaysIsSaid() throws {
    let thousand = try csv("a,y\n\"1,234\",1\n\"2,345\",2\n")
    #expect(thousand.inputs == [1234, 2345])
    #expect(said(thousand).contains("--decimal comma"))
    let decimals = try csv("a;y\n1,234;1\n2,345;2\n")
    #expect(decimals.inputs == [1.234, 2.345])
    #expect(said(decimals).contains("--decimal point"))
    let late = try csv("a;y\n" + String(repeating: "1;1\n2;2\n", count: 20_000) + "1,234;1\n")
    #expect(late.inputs.last == 1234 && said(late).contains("--decimal comma"))
    let told = try csv("a;y\n1,234;1\n2,345;2\n", options: options { $0.decimal = .point })
    #expect(told.inputs == [1234, 2345])
  }

  /// A number with the other mark is never a word, nor ten times another.
  @Test func aDecimalCommaNeverBecomesACategory() throws {
    let error = #expect(throws: DataError.self) {
      try csv(
        "a,b,y\n1.5,\"1,5\",1\n2.5,\"2,5\",2\n3.5,\"3,25\",3\n4.5,\"1,0\",2\n2.25,\"1,5\",2\n1.5,2.5,3\n"
      )
    }
    #expect(error?.message.contains("has a comma (--decimal comma)") == true)
    #expect(throws: DataError.self) { try csv("a;y\n1,5;1\n2.5;2\n3,5;3\n") }
    #expect(throws: DataError.self) { try csv("a,y\nlow,1\n\"1,5\",2\nhigh,3\n") }
    #expect(throws: DataError.self) { try csv("a,y\n$5,1\n€6,2\n") }
  }

  /// Where a comma separates, only quotes make it a decimal one.
  @Test func aCommaBetweenValuesIsNoDecimalComma() throws {
    let data = try csv("a,b,y\n\"1,5\",2,3\n-4,5,6\n7,\"8,25\",9\n1,2,3\n")
    #expect(data.inputs == [1.5, 2, -4, 5, 7, 8.25, 1, 2] && data.outputs == [3, 6, 9, 3])
  }

  @Test func semicolonsWithinQuotesDoNotSeparate() throws {
    let data = try csv("name,n,y\n\"a;b\",1,2\n\"c;d\",3,4\n\"a;b\",5,6\n")
    #expect(data.features == ["name=a;b", "name=c;d", "n"])
  }

  // MARK: Encodings

  @Test func encodingsAreKnownByTheirBytes() throws {
    let text = "naïve,y\ncafé,1\nthé,2\ncafé,3\n"
    let latin = text.unicodeScalars.map { UInt8($0.value) }
    let one = try csv(bytes: latin)
    #expect(one.features == ["naïve=café", "naïve=thé"])
    #expect(said(one).contains("Windows-1252"))
    let marks: [(String, [UInt8])] = [("UTF-16LE", [0xFF, 0xFE]), ("UTF-16BE", [0xFE, 0xFF])]
    for (encoding, mark) in marks {
      let bytes = text.utf16.flatMap { unit -> [UInt8] in
        let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
        return encoding == "UTF-16LE" ? [low, high] : [high, low]
      }
      for mark in [mark, []] {
        let data = try csv(bytes: mark + bytes)
        #expect(data.features == ["naïve=café", "naïve=thé"])
        #expect(said(data).contains(encoding))
      }
    }
    // 이름,값 — 가,1 — 나,2 — 가,3
    let korean: [UInt8] =
      [0xC0, 0xCC, 0xB8, 0xA7, 0x2C, 0xB0, 0xAA, 0x0A] + [0xB0, 0xA1, 0x2C, 0x31, 0x0A]
      + [0xB3, 0xAA, 0x2C, 0x32, 0x0A] + [0xB0, 0xA1, 0x2C, 0x33, 0x0A]
    let names = try csv(bytes: korean)
    #expect(names.features == ["이름=가", "이름=나"] && names.targets == ["값"])
    #expect(said(names).contains("CP949"))
    let told = try csv(bytes: korean, options: options { $0.encoding = "euc-kr" })
    #expect(told.features == names.features)
  }

  /// A character may be cut where one piece of the file ends.
  @Test(arguments: 40...48)
  func anEncodingIsReadInPiecesOfAnySize(_ size: Int) throws {
    let text = "naïve,y\r\n" + (0..<500).map { "é\($0 % 9)ü,\($0)\r\n" }.joined()
    let latin = text.unicodeScalars.map { UInt8($0.value) }
    #expect(try csv(bytes: latin, bufferSize: size).inputs == csv(text).inputs)
    let wide: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try csv(bytes: wide, bufferSize: size).inputs == csv(text).inputs)
  }

  @Test func whatIsNotInItsEncodingIsRefused() throws {
    let error = #expect(throws: DataError.self) {
      try csv(
        bytes: [0x61, 0x2C, 0x79, 0x0A, 0xFF, 0xFF, 0x0A],
        options: options { $0.encoding = "CP949" })
    }
    #expect(error?.kind.exitCode == 65)
    #expect(throws: DataError.unknownEncoding("klingon")) {
      try csv("a,y\n1,2\n3,4\n", options: options { $0.encoding = "klingon" })
    }
  }

  // MARK: Header

  @Test func aFirstRowOfDataIsNoHeader() throws {
    let data = try csv("1,2\n3,4\n5,7\n")
    #expect(data.features == ["c1"] && data.targets == ["c2"])
    #expect(data.inputs == [1, 3, 5] && data.outputs == [2, 4, 7])
    #expect(said(data).contains("no header row"))
    #expect(try csv("setosa,1.5\nvirginica,2.5\nsetosa,3.5\n").count == 3)
    #expect(try csv("2024-01-02,1\n2024-01-03,2\n").count == 2)
    #expect(try csv("yes,no\nno,yes\nyes,yes\n").count == 3)
    #expect(try csv("red,round\nblue,square\nred,square\n").count == 3)
  }

  @Test func namesAreNamesWhateverTheyStandOn() throws {
    #expect(try csv("colour,shape\nred,round\nblue,square\n").count == 2)
    #expect(try csv("x,y\n1,0\n2,1\n").features == ["x"])
    #expect(try csv("t,n\n1,0\n2,1\n").targets == ["n"])
    #expect(try csv("country,1999,2000\nFrance,1.5,2\nItaly,2.5,3\n").targets == ["2000"])
    let told = try csv("1,2\n3,4\n5,7\n", options: options { $0.header = .yes })
    #expect(told.features == ["1"] && told.inputs == [3, 5])
    let none = try csv("a,b\nx,y\nz,w\n", options: options { $0.header = .no })
    #expect(none.count == 3)
  }

  @Test func severalRowsOfNamesAreJoined() throws {
    let data = try csv("length,weight,y\ncm,kg,\n1,2,3\n4,5,6\n7,8,9\n")
    #expect(data.features == ["length cm", "weight kg"] && data.inputs == [1, 2, 4, 5, 7, 8])
    #expect(said(data).contains("2 header rows"))
    for text in ["x\ny,z\na,y\n1,2\n3,4\n", "x \"\n\na,y\n1,2\n3,4\n", "x\r\"\ra,y\r1,2\r3,4\r"] {
      for size in [8, 9, 10, 1 << 20] {
        let skipped = try csv(text, bufferSize: size, options: options { $0.skippedRows = 2 })
        #expect(skipped.features == ["a"] && skipped.inputs == [1, 3])
      }
    }
  }

  @Test func namesAreMadeUnique() throws {
    let data = try csv("a,a,,a_2,y\n1,2,3,4,5\n3,4,5,6,7\n4,5,8,7,7\n")
    #expect(data.features == ["a", "a_3", "c3", "a_2"])
    #expect(said(data).contains("a_3"))
  }

  // MARK: Missing cells and rows that do not fit

  @Test func droppedRowsAreCounted() throws {
    let data = try csv("a,b,y\n1,2,3\n4,,6\n7,8\n9,1,\n2,3,4\n5,6,7\n")
    #expect(data.inputs == [1, 2, 2, 3, 5, 6])
    #expect(said(data).contains("3 rows dropped (missing cells)"))
  }

  @Test func missingCellsAreFilledAsAsked() throws {
    let text = "a,c,y\n1,u,1\nNA,v,2\n4,u,3\n10,,4\n2,w,NA\n"
    let mean = try csv(text, options: options { $0.missing = .mean })
    #expect(mean.count == 4 && mean.inputs == [1, 1, 0, 5, 0, 1, 4, 1, 0, 10, 1, 0])
    let median = try csv(text, options: options { $0.missing = .median })
    #expect(median.inputs[3] == 4 && median.features == ["a", "c=u", "c=v"])
    let category = try csv(text, options: options { $0.missing = .category })
    #expect(category.features == ["a", "c=missing", "c=u", "c=v"])
    #expect(category.inputs == [1, 0, 1, 0, 4, 0, 0, 1, 4, 0, 1, 0, 10, 1, 0, 0])
    #expect(said(category).contains("2 missing cells filled"))
    #expect(said(category).contains("1 row dropped"))
  }

  @Test func aRowThatWasLeftOutLeavesNoCategory() throws {
    let data = try csv("c,n,y\nu,1,1\nv,NA,2\nw,2,3\n")
    #expect(data.features == ["c=u", "c=w", "n"] && data.inputs == [1, 0, 1, 0, 1, 2])
  }

  @Test func totalsAreNoData() throws {
    for last in ["Total,7,9", "Sum:,7,9", "합계,7,9", "Total,,9", "Total"] {
      let data = try csv("c,a,y\nu,1,2\nv,2,3\nu,4,4\n\(last)\n")
      #expect(data.count == 3 && data.features == ["c=u", "c=v", "a"], "\(last)")
    }
    let numbers = try csv("k,a,y\n1.5,1,2\n2.5,2,3\n3,4,4\nTotal,7,9\n")
    #expect(numbers.count == 3)
    #expect(said(numbers).contains("last row"))
    // In the middle it is a value.
    #expect(try csv("c,a,y\nTotal,1,2\nShell,2,3\nTotal,4,4\n").count == 3)
  }

  @Test func aCellTooManyIsAFaultUntilItIsDropped() throws {
    let text = "a,y\n1,2\n3,4,5\n6,7\n"
    #expect(throws: DataError.self) { try csv(text) }
    let data = try csv(text, options: options { $0.missing = .drop })
    #expect(data.count == 2 && said(data).contains("1 row dropped (too many cells)"))
  }

  @Test func notANumberIsAFaultUntilItIsMissing() throws {
    #expect(throws: DataError.self) { try csv("a,y\n1,2\nNaN,4\n6,7\n") }
    #expect(
      try csv("a,y\n1,2\nNaN,4\n6,7\n", options: options { $0.missing = .median }).inputs
        == [1, 3.5, 6])
  }

  // MARK: Types

  @Test func answersAreOneAndZero() throws {
    let data = try csv("a,b,y\nyes,1,TRUE\nno,2,FALSE\nYes,3,true\n")
    #expect(data.features == ["a", "b"] && data.inputs == [1, 1, 0, 2, 1, 3])
    #expect(data.outputs == [1, 0, 1] && data.kind == .binary)
    let text = try csv(
      "a,y\nyes,1\nno,2\n",
      options: options { $0.types = [NamedType(column: "a", type: .text)] })
    #expect(text.features == ["a=no", "a=yes"])
    #expect(try csv("a,y\nyes,1\nno,2\nmaybe,3\n").features.count == 3)
  }

  @Test func datesAreDays() throws {
    for column in [
      "1970-01-02\n2000-03-01", "02.01.1970\n01.03.2000", "2.1.1970\n1.3.00", "1970/1/2\n2000/3/1",
    ] {
      let rows = column.split(separator: "\n").enumerated().map { "\($1);\($0)" }
      #expect(try csv("d;y\n" + rows.joined(separator: "\n")).inputs == [1, 11_017], "\(column)")
    }
    #expect(
      try csv("d,y\n1970-01-01 12:00,1\n1970-01-02T06:00:00Z,2\n").inputs == [0.5, 1.25])
    #expect(try csv("t,y\n06:00,1\n6:00 PM,2\n").inputs == [0.25, 0.75])
    // Leap days: 1900 had none.
    #expect(try csv("d,y\n1900-02-28,1\n1900-03-01,2\n").inputs == [-25_509, -25_508])
    #expect(try csv("d,y\n1900-02-29,1\n1900-03-01,2\n").features.count == 2)
  }

  @Test func theOrderOfADateIsFoundOrSaid() throws {
    #expect(try csv("d,y\n3/4/2024,1\n3/25/2024,2\n").inputs == [19_786, 19_807])
    #expect(try csv("d,y\n3/4/2024,1\n25/3/2024,2\n").inputs == [19_816, 19_807])
    let open = try csv("d,y\n3/4/2024,1\n5/6/2024,2\n")
    #expect(open.inputs == [19_786, 19_849])
    #expect(said(open).contains("--types 'd=day-first'"))
    let told = try csv(
      "d,y\n3/4/2024,1\n5/6/2024,2\n",
      options: options { $0.types = [NamedType(column: "d", type: .dayFirst)] })
    #expect(told.inputs == [19_816, 19_879])
    #expect(!said(told).contains("--types"))
  }

  @Test func aDateHasPartsIfAsked() throws {
    let parts = [NamedType(column: "d", type: .dateParts)]
    let days = try csv(
      "d,y\n2024-02-29,1\n1969-12-31,2\n", options: options { $0.types = parts })
    #expect(days.features == ["d=year", "d=month", "d=day", "d=weekday"])
    #expect(days.inputs == [2024, 2, 29, 4, 1969, 12, 31, 3])
    let hours = try csv(
      "d,y\n2024-02-29 23:30,1\n1969-12-31 01:00,2\n", options: options { $0.types = parts })
    #expect(hours.inputs == [2024, 2, 29, 4, 23, 1969, 12, 31, 3, 1])
  }

  @Test func namesOfRowsAreLeftOut() throws {
    for name in ["id", "ID", "PassengerId", "user_id", "Kunden ID", "번호", "index"] {
      let data = try csv("\(name),a,y\n7,1,2\n5,2,3\n9,3,4\n")
      #expect(data.features == ["a"], "\(name)")
    }
    // Measures are none, nor is what comes twice.
    #expect(try csv("paid,a,y\n7,1,2\n5,2,3\n9,3,4\n").features == ["paid", "a"])
    #expect(try csv("id,a,y\n7,1,2\n7,2,3\n9,3,4\n").features == ["id", "a"])
    #expect(try csv("id,a,y\n7.5,1,2\n5,2,3\n9,3,4\n").features == ["id", "a"])
  }

  @Test func columnsAreChosen() throws {
    let text = "id,a,b,y\n1,2,3,4\n2,3,4,5\n5,6,7,8\n"
    #expect(try csv(text).features == ["a", "b"])
    #expect(said(try csv(text)).contains("id left out"))
    #expect(try csv(text, options: options { $0.features = ["id", "b"] }).features == ["id", "b"])
    #expect(try csv(text, options: options { $0.dropped = ["b"] }).features == ["a"])
    let other = try csv(text, options: options { $0.dropped = ["y"] })
    #expect(other.features == ["a"] && other.targets == ["b"])
    #expect(throws: DataError.droppedTarget("y")) {
      try csv(text, target: ["y"], options: options { $0.dropped = ["y"] })
    }
    #expect(throws: DataError.self) { try csv(text, options: options { $0.dropped = ["z"] }) }
    #expect(throws: DataError.self) { try csv(text, options: options { $0.features = ["z"] }) }
    #expect(try csv("id,y\n1,2\n2,3\n").features == ["id"])
    let zip = try csv(
      "zip,y\n10115,2\n20095,3\n",
      options: options { $0.types = [NamedType(column: "zip", type: .text)] })
    #expect(zip.features == ["zip=10115", "zip=20095"])
  }

  // MARK: Faults

  @Test func allFaultsAreToldAtOnceWithWhatMendsThem() throws {
    let rows = (1...30).map { $0 % 3 == 0 ? "x\($0),1\n" : "\($0),2\n" }
    let error = #expect(throws: DataError.self) {
      try csv("a,y\n1,2\n" + rows.joined() + "2,3,4\n\"5,6\n")
    }
    let lines = error?.lines.map { $0.text(in: .english) } ?? []
    #expect(lines.count == 12)
    #expect(lines.first?.hasPrefix("table.csv, line 5, column 1 \"a\": ") == true)
    #expect(lines.first?.hasSuffix("(--types 'a=text')") == true)
    #expect(lines[10].hasSuffix("(--missing drop)"))
    #expect(lines[11].hasSuffix("the quote opened here is never closed"))
    #expect(error?.kind.exitCode == 65)
    let many = #expect(throws: DataError.self) {
      try csv("a,y\n1,2\n2,3\n" + String(repeating: "x,1\n", count: 50))
    }
    #expect(many?.lines.last?.text(in: .english) == "and 30 more")
    #expect(many?.message.hasSuffix("; and 49 more faults") == true)
  }

  // MARK: What is said

  private func said(_ data: Dataset) -> String { data.reading?.sentence.text(in: .english) ?? "" }

  @Test func oneLineSaysWhatWasGuessed() throws {
    #expect(said(try csv("a,y\n1,2\n3,4\n")) == "Read as: commas, UTF-8.")
    #expect(try csv("a,y\n1,2\n3,4\n").reading?.isPlain == true)
    let latin = "Größen\n\nid;größe;y\n1;1,5;2\n2;2,5;3\n3;;4\n".unicodeScalars.map {
      UInt8($0.value)
    }
    let data = try csv(bytes: latin)
    #expect(
      said(data) == "Read as: semicolons, decimal comma, Windows-1252, 2 lines above the table, "
        + "1 row dropped (missing cells), id left out (row names).")
    #expect(data.reading?.isPlain == false)
  }
}
