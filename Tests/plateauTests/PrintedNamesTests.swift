import Foundation
import Setups
import Testing
import Text

@testable import Text
@testable import Workbench
@testable import plateau

/// What comes from outside is shown, never obeyed: no name, column, class or typed word steers the
/// terminal or begins a line of its own.
@Suite struct PrintedNamesTests {
  /// Sets a title, colours, goes to another line, turns text around.
  private static let hostile = "e\u{1B}]0;x\u{07}s\nFORGED\r\u{9B}31m\u{202E}\u{2028}\u{7F}"

  private func withHostileFile(_ body: (_ folder: String, _ file: String) throws -> Void) throws {
    try withFolder { folder in
      let name = Self.hostile
      let table = "x\(name),\"t\(name)\"\n0,\"a\(name)\"\n1,\"b\(name)\"\n2,\"b\(name)\"\n"
        .replacing("x\(name)", with: "\"x\(name)\"")
      try table.write(toFile: "\(folder)/\(name).csv", atomically: false, encoding: .utf8)
      try body(folder, "\(name).csv")
    }
  }

  private func run(_ arguments: [String], in folder: String) throws -> Ended {
    try PlateauProcess.end(PlateauProcess.start(PlateauProcess.program.path, arguments, in: folder))
  }

  private func expectShown(_ text: String, _ what: [String], isJSON: Bool = false) {
    let obeyed = text.unicodeScalars.filter { $0.steersTerminal && $0 != "\n" }
    #expect(obeyed.isEmpty, "\(what): \(obeyed.map { String($0.value, radix: 16) })")
    #expect(!text.contains("\nFORGED"), "\(what)")
    #expect(text.contains(isJSON ? "\\u001b" : "\u{FFFD}"), "\(what): \(text)")
  }

  @Test func noNameOfAFileIsObeyed() throws {
    try withHostileFile { folder, file in
      let brief = ["--epochs", "1", "--dataset", file]
      for words in [
        ["train"] + brief, ["run"] + brief, ["compare", "--seeds", "1", "--csv", "c.csv"] + brief,
        ["report", "c.csv"], ["datasets", file], ["code", "--output", file + "it"] + brief,
        ["train", "--history", file + "h", "--save", file + "w"] + brief,
      ] {
        let ended = try run(words, in: folder)
        #expect(ended.code == 0 && ended.errors.isEmpty, "\(words): \(ended.errors)")
        expectShown(ended.output, words)
      }
      let words = ["code"] + brief
      let ended = try run(words, in: folder)
      expectShown(ended.output + "\u{FFFD}", words)
    }
  }

  @Test func jsonAndPicturesHaveNamesEscaped() throws {
    try withHostileFile { folder, file in
      let brief = ["--epochs", "1", "--dataset", file]
      for words in [
        ["train", "--json"] + brief, ["datasets", "--json", file],
        ["compare", "--json", "--seeds", "1", "--csv", "c.csv", "--svg", "c.svg"] + brief,
      ] {
        let ended = try run(words, in: folder)
        expectShown(ended.output, words, isJSON: true)
        let name = try ended.object[words[0] == "datasets" ? "title" : "dataset"] as? String
        #expect(name == file, "\(words)")
      }
      expectShown(try #require(text(folder + "/c.svg")), ["svg"])
    }
  }

  @Test func noTypedWordIsObeyed() throws {
    try withFolder { folder in
      let word = Self.hostile
      for words in [
        ["train", "--dataset", word], ["train", "--loss", word], ["train", "--layers", word],
        ["train", "--load", word], ["train", "--history", "/no/\(word)"], ["report", word],
        ["train", "--\(word)"], ["train", word], ["plot", "relu", word], ["plot", word],
        ["lesson", word], ["lesson", word + ".lesson"], ["glossary", word], ["--\(word)"],
        ["train", "--from", word], ["train", "--json=\(word)"],
        ["datasets", word], ["compare", "--shard", word], ["run", "--theme", word],
      ] {
        for language in ["en", "ko"] {
          let ended = try run(words + ["--language", language], in: folder)
          #expect(ended.code != 0, "\(words)")
          expectShown(ended.output + ended.errors + "\u{FFFD}", words)
          #expect(ended.errors.filter { $0 == "\n" }.count == 1, "\(ended.errors)")
        }
      }
    }
  }

  @Test func noNameIsObeyedWhereTheScreenIsToldInWords() throws {
    try withHostileFile { folder, file in
      let script =
        "printf 'settings\\ndata\\nruns\\nstatus\\nrename a\\033b\\n\\033]0;x\\007\\n' | "
        + "\"$0\" run --plain --epochs 2 --dataset \(shellQuoted(file))"
      let ended = try PlateauProcess.shell(script, in: folder)
      #expect(ended.code == 0, "\(ended.errors)")
      expectShown(ended.output + ended.errors, ["--plain"])
    }
  }

  /// Where the locale has no �, it is a question mark.
  @Test func anotherLocaleHasAQuestionMark() throws {
    try withHostileFile { folder, file in
      let ended = try PlateauProcess.shell(
        "LANG=C \"$0\" train --epochs 1 --dataset \(shellQuoted(file))", in: folder)
      #expect(ended.code == 0)
      #expect(ended.output.utf8.allSatisfy { $0 < 0x7F && $0 >= 0x20 || $0 == 10 })
    }
  }
}

/// A command that is printed does what it says when it is pasted.
@Suite struct PastedCommandTests {
  private static let hostile = [
    "plain", "it's", "it'\u{301};touch PWNED;'\u{301}", "q\"\u{301}$(touch PWNED)`touch PWNED`",
    "-x", "a;b c", "\u{1B}[31m'\\n%d", "\u{37E} K", "한국어",
  ]

