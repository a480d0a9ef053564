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
    #expect(parser.feed([0x71]) == [.key(.character("q"))])
    #expect(parser.patience == nil)
  }

  @Test func escapeBeforeAKeyIsTwoKeys() {
    #expect(keys("\u{1B}q") == [.escape, .character("q")])
    #expect(keys("\u{1B}\u{1B}[A") == [.escape, .up])
  }

  /// `[` and `]` are keys of their own, and begin sequences after Escape. Escape acts at once, and what
  /// begins the sequence of a key waits a little longer for its rest.
  @Test(arguments: ["[", "]", "O", "P"])
  func escapeBeforeABracketIsTwoKeysAfterAMoment(character: Character) {
    var parser = InputParser()
    #expect(parser.feed("\u{1B}\(character)".utf8) == [])
    #expect(parser.patience == 50)
    #expect(settle(&parser) == [.key(.escape), .key(.character(character))])
  }

  /// What follows when nothing more comes for as long as it takes.
  private func settle(_ parser: inout InputParser) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    while parser.patience != nil { events += parser.giveUp() }
    return events
  }

  /// An arrow on a slow line: Escape has acted when the rest comes, in one piece or byte by byte.
  @Test(arguments: ["[A", "OB", "[1;2C", "[5~", "[<0;3;4M", "OP", "[97;5u"])
  func theLateRestOfASequenceIsNoKey(rest: String) {
    var parser = InputParser()
    _ = parser.feed([0x1B])
    #expect(parser.giveUp() == [.key(.escape)])
    #expect(parser.patience == 1000)
    #expect(parser.feed("\(rest)q".utf8) == [.key(.character("q"))])
    _ = parser.feed([0x1B])
    #expect(parser.giveUp() == [.key(.escape)])
    for byte in rest.utf8 {
      #expect(parser.patience ?? 0 >= 500)
      #expect(parser.feed([byte]) == [])
    }
    #expect(parser.feed([0x71]) == [.key(.character("q"))])
    // The first two bytes came together, the last one late.
    _ = parser.feed("\u{1B}\(rest.prefix(1))".utf8)
    #expect(parser.giveUp() == [.key(.escape)])
    #expect(parser.feed("\(rest.dropFirst())q".utf8) == [.key(.character("q"))])
  }

  /// A person's keys after Escape are keys, though some of them wait a little.
  @Test(arguments: ["q", "[[", "[ ", "O\r", "]a", "한", "[\u{3}", "\u{1B}[A"])
  func keysAfterAnEscapeAreKeys(text: String) {
    var parser = InputParser()
    _ = parser.feed([0x1B])
    #expect(parser.giveUp() == [.key(.escape)])
    let events = parser.feed(text.utf8) + settle(&parser)
    #expect(events == self.events(text))
    _ = parser.feed([0x1B])
    _ = settle(&parser)
    #expect(parser.feed(text.utf8) + settle(&parser) == events)
  }

  /// Numbers of any size, and shifted letters that have two capitals.
  @Test(arguments: [
    ("[4294967296u", nil), ("[27;5;4294967296~", nil), ("[65;-9223372036854775808u", nil),
    ("[-9223372036854775808u", nil), ("[223;2u", Key.character("ß")),
    ("[97;9223372036854775807u", .control("a")), ("[1114112u", nil), ("[55296u", nil),
    ("[9223372036854775807~", nil), ("[1;9223372036854775807C", .right),
    ("[<0;9223372036854775808;1m", nil), ("O1;2P", .function(1)), ("[97:1;5u", nil),
  ])
  func numbersOfAnySizeAreHarmless(sequence: String, key: Key?) {
    let all = events("\u{1B}\(sequence)q")
    #expect(all.last == .key(.character("q")))
    let keys = all.dropLast().compactMap { if case .key(let key) = $0 { key } else { nil } }
    #expect(keys == [key].compactMap { $0 })
  }

  /// Every text in two pieces, and byte by byte, is the same as in one.
  @Test func piecesMakeNoDifference() {
    var generator = Scrambled(state: 33)
    let parts = [
      "\u{1B}O12345A", "\u{1B}O1;2P", "\u{1B}[[A", "\u{1B}[M !!", "\u{1B}[M !\u{3}",
      "\u{1B}]0;a\u{7}",
      "\u{1B}P1\u{1B}\\", "\u{1B}]a\u{3}", "\u{1B}[200~x\u{1B}[201\u{1B}[201~", "\u{1B}[<64;5;6M",
      "\u{1B}[" + String(repeating: "1", count: 100) + "A",
      "\u{1B}O" + String(repeating: "7", count: 70),
      "\u{1B}[200~한", "한", "\u{1B}[1;2C", "\u{1B}[97;5u", "\u{1B}\u{1B}", "q", "\u{1B}[65;-5u",
    ].map { Array($0.utf8) }
    for _ in 0..<1500 {
      var text: [UInt8] = []
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let part = parts.randomElement(using: &generator) ?? []
        text += part.prefix(Int.random(in: 1...part.count, using: &generator))
        if Int.random(in: 0...3, using: &generator) == 0 {
          text.append(.random(in: 0...255, using: &generator))
        }
      }
      var parser = InputParser()
      let whole = parser.feed(text)
      let rest = settle(&parser)
      for pause in 0...text.count {
        var parser = InputParser()
        let events = parser.feed(text[..<pause]) + parser.feed(text[pause...])
        #expect(events == whole && settle(&parser) == rest, "\(text) at \(pause)")
      }
      var bytewise = InputParser()
      let events = text.flatMap { bytewise.feed([$0]) }
      #expect(events == whole && settle(&bytewise) == rest, "\(text)")
    }
  }

  /// A paste is kept in part, and what comes after it is there at once.
  @Test func aPasteWithoutBoundIsKeptInPart() {
    var parser = InputParser()
    var events = parser.feed("\u{1B}[200~".utf8)
    for _ in 0..<256 { events += parser.feed([UInt8](repeating: 0x61, count: 4096)) }
    events += parser.feed("\u{1B}[201~q".utf8)
    guard case .paste(let text) = events.first else {
      Issue.record("no paste")
      return
    }
    #expect(events.count == 2 && events.last == .key(.character("q")))
    #expect((4096...1 << 17).contains(text.utf8.count))
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
      _ = settle(&parser)
      #expect(parser.feed([0x71]) == [.key(.character("q"))])
    }
  }
}
