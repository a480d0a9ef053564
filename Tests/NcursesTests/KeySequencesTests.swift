import TerminalUI
import Testing

@testable import Ncurses

@Suite struct KeySequencesTests {
  /// A console whose keys are unlike xterm's is known by its description.
  @Test func theTerminalsOwnSequencesComeFirst() {
    let described = ["kf1": "\u{1B}[224z", "kpp": "\u{1B}[5z", "khome": "\u{1B}[214z"]
    var parser = InputParser(keys: KeySequences { name in described[name].map { Array($0.utf8) } })
    #expect(
      parser.feed("\u{1B}[224z\u{1B}[5z\u{1B}[A".utf8) == [
        .key(.function(1)), .key(.pageUp), .key(.up),
      ])
  }

  @Test func withoutADescriptionThoseMeanNothing() {
    var parser = InputParser()
    #expect(parser.feed("\u{1B}[224z".utf8) == [])
  }
}
