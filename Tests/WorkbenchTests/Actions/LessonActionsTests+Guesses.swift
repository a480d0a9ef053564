import Session
import TerminalUI
import Testing

@testable import Workbench

/// What a guess keeps still, and what is said meanwhile.
extension LessonActionsTests {
  /// While a guess is asked for, no key reaches anything else; the message says what is expected.
  @Test(arguments: [0, 1]) func onlyTheGuessTakesKeys(_ step: Int) throws {
    var state = try open(at: step)
    if state.lesson?.page == .text { press(&state, .enter) }
    #expect(state.asksForGuess)
    let keys = KeyBindings.all.flatMap(\.keys) + "about ½٣".map { Key.character($0) }
    let kept: [Key] = [.escape, .backspace, .enter, .control("c"), .control("z"), .control("l")]
    for key in keys where !kept.contains(key) && !"0123456789-.".contains(key.label) {
      var after = state
      let action = try #require(Action.forKey(key, in: state))
      #expect(reduce(&after, action) == [], "\(key)")
      #expect(after.message?.text.hasPrefix("Guess first") == true, "\(key)")
      after.message = state.message
      #expect(after == state, "\(key)")
    }
    #expect(Action.forKey(.control("c"), in: state) == .screen(.quit))
    press(&state, .escape)
    #expect(state.lesson?.isFree == true && !state.asksForGuess)
  }

  /// A paste is a guess too, and no more of it than fits.
  @Test func aPasteIsTypedWhereALineIs() throws {
    var state = try open(at: 1)
    for action in Action.forPaste(String(repeating: "a7", count: 500_000), in: state) {
      _ = reduce(&state, action)
    }
    #expect(state.lesson?.typed == "777777")
    #expect(Action.forPaste("1", in: try open()).isEmpty)
    _ = reduce(&state, .lesson(.toggleFree))
    _ = reduce(&state, .overlay(.openPalette))
    #expect(Action.forPaste("rate 1", in: state) == [.overlay(.type("rate 1"))])
  }

  /// Before the guess nothing runs or changes, by no key, command or click; looking is free.
  @Test func theRaceWaitsForTheGuess() throws {
    var state = try open()
    for binding in KeyBindings.all where binding.action.movesRuns {
      var after = state
      #expect(reduce(&after, binding.action) == [], "\(binding.name)")
      #expect(after.message == State.Notice(LessonPhrase.guessFirst.message, kind: .warning))
      after.message = state.message
      #expect(after == state, "\(binding.name)")
    }
    for binding in KeyBindings.all where !binding.action.movesRuns {
      var after = state
      _ = reduce(&after, binding.action)
      #expect(after.runs.map(\.configuration) == state.runs.map(\.configuration))
      #expect(after.runs.map(\.life) == state.runs.map(\.life) && !after.isRunning)
    }
    for command in ["learning-rate 1", "run", "activation tanh", "dataset xor4", "undo"] {
      var after = state
      _ = reduce(&after, .overlay(.openPalette))
      _ = reduce(&after, .overlay(.type(command)))
      #expect(reduce(&after, .overlay(.runPalette)) == [], "\(command)")
      #expect(after.runs == state.runs && !after.isRunning, "\(command)")
    }
    let wasLogarithmic = state.chart.isLogarithmic
    press(&state, .character("1"), .tab, .character("y"))
    #expect(state.selectedLayer == 0 && state.chart.isLogarithmic != wasLogarithmic)
    press(&state, .enter, .character("1"), .space)
    #expect(state.isRunning)
    // Back on the pages before, the guess has been made.
    press(&state, .backspace, .backspace, .space)
    #expect(state.lesson?.page == .text && !state.isRunning)
  }

  /// A race that still runs when a step begins stops where a guess is to come.
  @Test func aRunningRaceStopsForTheNextGuess() throws {
    var state = try open()
    press(&state, .enter, .character("1"), .space)
    _ = reduce(&state, .network(.setActivation(.tanh)))
    #expect(state.isRunning && state.lesson?.page == .outcome)
    let effects = reduce(&state, .lesson(.turn(1)))
    #expect(!state.isRunning && effects.contains(.worker(.setRunning(false))))
  }

  /// The line at the foot has only keys that do something.
  @Test func theFootNamesNoKeyThatIsRefused() throws {
    var state = try open()
    func keys() -> [Key] {
      let rect = state.layout.keys
      return (rect.x..<rect.maxX).compactMap {
        KeyBar.key(at: Point(x: $0, y: rect.y), in: rect, of: state)
      }
    }
    #expect(!keys().contains(.space) && !keys().contains(.character("f")))
    #expect(keys().contains(.character("q")) && keys().contains(.character("?")))
    press(&state, .enter)
    #expect(Set(keys()) == [.control("c")])
    press(&state, .character("1"))
    #expect(keys().contains(.space) && keys().contains(.character("f")))
  }

  /// What is missing is said, in words where lessons wait for it often.
  @Test(arguments: [
    ("ended(A) and ended(B)", "A has not ended."),
    ("runs = 2 and epoch(B) >= 3", "B has not come to epoch 3."),
    ("activation(A, 1) = leaky_relu", "make layer 1 of A leaky_relu."),
    ("abs(weight(A, 1) - 3) < 0.001", "abs(weight(A, 1) - 3) < 0.001 does not hold."),
    (
      "(cost(A) + 1) * 2 > 99 or not runs = 2",
      "(cost(A) + 1) * 2 > 99 or not runs = 2 does not hold."
    ),
  ])
  func whatIsMissingIsSaid(_ condition: String, _ missing: String) throws {
    let text = Self.text.replacing("until: activation(B, 2) = tanh", with: "until: \(condition)")
    var state = try open(at: nil, LessonJournal(), text)
    press(&state, .enter, .character("1"), .enter)
    #expect(state.message?.text == "Not yet: \(missing)")
    let until = try #require(state.lesson?.step.until)
    #expect(try LessonExpressionParser.parse(until.spelled) == until)
  }
}
