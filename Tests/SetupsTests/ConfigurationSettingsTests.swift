import Datasets
import Foundation
import TestSupport
import Testing
import Text

@testable import Setups
@testable import Text

@Suite struct ConfigurationSettingsTests {
  @Test func theCommandSaysOnlyWhatIsNotTheDefault() throws {
    #expect(try Settings().configuration(digits).commandLine(defaults: digits) == "plateau train")
    let run = try settings([
      .optimizer: "adam", .learningRate: "0.01", .noShuffle: "", .epochs: "200", .seed: "5",
    ]).configuration(digits)
    #expect(
      run.commandLine(defaults: digits)
        == "plateau train --optimizer adam --learning-rate 0.01 --no-shuffle --seed 5")
  }

  /// The rate that an optimizer has by itself need not be said, and says so by being left out.
  @Test func whatFollowsFromAnotherSettingIsLeftOut() throws {
    let run = try settings([.optimizer: "adam"]).configuration(digits)
    #expect(run.commandLine(defaults: digits) == "plateau train --optimizer adam")
  }

  @Test func theCommandMakesTheSameRun() throws {
    var generator = SplitMix(state: 7)
    for _ in 0..<300 {
      let run = Configuration.random(using: &generator)
      let said = run.settings(apartFrom: flowers)
      // `epochs` has no word for "until it is stopped" where a default says otherwise.
      #expect(try said.configuration(flowers) == run)
    }
  }

  @Test func aShellReadsWhatWasQuoted() throws {
    var generator = SplitMix(state: 9)
    for _ in 0..<20 {
      let text = Configuration.random(using: &generator).data.dataset
      let shell = Process()
      shell.executableURL = URL(fileURLWithPath: "/bin/sh")
      shell.arguments = ["-c", "printf %s " + shellQuoted(text)]
      let pipe = Pipe()
      shell.standardOutput = pipe
      try shell.run()
      let read = pipe.fileHandleForReading.readDataToEndOfFile()
      shell.waitUntilExit()
      #expect(String(decoding: read, as: UTF8.self) == text)
    }
    #expect(shellQuoted("25:relu,1:sigmoid") == "25:relu,1:sigmoid")
    #expect(shellQuoted("my data.csv") == "'my data.csv'")
    #expect(shellQuoted("it's") == #"'it'\''s'"#)
    #expect(shellQuoted("") == "''")
  }

  /// A mark on a quote hides it from whoever looks for characters; what steers a terminal is not shown.
  @Test(arguments: ["sh", "bash"]) func aShellReadsHostileNamesAsTheyAre(_ name: String) throws {
    // A shell takes line feeds away at the end of what a command prints.
    let ends = name == "bash" ? [".", "\n", "'%\\\n\n"] : ["."]
    let names = HostileNames.all.filter { !$0.unicodeScalars.contains("\0") }
      .flatMap { name in ends.map { name + $0 } }
    let words = names.map(shellQuoted)
    #expect(words.allSatisfy { !$0.unicodeScalars.contains(where: \.steersTerminal) })
    let (shell, pipe) = (Process(), Pipe())
    shell.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    shell.arguments = [name, "-c", "printf '%s\\036' " + words.joined(separator: " ")]
    shell.standardOutput = pipe
    try shell.run()
    let read = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    shell.waitUntilExit()
    let texts = read.unicodeScalars.split(separator: "\u{1E}").map { Array($0) }
    #expect(texts == names.map { Array($0.unicodeScalars) })
  }

  @Test func oneOptionByItself() throws {
    let run = try settings([.learningRate: "0.03", .noShuffle: ""]).configuration(digits)
    #expect(run.optionText(.learningRate) == "--learning-rate 0.03")
    #expect(run.optionText(.layers) == "--layers 25:relu,15:relu,1:sigmoid")
    #expect(run.optionText(.noShuffle) == "--no-shuffle")
    #expect(run.optionText(.l2) == nil)
  }
}
