import Testing

@testable import Workbench
@testable import plateau

@Suite struct GlossaryCommandTests {
  @Test func aTermIsExplained() throws {
    let ended = try PlateauProcess.run("glossary", "learning", "rate")
    #expect(ended.code == 0 && ended.output.hasPrefix("learning rate\n"))
    let korean = try PlateauProcess.run("glossary", "np.dot", "--language", "ko")
    #expect(korean.code == 0 && korean.output.hasPrefix("내적\n"))
    #expect(!korean.output.contains("수식") && korean.output.contains("다른 말"))
  }

  @Test func withoutATermAllAreListed() throws {
    let ended = try PlateauProcess.run("glossary")
    #expect(ended.code == 0 && ended.output.split(separator: "\n").count == Term.all.count + 1)
    #expect(try PlateauProcess.shell("LC_ALL=C $0 glossary").output.allSatisfy { $0.isASCII })
  }

  @Test func anUnknownOneIsRefusedWithTheNearest() throws {
    let ended = try PlateauProcess.run("glossary", "satration")
    #expect(ended.code == 64 && ended.output.isEmpty)
    #expect(
      ended.errors == "plateau: 'satration' (did you mean saturation?) is not in the glossary; "
        + "plateau glossary lists its terms\n")
  }

  /// The command lines that it names can be typed.
  @Test func everyCommandLineIsTaken() throws {
    for term in Term.all {
      for case .shell(let line) in term.places {
        let words = line.split(separator: " ").dropFirst().map(String.init)
        #expect(throws: Never.self, "\(line)") { try Plateau.parseAsRoot(words) }
      }
    }
  }
}
