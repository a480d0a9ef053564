import TerminalUI
import TestSupport
import Testing

@testable import Files
@testable import Localization
@testable import Workbench

/// Recorded keys become a lesson that can be opened, and written on.
@Suite struct LessonDraftTests {
  private func recording(_ keys: String, from: String = "dataset=xor4") throws -> KeyRecording {
    try KeyRecording("plateau keys 1\nfrom: \(from)\nsize: 80x24\n" + keys, path: "it.keys")
  }

  @Test(arguments: [Language.english, .korean]) func aDraftIsALesson(_ language: Language) throws {
    let line = "dataset=xor4 seed=7; A layers=2:sigmoid,1:sigmoid; B layers=2:relu,1:sigmoid"
    let keys =
      "1 0 U\n2 0 2\n4 12+3 a\n4 12+5 A\n5 12+6 click 3 4\n9 40 :\n9 40 é\n12 ended Space\n14 ended stop\n"
    let lines = try LessonDraft.lines(
      of: try recording(keys, from: line), name: "mine", path: "it.keys", in: language)
    let lesson = try LessonReader.read(lines.joined(separator: "\n"), path: "mine.lesson")
    #expect(lesson.name == "mine" && lesson.steps.count == 4)
    #expect(lesson.steps[0].setUp?.line == line)
    #expect(
      lesson.steps.map(\.keys) == [
        [.space, .character("U"), .character("2")], [.character("a"), .character("A")],
        [.character(":"), .character("é")], [.space],
      ])
    #expect(
      lines.filter { $0.hasPrefix("until: ") } == [
        "until: epoch(A) >= 12", "until: epoch(A) >= 40", "until: ended(A)", "until: ended(A)",
      ])
    #expect(lines.contains { $0.hasPrefix("# ") && $0.hasSuffix("5.000 12+6 click 3 4") })
    #expect(lines.contains { $0.hasPrefix("do.ko: ") } == (language == .korean))
    #expect(lesson.steps[1].task.message.text(in: .english) == "Press a A.")
  }

  @Test func whatIsNoRaceBecomesNoLesson() throws {
    for (lines, said) in [
      ("lesson: L2\n1 0 a\n", "a lesson begins with a race"), ("1 0 stop\n", "has no key"),
    ] {
      let recording = try recording(lines)
      let error = #expect(throws: FileError.self) {
        try LessonDraft.lines(of: recording, name: "mine", path: "it.keys", in: .english)
      }
      #expect(error?.kind == .badContents)
      #expect(error?.sentence.text(in: .english).contains(said) == true)
    }
  }
}
