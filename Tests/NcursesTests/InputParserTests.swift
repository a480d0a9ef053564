import TerminalUI
import Testing

@testable import Ncurses

@Suite struct InputParserTests {
  private func events(_ text: String) -> [TerminalEvent] {
    var parser = InputParser()
    return parser.feed(text.utf8)
  }

  private func keys(_ text: String) -> [Key] {
    events(text).compactMap { if case .key(let key) = $0 { key } else { nil } }
  }

  @Test func printableCharactersAreThemselves() {
    #expect(keys("aZ ?") == [.character("a"), .character("Z"), .space, .character("?")])
    #expect(
      keys("é한⠿😀") == [
        .character("é"), .character("한"), .character("⠿"), .character("😀"),
      ])
  }

  @Test(arguments: [
    ("\u{3}", Key.control("c")), ("\u{1A}", .control("z")), ("\u{C}", .control("l")),
    ("\u{1C}", .control("\\")), ("\0", .control(" ")), ("\r", .enter), ("\n", .enter),
    ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace),
  ])
  func controlCharactersAreKeys(text: String, key: Key) {
    #expect(keys(text) == [key])
  }

  @Test(arguments: [
    // Arrows in the cursor mode and in the keypad's.
    ("[A", Key.up), ("[B", .down), ("[C", .right), ("[D", .left),
    ("OA", .up), ("OB", .down), ("OC", .right), ("OD", .left),
    ("[1;2C", .shiftRight), ("[1;2D", .shiftLeft), ("[c", .shiftRight), ("[d", .shiftLeft),
    // Held down with something else they are still arrows.
    ("[1;5C", .right), ("[1;3A", .up), ("[1;2A", .up), ("Od", .left),
    ("[H", .home), ("[F", .end), ("OH", .home), ("OF", .end), ("[1~", .home), ("[4~", .end),
    ("[7~", .home), ("[8~", .end), ("[2~", .insert), ("[3~", .delete), ("[5~", .pageUp),
    ("[6~", .pageDown), ("[Z", .backTab), ("OM", .enter), ("Ok", .character("+")),
    ("Oq", .character("1")), ("OP", .function(1)), ("OS", .function(4)), ("[15~", .function(5)),
    ("[17~", .function(6)), ("[21~", .function(10)), ("[24~", .function(12)),
    ("[1;2P", .function(1)), ("[[A", .function(1)), ("[[E", .function(5)),
    ("[97;5u", .control("a")), ("[27;5;105~", .control("i")), ("[9;2u", .backTab),
    ("[97;1u", .character("a")),
  ])
  func sequencesAreKeys(sequence: String, key: Key) {
    #expect(keys("\u{1B}" + sequence) == [key])
    #expect(keys("x\u{1B}" + sequence + "y") == [.character("x"), key, .character("y")])
  }

  /// Bytes come in any pieces over a slow line.
  @Test func aSplitSequenceIsTheSame() {
    let text = "q\u{1B}[1;2C한\u{1B}OP\u{1B}[<0;5;6M\u{1B}[200~a\u{1B}[b\u{1B}[201~z"
    let whole = events(text)
    #expect(whole.count == 7)
    for pause in 1..<text.utf8.count {
      var parser = InputParser()
      let bytes = Array(text.utf8)
      #expect(parser.feed(bytes[..<pause]) + parser.feed(bytes[pause...]) == whole)
    }
    var parser = InputParser()
    #expect(text.utf8.flatMap { parser.feed([$0]) } == whole)
    #expect(parser.patience == nil)
  }

  @Test func aLoneEscapeIsAKeyAfterAMoment() {
    var parser = InputParser(escapeDelay: 40)
    #expect(parser.feed([0x1B]) == [])
    #expect(parser.patience == 40)
    #expect(parser.giveUp() == [.key(.escape)])
    #expect(parser.patience == nil)
  }

  @Test func escapeBeforeAKeyIsTwoKeys() {
    #expect(keys("\u{1B}q") == [.escape, .character("q")])
    #expect(keys("\u{1B}\u{1B}[A") == [.escape, .up])
  }

  /// `[` and `]` are keys of their own, and begin sequences after Escape.
  @Test(arguments: ["[", "]", "O", "P"])
  func escapeBeforeABracketIsTwoKeysAfterAMoment(character: Character) {
    var parser = InputParser()
    #expect(parser.feed("\u{1B}\(character)".utf8) == [])
    #expect(parser.giveUp() == [.key(.escape), .key(.character(character))])
  }

  @Test func theLettersOfAnUnknownSequenceAreNotKeys() {
    let unknown = [
      "[?62;22c", "[I", "[O", "[?2026;2$y", "[99~", "Oz", "[>0;276;0c",
      "]11;rgb:1e1e/1e1e/1e1e\u{7}",
      "]11;rgb:0/0/0\u{1B}\\", "P>|xterm(385)\u{1B}\\", "[<35;5;5M", "[<0;5M",
      "[99999999999999999999~", "[99999999999999999999u",
    ]
    for sequence in unknown {
      #expect(events("\u{1B}\(sequence)q") == [.key(.character("q"))], "\(sequence)")
    }
  }

  @Test func aSequenceCutShortIsDropped() {
    var parser = InputParser()
    #expect(parser.feed("\u{1B}[1;2".utf8) == [])
    #expect(parser.patience == 500)
    #expect(parser.giveUp() == [])
    #expect(keys("\u{1B}[1;2\u{1B}[A") == [.up])
    #expect(keys("\u{1B}[1\u{3}") == [.control("c")])
    #expect(keys("\u{1B}O\u{3}") == [.control("c")])
  }

  @Test func brokenUTF8IsSkipped() {
    var parser = InputParser()
    #expect(parser.feed([0xFF, 0x61]) == [.key(.character("a"))])
    #expect(parser.feed([0xED, 0x95, 0x62]) == [.key(.character("b"))])
    #expect(parser.feed([0xED, 0xA0, 0x80, 0x63]) == [.key(.character("c"))])
    #expect(parser.feed([0x80, 0xC0, 0xAF, 0x64]) == [.key(.character("d"))])
  }

  /// Whatever arrives, nothing is lost in a loop, kept for ever, or fatal.
  @Test func noiseIsHarmless() {
    var generator = Scrambled(state: 3)
    let likely = Array("\u{1B}[]OP<;0123456789~MmuABCZ\u{1B}\u{7}".utf8)
    for _ in 0..<5000 {
      var parser = InputParser()
      let noise = (0..<Int.random(in: 1...60, using: &generator)).map { _ in
        Bool.random(using: &generator)
          ? likely.randomElement(using: &generator) ?? 0
          : UInt8.random(in: 0...255, using: &generator)
      }
      _ = parser.feed(noise)
      _ = parser.giveUp()
      #expect(parser.patience == nil)
      #expect(parser.feed([0x71]) == [.key(.character("q"))])
    }
  }
}