  private func run(_ arguments: [String], in folder: String) throws -> Ended {
    try PlateauProcess.end(PlateauProcess.start(PlateauProcess.program.path, arguments, in: folder))
  }

  /// The output without the line that says how long it took.
  private func untimed(_ ended: Ended) -> [Substring] {
    ended.output.split(separator: "\n").filter { !$0.hasPrefix("trained ") }
  }

  private func again(_ ended: Ended) throws -> String {
    let line = try #require(ended.output.split(separator: "\n").last { $0.hasPrefix("again: ") })
    #expect(line.hasPrefix("again: plateau "))
    return "\"$0\" " + line.dropFirst("again: plateau ".count)
  }

  private func withFile(_ name: String, _ body: (_ folder: String) throws -> Void) throws {
    try withFolder { folder in
      // Numbers that are read as classes: what the network is decides what the target is.
      let rows = "x,y\n0,0\n1,1\n2,2\n3,0\n4,1\n"
      try rows.write(toFile: "\(folder)/\(name).csv", atomically: false, encoding: .utf8)
      try body(folder)
      #expect(try names(in: folder).contains("PWNED") == false)
    }
  }

  @Test(arguments: hostile) func theCommandOfARunRepeatsIt(_ name: String) throws {
    try withFile(name) { folder in
      for options in [["--layers", "8:relu,3:softmax"], ["--epochs", "3"]] {
        let words = ["train", "--dataset", "\(name).csv"] + options
        let first = try run(words, in: folder)
        #expect(first.code == 0, "\(first.errors)")
        let second = try PlateauProcess.shell(try again(first), in: folder)
        #expect(untimed(second) == untimed(first) && second.code == 0, "\(second.errors)")
      }
    }
  }

  @Test func theCommandOfARaceRepeatsIt() throws {
    for name in Self.hostile {
      try withFile(name) { folder in
        let words = ["run", "--epochs", "3", "--dataset", "\(name).csv"]
        let first = try run(words, in: folder)
        let second = try PlateauProcess.shell(try again(first), in: folder)
        #expect(second.output == first.output && second.code == 0, "\(second.errors)")
      }
    }
  }

  /// With weights that are loaded, and activations that are not the file's.
  @Test func theCommandOfLoadedWeightsRepeatsThem() throws {
    try withFolder { folder in
      let brief = ["--dataset", "xor", "--epochs", "2"]
      let layers = ["--layers", "8:tanh,8:tanh,1:sigmoid"]
      _ = try run(["train", "--save", "it's.safetensors"] + layers + brief, in: folder)
      let load = ["--load", "it's.safetensors"] + brief
      let other = ["--layers", "8:relu,8:relu,1:sigmoid"]
      for words in [["train"] + load, ["train"] + load + other, ["run"] + load] {
        let first = try run(words, in: folder)
        #expect(first.code == 0, "\(first.errors)")
        let second = try PlateauProcess.shell(try again(first), in: folder)
        #expect(untimed(second) == untimed(first) && second.code == 0, "\(words)")
      }
    }
  }

  @Test(arguments: hostile) func theCommandOfAProgramRunsIt(_ name: String) throws {
    try withFile("plain") { folder in
      let words = ["code", "--dataset", "plain.csv", "--framework", "numpy", "--epochs", "2"]
      let code = try run(words + ["--output", name], in: folder)
      #expect(code.code == 0, "\(code.errors)")
      let command = try #require(
        code.output.firstRange(of: ": cd ").map { range in
          String(code.output[range.lowerBound...].dropFirst(2))
        })
      let ran = try PlateauProcess.shell(command, in: folder)
      let costs = ran.output.split(separator: "\n").filter { !$0.hasPrefix("#") }
      #expect(ran.code == 0 && costs.count == 3, "\(ran.errors)")
    }
  }
}
