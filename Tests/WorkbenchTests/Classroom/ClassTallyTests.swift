import Localization
import TerminalUI
import TestSupport
import Testing

@testable import Workbench

/// The guesses of a class.
@Suite struct ClassTallyTests {
  private func line(
    _ learner: String, _ value: ClassLine.Value, lesson: String = "L2", step: Int = 1,
    isOutcome: Bool = false, name: String? = nil
  ) -> ClassLine {
    ClassLine(
      learner: learner, name: name, lesson: lesson, step: step, isOutcome: isOutcome, value: value)
  }

  private func tally(_ lines: [ClassLine]) -> ClassTally {
    var tally = ClassTally()
    for line in lines { tally.add(line) }
    return tally
  }

  private func page(_ lines: [ClassLine], reveals: Bool = false) -> [String] {
    ClassReport.page(
      tally(lines), shippedLessons, reveals: reveals, columns: 80, glyphs: .ascii, in: .english)
  }

  @Test func aLineReadsBack() {
    for value in [ClassLine.Value.number(12.5), .number(-1e300), .choice(0), .choice(3)] {
      for isOutcome in [false, true] where !(isOutcome && value == .choice(0)) {
        let written = line("a\u{1B}", value, isOutcome: isOutcome, name: "김 \"K\"\n")
        #expect(ClassLine(text: written.text) == written, "\(written.text)")
        #expect(!written.text.contains { $0.isNewline })
      }
    }
    let name = String(repeating: "\u{1B}", count: ClassLine.longestName)
    #expect(line("a", .choice(1), name: name).text.utf8.count < 512)
  }

  /// What is no guess is told by its line, and changes nothing.
  @Test func otherLinesAreLeftOut() {
    let good = line("a", .number(3)).text
    let bad = [
      "hello", "{}", "[1]", #"{"learner":"a","lesson":"L2","step":0,"guess":1}"#,
      #"{"learner":"a","lesson":"L2","step":1,"guess":"x"}"#,
      #"{"learner":"a","lesson":"L2","step":1,"choice":99}"#, String(repeating: "x", count: 9000),
    ]
    let text = ([good] + bad + ["", good, "\u{FF}"]).joined(separator: "\n")
    let read = ClassTally.lines(of: Array(text.utf8))
    #expect(read.lines.count == 2 && read.bad == Array(2...(bad.count + 1)))
    // The last line is still being written; bytes that are no text are no guess.
    #expect(ClassTally.lines(of: Array(good.utf8)).lines.isEmpty)
    #expect(ClassTally.lines(of: [0xFF, 0x0A]).bad == [1])
    #expect(ClassTally.lines(of: []).bad.isEmpty)
  }

  /// The last guess of each learner counts.
  @Test func eachLearnerCountsOnce() {
    let all = tally([
      line("a", .choice(1)), line("b", .choice(1), name: "Kim"), line("c", .choice(1), name: "Kim"),
      line("a", .choice(2)), line("a", .choice(3), step: 2), line("b", .choice(2)),
    ])
    #expect(all.steps.map(\.number) == [2, 1])
    #expect(all.steps[1].guesses == ["a": .choice(2), "b": .choice(2), "c": .choice(1)])
  }

  /// What came out is not shown before everyone who guessed has seen it.
  @Test func theOutcomeIsSealed() {
    let guesses = ["a", "b"].map { line($0, .choice($0 == "a" ? 1 : 2), step: 2) }
    let one = guesses + [line("a", .choice(2), step: 2, isOutcome: true)]
    #expect(page(one).last == "1 of 2 have seen what came out.")
    #expect(!page(one).contains { $0.hasPrefix("> ") })
    let all = one + [line("b", .choice(2), step: 2, isOutcome: true)]
    for lines in [page(all), page(one, reveals: true)] {
      #expect(lines.count { $0.hasPrefix("> 2 a good part of the way") } == 1, "\(lines)")
    }
    // Who guesses again has not seen it yet.
    #expect(page(all + [line("b", .choice(1), step: 2)]).last == "1 of 2 have seen what came out.")
    #expect(page([]) == ["No guesses yet."])
  }

  @Test func answersAreBars() {
    let lines = page((0..<5).map { line("\($0)", .choice($0 < 3 ? 2 : 0), step: 2) })
    #expect(lines[0] == "L2, step 2: 5 guesses")
    #expect(lines.contains { $0.hasPrefix("  1 almost nothing") && $0.hasSuffix(" 0") })
    #expect(lines.contains { $0.hasPrefix("  2 a good part") && $0.hasSuffix("# 3") })
    #expect(lines.contains { $0.hasPrefix("  0 no idea") && $0.hasSuffix("# 2") })
    #expect(lines.allSatisfy { $0.displayWidth <= 80 })
  }

  /// Few numbers have a bar each; of many, ranges, and one that is far out is in the last.
  @Test func numbersAreBars() {
    #expect(
      ClassReport.bins(of: [3, 12, 3], 12) == [
        .init(label: "3", count: 2), .init(label: "12", count: 1, isOutcome: true),
      ])
    let bins = ClassReport.bins(of: (1...20).map(Double.init) + [1e9], 13)
    #expect(bins.count == 10 && bins.map(\.count).reduce(0, +) == 21)
    #expect(bins.count(where: \.isOutcome) == 1 && bins.last.map { $0.count >= 2 } == true)
    #expect(ClassReport.bins(of: [], 3).isEmpty)
    for numbers in [[1e308, -1e308], (0..<30).map { Double($0) * 1e300 }, [0, 0, 0]] {
      let bins = ClassReport.bins(of: numbers, .infinity)
      #expect(bins.map(\.count).reduce(0, +) == numbers.count)
    }
  }
}
