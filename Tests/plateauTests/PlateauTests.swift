import Testing

@testable import plateau

@Suite struct PlateauTests {
  @Test func withoutATerminalTheDefaultRunsRaceInPlainLines() throws {
    for ended in [try PlateauProcess.run(), try PlateauProcess.run("run")] {
      #expect(ended.code == 0 && ended.errors.isEmpty)
      #expect(!ended.output.contains("\u{1B}"))
      let lines = ended.output.split(separator: "\n").map(String.init)
      let a = try #require(lines.first { $0.hasPrefix("A reached 0.1 at epoch ") })
      let b = try #require(lines.first { $0.hasPrefix("B reached 0.1 at epoch ") })
      #expect(b.hasSuffix(" times sooner than A"))
      #expect(!a.contains("sooner"))
    }
  }

  @Test func theLineAtTheEndRepeatsTheRace() throws {
    let first = try PlateauProcess.run("run", "--dataset", "coffee", "--epochs", "5")
    let again = try #require(first.output.split(separator: "\n").last)
    let command = again.replacing("again: plateau", with: "\"$0\"")
    #expect(try PlateauProcess.shell(String(command)).output == first.output)
  }

  @Test func helpAndVersionAreOutput() throws {
    let version = try PlateauProcess.run("--version")
    #expect(version.code == 0 && version.output.split(separator: ".").count == 3)
    let form = /\d+\.\d+\.\d+ \([a-z0-9-]+(, [0-9a-f]+\+?)?\)\n/
    #expect(try form.wholeMatch(in: version.output) != nil, "\(version.output)")
    for arguments in [[], ["run"], ["train"], ["compare"], ["report"], ["plot"]] {
      let ended = try PlateauProcess.end(
        PlateauProcess.start(PlateauProcess.program.path, arguments + ["--help"]))
      #expect(ended.code == 0 && ended.errors.isEmpty)
      #expect(ended.output.contains("USAGE: plateau"))
    }
  }
}
