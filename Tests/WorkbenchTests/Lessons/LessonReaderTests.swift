import Files
import Localization
import Session
import TestSupport
import Testing

@testable import Setups
@testable import Workbench

@Suite struct LessonReaderTests {
  private let head = "lesson: L99\nname: test\ntitle.en: A test\n"
  private let step = "step:\nset-up: dataset=line6 layers=1:sigmoid\n"

  private func read(_ text: String) throws -> Lesson {
    try LessonReader.read(text, path: "test.lesson")
  }

  @Test func aLessonIsRead() throws {
    let lesson = try read(
      head
        + """
        # a comment
        title.ko: 시험
        claims: 1, 2-4
        step:
        set-up: dataset=line6; A layers=1:sigmoid;
          B layers=1:linear loss=mse
        panels: cost gradients
        focus: gradients
        run: B
        layer: 1
        pace: full
        text.en: Look here:
          {cost(A)}.
        question.en: Which?
        choice.en: this
        choice.ko: 이것
        when: cost(A) < 1
        choice.en: that
        when: cost(A) >= 1
        do.en: Press it.
        keys: Space 1 PgDn A
        until: ended(A)
        see.en: Seen.
        pass: cost(A) < 1
        pass 22/24: cost(B) < 1
        step:
        number: cost(A)
        question.en: How much?
        """)
    #expect(lesson.id == "L99" && lesson.claims == "1, 2-4")
    let step = try #require(lesson.steps.first)
    #expect(step.setUp?.runs.map { $0[.layers] } == ["1:sigmoid", "1:linear"])
    #expect(step.panels == [.cost, .gradients] && step.focus == .gradients)
    #expect(step.run == 1 && step.layer == 0 && step.pace == .fullSpeed)
    #expect(step.text.text == "Look here: {cost(A)}.")
    #expect(step.keys == [.space, .character("1"), .pageDown, .character("A")])
    guard case .choice(_, let choices) = step.question else {
      Issue.record("no choices")
      return
    }
    #expect(choices.count == 2 && choices[0].text.languages.count == 2)
    #expect(step.passes.map(\.share) == [1, 22.0 / 24])
    guard case .number = lesson.steps[1].question else {
      Issue.record("no number")
      return
    }
    #expect(lesson.title.message.text(in: .korean) == "시험")
  }

