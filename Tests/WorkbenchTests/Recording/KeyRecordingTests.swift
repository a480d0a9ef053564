import Session
import TerminalUI
import TestSupport
import Testing

@testable import Files
@testable import Localization
@testable import Workbench

/// What a file of keys says is what was typed.
@Suite struct KeyRecordingTests {
  private static let head =
    "plateau keys 1\nfrom: dataset=xor4 layers=2:tanh,1:sigmoid\nsize: 80x24\n"

  private func read(_ lines: String) throws -> KeyRecording {
    try KeyRecording(Self.head + lines, path: "it.keys")
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    var start = KeyRecording.Start(size: Size(columns: 120, rows: 40))
    start.line = "dataset=xor4 layers=2:tanh,1:sigmoid"
    start.load = "my weights.safetensors"
    start.lesson = "L2"
    start.step = 3
    start.path = 90
    start.isProjector = true
    start.journal = LessonJournal(steps: ["L2": 3, "L10": 1])
    let keys: [Key] =
      KeyBindings.all.flatMap(\.keys) + [.insert, .control("u"), .function(12)]
      + ["é", "한", "\u{3000}", "%", "#", "e\u{301}"].map { .character($0) }
    let mouse: [Mouse.Kind] = [.press, .wheelUp, .wheelDown]
    let events =
      keys.map(TerminalEvent.key) + mouse.map { .mouse(Mouse($0, at: Point(x: 0, y: 23))) } + [
        .paste("0.5 x\n%"), .paste(""), .resize(Size(columns: 1, rows: 1)), .end,
      ]
    let positions: [RacePosition] = [
      .at(epoch: 0, batch: 0), .at(epoch: 12, batch: 3), .ended, .anywhere,
    ]
    let entries = events.enumerated().map { place, event in
      KeyRecording.Entry(
        seconds: Double(place) / 8, position: positions[place % positions.count], event: event)
    }
    let text = (start.lines + entries.map(\.line)).joined(separator: "\n") + "\n"
    let again = try KeyRecording(text, path: "it.keys")
    #expect(again.start == start)
    #expect(again.entries == entries)
  }

  /// Files and lessons may be called as they like.
  @Test func namesAreReadAgain() throws {
    for name in ["a  b.lesson", "tab\there", "a=b", "100 %", "50%25", "l\n2", "한글 이름.lesson"] {
      var start = KeyRecording.Start(size: Size(columns: 80, rows: 24))
      start.line = "dataset=xor4 layers=2:tanh,1:sigmoid"
      (start.load, start.lesson) = (name, name)
      start.journal = LessonJournal(steps: [name: 2])
      let text = start.lines.joined(separator: "\n") + "\n"
      #expect(try KeyRecording(text, path: "it.keys").start == start, "\(name)")
    }
  }

  @Test func commentsAndBlanksMayStandAnywhere() throws {
    let recording = try read("\n# The first key\n  1  0   Left\r\n1.5 2+1 #\n")
    #expect(recording.entries.map(\.event) == [.key(.left), .key(.character("#"))])
    #expect(recording.entries[1].position == .at(epoch: 2, batch: 1))
  }

  /// One sentence with the file and the line for whatever is wrong.
  @Test(arguments: [
    ("1 0", 4, "a line is SECONDS EPOCH KEY"),
    ("x 0 a", 4, "a time is in seconds"),
    ("2 0 a\n1 0 a", 5, "not before that of the line above"),
    ("nan 0 a", 4, "a time is in seconds"),
    ("-1 0 a", 4, "a time is in seconds"),
    ("1 -2 a", 4, "how far training is"),
    ("1 2+ a", 4, "how far training is"),
    ("1 99999999999999999999 a", 4, "how far training is"),
    ("1 0 Spac", 4, "'Spac' is no key"),
    ("1 0 a b", 4, "'a b' is no key"),
    ("1 0 click 0 5", 4, "a click is on a column and a row"),
    ("1 0 click 5", 4, "a click is on a column and a row"),
    ("1 0 wheel 5 5", 4, "the wheel turns on"),
    ("1 0 paste %zz", 4, "pasted text is one word"),
    ("1 0 resize 0x5", 4, "a size is columns and rows"),
    ("1 0 stop\n2 0 a", 5, "nothing follows"),
    ("1 0 stop now", 4, "stop stands alone"),
    ("1 0 a\nsize: 80x24", 5, "stands before the first key"),
    ("size: 80x24", 4, "is said once"),
    ("form: dataset=xor4", 4, "before the keys stand from, "),
    ("step: 0", 4, "step"), ("screen: wall", 4, "screen: takes projector"),
    ("lessons: L2", 4, "as in L2=3"), ("load:", 4, "needs a value"),
  ])
  func aBadLineIsNamed(_ lines: String, _ line: Int, _ said: String) {
    let error = #expect(throws: FileError.self) { try read(lines) }
    let sentence = error?.sentence.text(in: .english) ?? ""
    #expect(sentence.hasPrefix("it.keys:\(line): ") && sentence.contains(said), "\(sentence)")
    #expect(error?.kind == .badContents)
  }

  @Test(arguments: [
    ("", 1, "begins with the line 'plateau keys 1'"),
    ("plateau keys 2\n", 1, "begins with the line 'plateau keys 1'"),
    ("plateau keys 1\nsize: 80x24\n", 2, "what it begins with"),
    ("plateau keys 1\nfrom: dataset=xor4\n", 2, "how large its screen is"),
    ("plateau keys 1\nfrom: dataset xor4\n", 2, "dataset"),
  ])
  func aBadStartIsNamed(_ text: String, _ line: Int, _ said: String) {
    let error = #expect(throws: FileError.self) { try KeyRecording(text, path: "it.keys") }
    let sentence = error?.sentence.text(in: .english) ?? ""
    #expect(sentence.hasPrefix("it.keys:\(line): ") && sentence.contains(said), "\(sentence)")
  }

  @Test func filesThatAreNoneAreRefused() throws {
    try withFolder { folder in
      let error = #expect(throws: FileError.self) { try KeyRecording.read(folder + "/none.keys") }
      #expect(error?.kind == .noInput)
      #expect((#expect(throws: FileError.self) { try KeyRecording.read(folder) })?.kind == .noInput)
    }
  }

  /// A key is written once it is known where the race was, and the keys stay in their order.
  @Test func keysWaitForTheirPositions() {
    var tape = KeyTape()
    #expect(tape.note(.key(.character("a")), at: 1) == .mark(1))
    #expect(tape.note(.key(.space), at: 2) == .mark(2))
    #expect(tape.note(.end, at: 3) == .mark(3))
    #expect(tape.lines(with: [2: .at(epoch: 4, batch: 1)]) == [])
    #expect(
      tape.lines(with: [1: .at(epoch: 4, batch: 0)]) == ["1.000 4 a", "2.000 4+1 Space"])
    #expect(tape.isWaiting && tape.rest() == ["3.000 4+1 stop"] && !tape.isWaiting)
  }
}
