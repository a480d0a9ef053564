import Foundation
import TestSupport
import Testing

@testable import plateau

/// The program without a screen, driven by a pipe and on a terminal, as a user has it.
@Suite struct PlainSessionTests {
  /// Runs the program with these lines on its input.
  private func piped(
    _ lines: [String], _ arguments: String, environment: String = ""
  ) throws -> Ended {
    let input = lines.map { $0 + "\\n" }.joined()
    return try PlateauProcess.shell(
      "export XDG_STATE_HOME=$(mktemp -d) LC_ALL=C.UTF-8; "
        + "printf '\(input)' | \(environment) \"$0\" \(arguments); "
        + "code=$?; rm -r \"$XDG_STATE_HOME\"; exit $code")
  }

  private func drawsNothing(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      let isDrawn =
        (0x2500...0x25FF).contains(scalar.value) || (0x2800...0x28FF).contains(scalar.value)
      return !isDrawn && (scalar.value >= 0x20 || scalar == "\n" || scalar == "\r")
    }
  }

  @Test func commandsFromAPipeAreDoneInTheirOrder() throws {
    for arguments in ["run --plain", ""] {
      let ended = try piped(["activation relu", "run", "wait", "status"], arguments)
      #expect(ended.code == 0 && ended.errors.isEmpty)
      #expect(ended.output.contains("\nLayer 1 of A is now relu, weights kept.\nRunning.\n"))
      #expect(ended.output.contains("\nB reached 0.1 at epoch 9.\n"))
      #expect(ended.output.contains("\nOn digits01, target cost 0.1: all runs have ended.\n"))
      #expect(drawsNothing(ended.output) && !ended.output.contains("> "))
    }
  }

  @Test func theScreenThatIsNotDrawnBecomesAFile() throws {
    try withFolder { folder in
      let ended = try piped(
        ["export \(folder)/it.svg", "export \(folder)/no/it.svg", "quit"], "run --plain")
      #expect(ended.code == 0 && !ended.output.contains("Done.\nThe screen"))
      #expect(ended.output.contains("\nThe screen was written to \(folder)/it.svg.\n"))
      #expect(
        ended.output.contains("\ncannot write \(folder)/no/it.svg: No such file or directory.\n"))
      #expect(text(folder + "/it.svg")?.hasPrefix("<?xml") == true)
    }
  }

  @Test func aRunThatIsGoingWhenTheInputEndsGoesOnToItsEnd() throws {
    let ended = try piped(["run"], "run --plain --language ko")
    #expect(ended.code == 0 && drawsNothing(ended.output))
    #expect(ended.output.contains("모든 실행이 끝났습니다."))
    #expect(ended.output.contains("다시: plateau --from 'dataset=digits01 "))
  }

  @Test func withoutACommandARaceGoesOnByItself() throws {
    for environment in ["ACCESSIBLE=0", "ACCESSIBLE=1"] {
      let ended = try PlateauProcess.shell("\(environment) \"$0\" run --plain </dev/null")
      #expect(ended.code == 0 && ended.output.contains("A reached 0.1 at epoch 135"))
    }
    // A pipe that says nothing is not waited for, unless words are asked for.
    let silent = try PlateauProcess.shell("sleep 4 | \"$0\" run --epochs 3")
    #expect(silent.code == 0 && silent.output.contains("at epoch 3"))
  }

  /// L2 has guesses of both kinds, races, switches while it trains, and single steps.
  @Test(arguments: ["en", "ko"])
  func aWholeLessonIsTakenThroughAPipe(_ language: String) throws {
    let lines = [
      "next", "12", "Space", "wait", "next",
      "next", "2", "Space", "wait", "next",
      "next", "1 A A", "2 A A", "Space", "wait", "next",
      "next", "2", "s s s", "next",
    ]
    let ended = try piped(lines, "lesson L2 --language \(language)")
    #expect(ended.code == 0 && ended.errors.isEmpty && drawsNothing(ended.output))
    let isKorean = language == "ko"
    for step in 1...4 {
      let title = isKorean ? ": 4단계 중 \(step)단계." : ": step \(step) of 4."
      #expect(ended.output.contains(title))
    }
    #expect(
      ended.output.contains(
        isKorean ? "잘 맞혔습니다. 예측은 12, 결과는 15입니다." : "Well guessed: you said 12, it was 15."))
    #expect(ended.output.contains("A 135, B 31, C 44, D 9"))
    #expect(ended.output.contains(isKorean ? "평평한 비율 0 %" : "Flat share 0 %"))
    // The last page leads to the next lesson.
    #expect(ended.output.contains(isKorean ? "L3" : "Lesson L3, "))
  }

  // MARK: On a terminal

  private func open(_ arguments: [String], _ environment: [String: String] = [:]) throws
    -> PseudoTerminal
  {
    let settings = ["ACCESSIBLE": "", "XDG_STATE_HOME": NSTemporaryDirectory() + "plateau-plain"]
    return try PseudoTerminal(
      PlateauProcess.program.path, arguments, environment: settings.merging(environment) { $1 })
  }

  /// Reads until `text` is there.
  private func hear(_ text: String, _ terminal: PseudoTerminal) {
    let isThere = terminal.read(seconds: 20) { !$0.contains(text) }
    #expect(isThere, "\(text) in \(terminal.text)")
  }

  @Test func aPersonTypesAndHears() throws {
    let terminal = try open([], ["ACCESSIBLE": "1"])
    hear("\r\n> ", terminal)
    terminal.type("status\n")
    hear("B: 25 relu, 15 relu, 1 sigmoid; epoch 0", terminal)
    terminal.type("run\n")
    hear("B reached 0.1 at epoch 9.", terminal)
    terminal.type("activation relu\n")
    hear("Layer 1 of A is now relu", terminal)
    terminal.type("pause\n")
    hear("Paused", terminal)
    terminal.type("gradients\n")
    hear("layer 1, selected, relu: mean", terminal)
    terminal.type("quit\n")
    #expect(try terminal.status() == 0)
    #expect(terminal.text.contains("Again: plateau --from 'dataset=digits01 "))
    #expect(drawsNothing(terminal.text))
  }

  /// ThreadSanitizer has a thread of its own in the program, which wakes all the time.
  @Test(.enabled(if: !isSanitized)) func nothingHappensWhileNothingIsTyped() throws {
    let terminal = try open(["run", "--plain"])
    hear("> ", terminal)
    let isQuiet = try terminal.isAtRest(within: 20)
    #expect(isQuiet)
    terminal.type("\u{4}")
    #expect(try terminal.status() == 0)
  }

  @Test func controlCEndsWithTheSummary() throws {
    for command in ["", "run\n"] {
      let terminal = try open(["run", "--plain"])
      hear("> ", terminal)
      terminal.type(command)
      if !command.isEmpty { hear("Epoch 5, ", terminal) }
      terminal.type("\u{3}")
      #expect(try terminal.status() == 130)
      #expect(terminal.text.contains("Again: plateau --from"))
    }
  }

  @Test func aLessonIsTakenByItsKeys() throws {
    let terminal = try open(["lesson", "L1", "--plain", "--language", "ko", "--step", "1"])
    hear("next로 넘어갑니다.", terminal)
    terminal.type("\n")
    hear("예측: 숫자를 입력하세요.", terminal)
    terminal.type("0.1\n")
    hear("잘 맞혔습니다", terminal)
    terminal.type("next\nnext\n")
    hear("직접 해 보세요.", terminal)
    terminal.type("s\n")
    hear("J = 0.643", terminal)
    terminal.type("q\n")
    #expect(try terminal.status() == 0)
    #expect(drawsNothing(terminal.text))
  }
}
