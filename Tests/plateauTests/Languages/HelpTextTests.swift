import ArgumentParser
import Localization
import TerminalUI
import Testing

@testable import Workbench
@testable import plateau

@Suite struct HelpTextTests {
  private static let pages = [
    ["--help"], ["help"], ["run", "--help"], ["train", "--help"], ["compare", "--help"],
    ["report", "--help"], ["plot", "--help"], ["datasets", "--help"], ["code", "--help"],
    ["glossary", "--help"], ["lesson", "--help"], ["class", "--help"], ["replay", "--help"],
    ["help", "help"],
  ]

  private func page(_ arguments: [String], columns: Int = 80) throws -> String {
    do {
      var command = try Plateau.parseAsRoot(arguments)
      try command.run()
    } catch {
      #expect(ExitStatus.code(of: error) == 0)
      return HelpText.of(error, columns: columns)
    }
    Issue.record("\(arguments) is no page")
    return ""
  }

  /// Where a line's explanation begins: the words after two spaces or more.
  private func explanations(_ page: String) -> [String] {
    page.split(separator: "\n").filter { $0.hasPrefix("  ") }.compactMap { line in
      let text = String(line)
      let label = text.prefix(26)
      return label.last == " " ? String(text.dropFirst(26)) : nil
    }
  }

  @Test(arguments: pages) func aPageIsKoreanThroughout(_ arguments: [String]) throws {
    try Spoken.$chosen.withValue(.korean) {
      let page = try page(arguments)
      for word in ["OVERVIEW", "USAGE", "OPTIONS", "ARGUMENTS", "default", "Show", "See "] {
        #expect(!page.contains(word), "\(word) in \(arguments)")
      }
      #expect(page.hasPrefix("개요: "))
      #expect(page.contains("\n사용법: plateau"))
    }
  }

  @Test(arguments: [64, 80, 132]) func linesFitAndExplanationsAreAligned(_ columns: Int) throws {
    try Spoken.$chosen.withValue(.korean) {
      for arguments in Self.pages {
        let page = try page(arguments, columns: columns)
        for line in page.split(separator: "\n") where String(line).displayWidth > columns {
          // A usage line is never broken.
          #expect(line.hasPrefix("사용법"), "\(line)")
        }
        #expect(!page.contains(" \n"))
      }
    }
  }

  @Test func englishPagesAreArgumentParsersOwn() throws {
    #expect(try page(["plot", "--help"], columns: 40) == PlotCommand.helpMessageAsRoot)
  }

  @Test func whatIsNoPageStaysAsItIs() throws {
    try Spoken.$chosen.withValue(.korean) {
      let version = try page(["--version"])
      let script = try page(["--generate-completion-script", "bash"])
      #expect(version == Plateau.configuration.version)
      #expect(script.hasPrefix("#!"))
    }
  }
}

extension PlotCommand {
  fileprivate static var helpMessageAsRoot: String { Plateau.helpMessage(for: Self.self) }
}