  /// What stands in the file after its head, the line that is wrong, and what is said of it.
  @Test(arguments: [
    ("nonsense", 4, "key: value"), ("price: 1", 4, "no key"), ("title: x", 4, "title.en"),
    ("claims.en: x", 4, "same in every language"), ("title.FR: x", 4, "small letters"),
    ("text.en: x", 4, "belongs to a step"), ("step:\nset-up: layers", 5, "layers"),
    ("step:\nset-up: dataset=line6\npanels: cost zoom", 6, "panels are"),
    ("step:\nset-up: dataset=line6\noutputs: bars", 6, "ways to show the outputs are"),
    ("step:\nset-up: dataset=line6\nlayer: 0", 6, "whole number from 1"),
    ("step:\nset-up: dataset=line6\nuntil: cost(A", 6, "missing"),
    ("step:\nset-up: dataset=line6\npass x: 1 = 1", 6, "22/24"),
    ("step:\nset-up: dataset=line6\nkeys: Spac", 6, "not a key"),
    ("step:\nset-up: dataset=line6\ntext.en: {cost(A)", 6, "}"),
    ("step:\nset-up: dataset=line6\ntext.en:", 6, "needs a value"),
    ("step:\nset-up: dataset=line6\nwhen: 1 = 1", 6, "choice above"),
    ("step:\nset-up: dataset=line6\nquestion.en: x", 6, "choices or a number"),
    ("step:\nset-up: dataset=line6\ndo.en: x", 6, "until"),
    ("step:", 4, "no set-up"), ("claims: 1", 4, "no set-up"),
  ])
  func whatIsWrongIsSaidWithItsLine(_ text: String, _ line: Int, _ reason: String) {
    #expect {
      try read(head + text)
    } throws: { error in
      guard let error = error as? FileError else { return false }
      return error.kind == .badContents && error.message.hasPrefix("test.lesson:\(line): ")
        && error.message.contains(reason)
    }
  }

  /// Whatever ends a line, and however many are blank.
  @Test(arguments: ["\n", "\r\n", "\r"]) func linesAreCountedAsAnEditorDoes(_ end: String) {
    for (lines, line) in [
      (["lesson: L", "", "# it", "name: n\u{2028}o", "title.en: t\u{85}u", "", "stop: 3"], 7),
      (["#\u{301} it", "", "lesson: L", "", "name: n", "title.en: t", ""], 7),
      (["lesson: L", "name: n", "", "title.en\u{301}"], 4),
    ] {
      #expect {
        try LessonReader.read(lines.joined(separator: end), path: "test.lesson")
      } throws: { error in
        (error as? FileError)?.message.hasPrefix("test.lesson:\(line): ") == true
      }
    }
  }

  /// A mark that joins the character before it leaves that character what it is.
  @Test func charactersAreScalars() throws {
    let lesson = try read(
      head + step + "text.en:\u{301} {cost(A)\u{20}}\u{301}%\n#\u{301} a comment\n")
    #expect(lesson.steps[0].text.text == "\u{301} {cost(A) }\u{301}%")
    #expect(lesson.steps[0].text.measures.count == 1)
  }

  /// What is read by functions that call themselves is bounded.
  @Test(arguments: [
    String(repeating: "(", count: 100_000) + "1" + String(repeating: ")", count: 100_000),
    String(repeating: "(", count: 200) + "1" + String(repeating: ")", count: 200),
    String(repeating: "-", count: 500) + "1", String(repeating: "not ", count: 500) + "1",
    Array(repeating: "1", count: 20_000).joined(separator: " + "),
    String(repeating: "abs(", count: 100_000),
  ])
  func anExpressionIsBounded(_ text: String) {
    for line in ["pass: \(text)", "until: \(text)", "text.en: a {\(text)} b"] {
      #expect {
        try read(head + step + line)
      } throws: { error in
        guard let error = error as? FileError else { return false }
        return error.kind == .badContents && error.message.hasPrefix("test.lesson:6: ")
          && error.message.contains("at most") && error.message.utf8.count < 300
      }
    }
  }

  @Test func anExpressionOfTheGreatestLengthIsComputed() throws {
    let text = Array(repeating: "1", count: 500).joined(separator: "+")
    #expect(try LessonExpressionParser.parse(text).value { _ in nil } == 500)
    let deep = String(repeating: "(", count: 99) + "1" + String(repeating: ")", count: 99)
    #expect(try LessonExpressionParser.parse(deep).value { _ in nil } == 1)
  }

  /// What a file's bytes are, and what is said of it.
  @Test func aFileOfOtherBytesIsToldOfOrRead() throws {
    let text = head + step
    try withFile([0xEF, 0xBB, 0xBF] + Array(text.utf8)) { path in
      let lesson = try LessonLibrary.read(path)
      #expect(lesson.id == "L99")
    }
    func error(_ bytes: [UInt8]) throws -> FileError? {
      try withFile(bytes) { path in
        do throws(FileError) {
          _ = try LessonLibrary.read(path)
          return nil
        } catch {
          return FileError(error.kind, error.message.replacing(path, with: "x"))
        }
      }
    }
    let latin = Array((text + "text.en: caf").utf8) + [0xE9, 0x0A]
    #expect(try error(latin)?.kind == .badContents)
    #expect(try error(latin)?.message.hasPrefix("x:6: a lesson is text in UTF-8") == true)
    #expect(try error([UInt8](repeating: 0x20, count: 2 << 20))?.kind == .badContents)
    let folder = #expect(throws: FileError.self) { try LessonLibrary.read("/") }
    #expect(folder?.message.contains("directory") == true)
    let none = #expect(throws: FileError.self) { try LessonLibrary.read("/nowhere.lesson") }
    #expect(none?.kind == .noInput && none?.message.contains("o such file") == true)
  }

  @Test func aFileWithoutHeadIsRefused() {
    #expect(throws: FileError.self) { try read("") }
    #expect(throws: FileError.self) { try read(step) }
    #expect(throws: FileError.self) { try read(" goes on\n" + head + step) }
  }

  /// Every shipped text is there in both languages.
  @Test(arguments: shippedLessons.lessons.map(\.id)) func itIsInBothLanguages(_ id: String) throws {
    let lesson = try shippedLessons.lesson(id)
    func isWhole(_ text: LocalizedText) -> Bool {
      text.isEmpty || text.languages.isSuperset(of: Language.whole.map(\.code))
    }
    #expect(isWhole(lesson.title))
    for step in lesson.steps {
      #expect(isWhole(step.text) && isWhole(step.task) && isWhole(step.outcome))
      guard let question = step.question else { continue }
      #expect(isWhole(question.text))
      if case .choice(_, let choices) = question {
        #expect(choices.allSatisfy { isWhole($0.text) })
      }
    }
  }
}
