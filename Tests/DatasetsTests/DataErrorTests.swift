import Foundation
import TestSupport
import Testing

@testable import Datasets

/// What a bad file is told: the rule, what came instead, file, line and column.
@Suite struct DataErrorTests {
  @Test(arguments: BadTables.all)
  func aBadTableIsToldWhereAndWhy(_ text: String, _ message: String) throws {
    let error = #expect(throws: DataError.self) { try csv(text) }
    #expect(error?.message == message)
    #expect(error?.kind.exitCode == 65)
  }

  @Test(arguments: [
    (Array("a,y\n1,2\n".utf8) + [0xFF, 0x2C, 0x33, 0x0A], "table.csv, line 3, column 1 \"a\""),
    ([0xE9, 0x2C, 0x79, 0x0A], "table.csv, line 1, column 1"),
  ])
  func textThatIsNotUTF8IsRefusedAsUTF8(_ bytes: [UInt8], _ place: String) throws {
    var options = TableOptions()
    options.encoding = "UTF-8"
    let error = #expect(throws: DataError.self) { try csv(bytes: bytes, options: options) }
    #expect(
      error?.message == "\(place): text must be UTF-8, but this is not (--encoding windows-1252)")
    #expect(error?.kind.exitCode == 65)
  }

  @Test func aTextFeatureHasFiftyValuesAtMost() throws {
    let rows = (1...51).map { "v\($0),\($0)\n" }
    #expect(try csv("a,y\n" + rows.dropLast().joined()).features.count == 50)
    let error = #expect(throws: DataError.self) { try csv("a,y\n" + rows.joined()) }
    #expect(
      error?.message == "table.csv, line 52, column 1 \"a\": a text column has at most 50 "
        + "different values, but this is one more (--drop a)")
  }

  @Test func aTargetHasAHundredClassesAtMost() throws {
    for prefix in ["", "v"] {
      let rows = (1...101).map { "\($0),\(prefix)\($0)\n" }
      let hundred = try csv("a,y\n" + rows.dropLast().joined(), asClasses: true)
      #expect(hundred.classes.count == 100)
      let error = #expect(throws: DataError.self) {
        try csv("a,y\n" + rows.joined(), asClasses: true)
      }
      #expect(
        error?.message
          == "table.csv: there are at most 100 classes, but \"y\" has more different values")
    }
  }

  @Test func aTargetMustBeAColumn() throws {
    let error = #expect(throws: DataError.self) { try csv("a,y\n1,2\n3,4\n", target: ["z"]) }
    #expect(error?.message == "table.csv has no column \"z\"; it has a, y")
    #expect(error?.kind.exitCode == 64)
    #expect(throws: DataError.noFeatures(file: "table.csv")) {
      try csv("a,y\n1,2\n3,4\n", target: ["a", "y"])
    }
    #expect(throws: DataError.repeatedTarget("a")) {
      try csv("a,y\n1,2\n3,4\n", target: ["a", "a"])
    }
    #expect(throws: DataError.textAmongTargets("c")) {
      try csv("a,b,c\n1,2,u\n3,4,v\n", target: ["b", "c"])
    }
    #expect(throws: DataError.severalClassTargets(["a", "b"])) {
      try csv("a,b,c\n1,2,u\n3,4,v\n", target: ["b", "a"], asClasses: true)
    }
  }

  @Test func whatCannotBeOpenedIsNoInput() throws {
    let library = DatasetLibrary(folder: nil)
    let missing = #expect(throws: DataError.self) {
      try library.load(DataOptions(dataset: "no-such.csv"))
    }
    #expect(missing?.message.hasPrefix("\"no-such.csv\" is neither a file nor one of") == true)
    #expect(missing?.kind.exitCode == 66)
    let folder = #expect(throws: DataError.self) {
      try library.load(DataOptions(dataset: "/tmp"))
    }
    #expect(folder?.message == "/tmp: a data set is a file, but this is a folder")
    #expect(folder?.kind.exitCode == 66)
    // A file that opens and cannot be read, whoever asks: nothing is mapped at address 0.
    let unreadable = #expect(throws: DataError.self) {
      try library.load(DataOptions(dataset: "/proc/self/mem"))
    }
    #expect(unreadable?.message == "/proc/self/mem: cannot be read: Input/output error")
    #expect(unreadable?.kind.exitCode == 66)
  }

  @Test func moreThanAGibibyteIsRefusedUnread() throws {
    try withFile([]) { path in
      let handle = try #require(FileHandle(forWritingAtPath: path))
      try handle.truncate(atOffset: 1_610_612_737)
      try handle.close()
      let error = #expect(throws: DataError.self) {
        try DatasetLibrary(folder: nil).load(DataOptions(dataset: path))
      }
      #expect(
        error?.message == "\(path): files of up to 1 GiB are read, but this one has 1.51 GiB")
      #expect(error?.kind.exitCode == 65)
    }
  }

  @Test func aValueOfAMegabyteIsTakenForAMistake() throws {
    let long = String(repeating: "x", count: 2_000_000)
    let plain = #expect(throws: DataError.self) { try csv("a,y\n1,\(long)\n") }
    #expect(plain == .longField(Place(file: "table.csv", line: 2, column: 2, name: "y")))
    let quoted = #expect(throws: DataError.self) { try csv("a,y\n1,\"\(long)\"\n") }
    #expect(quoted == .unclosedQuote(Place(file: "table.csv", line: 2, column: 2, name: "y")))
  }

  /// A terminal would obey what a hostile file says.
  @Test func messagesHoldNoControlCharacters() throws {
    let error = #expect(throws: DataError.self) {
      try csv("a\u{1B}[2J,y\n1,2\nx\u{7}\u{9B},3\n")
    }
    #expect(
      error?.message == "table.csv, line 3, column 1 \"a\u{FFFD}[2J\": a column is all numbers or "
        + "all text, but \"x\u{FFFD}\u{FFFD}\" is text below the number of line 2 "
        + "(--types \"$(printf 'a\\033[2J=text')\")")
  }
}
