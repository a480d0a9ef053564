import Foundation
import TestSupport
import Testing

/// A file of one's own, from the command line.
@Suite struct OwnDataCommandTests {
  private static let german = "id;größe;y\n1;1,5;2\n2;2,5;3\n3;;4\n4;3,5;5\n"

  @Test func whatWasGuessedIsSaidInOneLine() throws {
    try withFile(Self.german.unicodeScalars.map { UInt8($0.value) }) { path in
      let line =
        "Read as: semicolons, decimal comma, Windows-1252, 1 row dropped (missing cells), "
        + "id left out (row names)."
      let described = try PlateauProcess.run("datasets", path)
      #expect(described.code == 0 && described.output.contains("\n\(line)\n"))
      // Beside numbers for programs it goes to the error stream.
      let trained = try PlateauProcess.run("train", "--dataset", path, "--epochs", "1", "--json")
      #expect(trained.code == 0 && trained.errors == "\(line)\n")
      #expect(try trained.object["examples"] as? Int == 3)
    }
  }

  @Test func eachGuessHasAnOption() throws {
    try withFile(Self.german.utf8) { path in
      let told = try PlateauProcess.run(
        "datasets", path, "--separator", "semicolon", "--decimal", "comma", "--encoding", "UTF-8",
        "--skip-rows", "0", "--header", "yes", "--missing", "median", "--features", "größe",
        "--types", "größe=number", "--drop", "id")
      #expect(told.code == 0 && told.output.contains("1 missing cell filled"))
      #expect(try PlateauProcess.run("datasets", path, "--separator", "dot").code == 64)
      #expect(try PlateauProcess.run("datasets", path, "--drop", "x").code == 64)
    }
  }

  @Test func allFaultsOfAFileAreToldEachWithWhatMendsIt() throws {
    try withFile("a,y\n1,2\nx,3\n3,4,5\n5,6\nNaN,7\n".utf8) { path in
      let ended = try PlateauProcess.run("datasets", path)
      #expect(ended.code == 65 && ended.output.isEmpty)
      let lines = ended.errors.split(separator: "\n")
      try #require(lines.count == 3)
      #expect(lines[0].hasPrefix("plateau: \(path), line 3, column 1 \"a\": "))
      #expect(lines[0].hasSuffix("(--types 'a=text')"))
      #expect(
        lines[1].hasPrefix("plateau: \(path), line 4: ") && lines[1].hasSuffix("(--missing drop)"))
      #expect(lines[2].hasSuffix("this is NaN (--missing drop)"))
      let mended = try PlateauProcess.run(
        "datasets", path, "--types", "a=text", "--missing", "drop")
      #expect(mended.code == 0 && mended.output.contains("1 row dropped (too many cells)"))
    }
  }
}
