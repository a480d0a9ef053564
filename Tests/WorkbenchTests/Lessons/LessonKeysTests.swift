import Localization
import TerminalUI
import TestSupport
import Testing

@testable import Workbench

/// Every lesson can be taken on a keyboard that has no more than letters, signs, arrows, Space and Enter at hand.
@Suite struct LessonKeysTests {
  /// Keys that are hard to reach on a laptop, by what texts call them.
  private static let rare = [
    "Home", "End", "PgUp", "PgDn", "Ins", "Del", "Fn", "F1", "F2",
  ]

  @Test(arguments: shippedLessons.lessons.map(\.id)) func noRareKeyIsNeeded(_ id: String) throws {
    let lesson = try shippedLessons.lesson(id)
    for (place, step) in lesson.steps.enumerated() {
      for key in step.keys {
        let isAtHand =
          switch key {
          case .character, .left, .right, .up, .down, .enter: true
          default: false
          }
        #expect(isAtHand, "\(id).\(place + 1): \(key.label)")
      }
      for text in [step.text, step.task, step.outcome, step.question?.text].compactMap(\.self) {
        for language in Language.whole {
          let words = text.message.text(in: language)
            .split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init)
          let named = Self.rare.filter { words.contains($0) }
          #expect(named.isEmpty, "\(id).\(place + 1) in \(language): \(named)")
        }
      }
    }
  }
}
