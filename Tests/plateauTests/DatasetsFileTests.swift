import Foundation
import TestSupport
import Testing

/// `plateau datasets FILE`: what is in a file, in words, for programs, and as a table again.
@Suite struct DatasetsFileTests {
  private static let shop = """
    id;Größe;Ort;seit;Preis
    1;30,5;Köln;01.02.2024;1.100,50 €
    2;50;"a, b";03.02.2024;2.210 €
    3;;Bonn;04.02.2024;1.990 €
    4;80;Köln;05.02.2024;4.000 €

    """

  @Test func eachColumnIsToldInALine() throws {
    try withFile(Self.shop.utf8) { path in
      let told = try PlateauProcess.run("datasets", path)
      #expect(told.code == 0)
      func line(_ name: String) -> String {
        told.output.split(separator: "\n").first { $0.hasPrefix(name + " ") }.map { String($0) }
          ?? ""
      }
      #expect(line("id").hasSuffix("left out"))
      #expect(line("Größe").contains("number") && line("Größe").contains("30.5 … 80"))
      #expect(line("Größe").contains("25 %") && line("Größe").contains(" r "))
      #expect(line("Ort").contains("2 values: Köln, a, b") && line("Ort").contains("η"))
      #expect(line("seit").contains("2024-02-01 … 2024-02-05"))
      #expect(line("Preis").contains("number €") && line("Preis").hasSuffix("target"))
      #expect(line("Größe").contains("█"))
      let ascii = try CommandResult.of(
        BuiltProgram.path, ["datasets", path], environment: ["LC_ALL": "C"])
      #expect(ascii.output.utf8.allSatisfy { $0 < 128 } && ascii.output.contains("30.5 .. 80"))
    }
  }

  @Test func programsGetTheSameAsJSON() throws {
    try withFile(Self.shop.utf8) { path in
      let object = try PlateauProcess.run("datasets", path, "--json").object
      #expect((object["readAs"] as? String)?.hasPrefix("Read as: semicolons") == true)
      let columns = try #require(object["fileColumns"] as? [[String: Any]])
      #expect(columns.map { $0["name"] as? String } == ["id", "Größe", "Ort", "seit", "Preis"])
      #expect(columns[0]["use"] as? String == "left out")
      #expect(
        columns[1]["missing"] as? Double == 0.25 && columns[1]["measure"] as? String == "Pearson")
      #expect((columns[1]["counts"] as? [Int])?.reduce(0, +) == 3)
      let values = try #require(columns[2]["values"] as? [[String: Any]])
      #expect(values.first?["name"] as? String == "Köln" && values.first?["rows"] as? Int == 2)
      #expect(columns[4]["unit"] as? String == "€" && columns[4]["use"] as? String == "target")
    }
  }

  @Test func theTableReadsAgain() throws {
    try withFile(Self.shop.utf8) { path in
      let written = try PlateauProcess.run("datasets", path, "--csv")
      #expect(written.code == 0 && written.errors.isEmpty)
      #expect(
        written.output
          == "Größe,Ort,seit,Preis\n30.5,Köln,19754,1100.5\n50,\"a, b\",19756,2210\n80,Köln,19758,4000\n"
      )
      func cost(_ file: String) throws -> Double? {
        try PlateauProcess.run(
          "train", "--dataset", file, "--epochs", "3", "--json", "--layers", "3:tanh,1:linear"
        ).object["cost"] as? Double
      }
      let first = try #require(try cost(path))
      try withFile(written.output.utf8) { copy in
        let again = try cost(copy)
        #expect(again == first)
      }
    }
    // What its beginning does not tell is said on the error stream, ready to paste.
    try withFile("zip,y\n01234,1\n04000,2\n99999,3\n".utf8) { path in
      let written = try PlateauProcess.run("datasets", path, "--types", "zip=text", "--csv")
      #expect(written.output == "zip,y\n01234,1\n04000,2\n99999,3\n")
      #expect(written.errors.hasSuffix("--types 'zip=text'\n"))
    }
  }

  @Test func aDataSetIsWrittenToo() throws {
    let iris = try PlateauProcess.run("datasets", "iris", "--csv")
    #expect(iris.code == 0 && iris.output.split(separator: "\n").count == 151)
    #expect(try PlateauProcess.run("datasets", "--csv").code == 64)
    #expect(try PlateauProcess.run("datasets", "iris", "--csv", "--json").code == 64)
  }

  /// A pipe that brings nothing for a while: whoever waits sees what for, and can leave.
  @Test(arguments: [false, true])
  func whatTakesLongIsSeenWhileItIsRead(_ isInterrupted: Bool) throws {
    try withFolder { folder in
      let pipe = folder + "/slow.csv"
      let isMade = unsafe mkfifo(pipe, 0o600) == 0
      #expect(isMade)
      let terminal = try PseudoTerminal(BuiltProgram.path, ["datasets", pipe])
      var writer = unsafe open(pipe, O_WRONLY)
      defer { if writer >= 0 { close(writer) } }
      func send(_ text: String) {
        let bytes = Array(text.utf8)
        let count = unsafe write(writer, bytes, bytes.count)
        #expect(count == bytes.count)
      }
      send("a,y\n1,2\n2,4\n")
      #expect(terminal.read(seconds: 20) { !$0.contains("reading slow.csv") })
      if isInterrupted {
        terminal.type("\u{3}")
        #expect(try terminal.status(seconds: 20) == 130)
      } else {
        send("3,5\n")
        close(writer)
        writer = -1
        terminal.read(seconds: 20) { !$0.contains("3 rows") }
        #expect(terminal.text.contains("3 rows"))
      }
      let after = try #require(terminal.text.range(of: "reading slow.csv"))
      #expect(terminal.text[after.upperBound...].contains("\r\u{1B}[K"))
    }
  }
}
