import Session
import Testing

@testable import Localization
@testable import Workbench

/// Lessons taken by typing.
@Suite struct LessonWordsTests {
  private func lesson(_ name: String) throws -> Lesson {
    try LessonLibrary(folder: lessonFolder).lesson(name)
  }

  /// The first lesson, from its first page to its last.
  @Test(arguments: Language.whole)
  func aLessonIsTakenFromStartToEnd(_ language: Language) throws {
    let lesson = try lesson("L1")
    let race = try NarratedRace("xor4", hidden: [.relu], language: language)
    race.begin(lesson)
    #expect(race.lines.contains { $0.contains(lesson.title.message.text(in: language)) })
    #expect(race.type("next").contains { $0.hasPrefix("2단계, 손실:") || $0.hasPrefix("Step 2,") })
    // A guess is asked for first.
    #expect(race.type("next") == [LessonPhrase.numberFirst.text(in: language)])
    let seen = race.type("0.7")
    #expect(seen.contains { $0.contains("0.7") && $0.contains("0.105") })
    #expect(race.type("")[0].contains("L1"))
    race.type("next")
    let until = race.narration.state.lesson?.step.until
    #expect(race.type("next") == [LessonPhrase.doFirst(until).text(in: language)])
    #expect(race.type("s").contains { $0.contains("J = 0.643") })
    race.type("next", "0.1", "Space", "wait")
    #expect(race.narration.state.runs[0].latest?.epoch == 1000)
    let end = race.lines.suffix(6).joined(separator: "\n")
    #expect(end.contains("0.541") && end.contains("0.335") && end.contains("0.113"))
    #expect(end.contains(NarrationPhrase.lessonEnds.text(in: language)))
    // One word leads to the next lesson.
    let next = try self.lesson("L2")
    #expect(
      race.type("next").contains { $0.contains(next.title.message.text(in: language)) })
    #expect(race.lines.allSatisfy(drawsNothing))
  }

  /// The page of the outcome says what was seen, also once its runs are at epoch 0 again.
  @Test func whatWasSeenStaysWhenRunsStartAgain() throws {
    let race = try NarratedRace("xor4", hidden: [.relu])
    race.begin(try lesson("L1"))
    race.type("next", "0.1", "next", "next", "s")
    #expect(race.type("page").contains { $0.contains("J = 0.643") })
    race.type("r")
    #expect(race.narration.state.runs[0].latest?.epoch ?? 0 == 0)
    #expect(race.type("page").contains { $0.contains("J = 0.643") })
  }

  /// What a panel would say of the answer is covered here as well, from the step's first page on.
  @Test func theAnswerIsCovered() throws {
    let race = try NarratedRace("xor4", hidden: [.relu])
    race.begin(try lesson("L3"))
    for line in ["network", "status", "runs", "parameters", "advice"] {
      #expect(race.type(line) == [LessonPhrase.covered.text], "\(line)")
    }
    #expect(race.type("next", "2031").contains { $0.contains("2,031") })
    #expect(race.type("network").contains { $0.contains("2,031") })
  }

  @Test func aChoiceIsTypedByItsNumber() throws {
    let race = try NarratedRace("xor4", hidden: [.relu])
    race.begin(try lesson("L2"))
    race.type("next", "12", "run", "wait", "next")
    let question = race.type("next")
    #expect(question.contains("1  almost nothing: the slow layer holds the other up"))
    #expect(question.last == "Your guess: type 1 to 3, or 0 for no idea.")
    for guess in ["7", "-9223372036854775808", "9223372036854775807", "run", "status", "cost", "a"]
    {
      #expect(race.type(guess) == [LessonPhrase.chooseFirst.text])
    }
    #expect(!race.narration.state.isRunning)
    #expect(race.type("2").contains("Your guess: a good part of the way, each of them"))
    race.type("Space", "wait")
    #expect(race.lines.contains("Your guess was right: a good part of the way, each of them"))
    #expect(race.type("page").first?.hasPrefix("Lesson L2, ") == true)
    // Switching while it learns, by keys.
    race.type("next")
    #expect(race.type("next").contains { $0.hasPrefix("Press Space. Then make both") })
    #expect(race.type("back").contains { $0.hasPrefix("Now you switch while it learns.") })
    race.type("next", "1 A A", "2 A A")
    #expect(race.narration.state.run.layers.prefix(2).allSatisfy { $0.activation == .relu })
    race.type("F")
    #expect(race.type("next") == [LessonPhrase.free("L2").text])
  }
}
