import Localization
import Testing

@testable import Workbench

/// What fits into a class's time.
@Suite struct LessonPathTests {
  private func lesson(
    _ id: String, _ minutes: Int, priority: Int? = nil, after: [String] = []
  ) -> Lesson {
    var lesson = Lesson(id: id, name: id, title: LocalizedText(), claims: "", steps: [LessonStep()])
    (lesson.minutes, lesson.priority, lesson.prerequisites) = (minutes, priority, after)
    return lesson
  }

  /// `L1 10, 5, L2 10`: a number alone is a break.
  private func words(_ path: LessonPath) -> String {
    path.parts.map { part in (part.lesson.map { "\($0.id) " } ?? "") + "\(part.minutes)" }
      .joined(separator: ", ")
  }

  @Test func lessonsOfHighPriorityComeFirstAndInTheOrderOfTheTour() {
    let tour = [
      lesson("L1", 10, priority: 2), lesson("L2", 10, priority: 3), lesson("L3", 10, priority: 1),
      lesson("L4", 10),
    ]
    #expect(words(LessonPath(tour, minutes: 10)) == "L3 10")
    #expect(words(LessonPath(tour, minutes: 29)) == "L1 10, L3 10")
    #expect(words(LessonPath(tour, minutes: 30)) == "L1 10, L2 10, L3 10")
    #expect(words(LessonPath(tour, minutes: 45)) == "L1 10, L2 10, L3 10, 5, L4 10")
    #expect(LessonPath(tour, minutes: 9).parts.isEmpty && LessonPath([], minutes: 90).parts.isEmpty)
  }

  /// A lesson takes those with it that have to come before, and comes after them.
  @Test func prerequisitesComeBefore() {
    let tour = [
      lesson("L1", 10, priority: 1, after: ["L3"]), lesson("L2", 5, priority: 2),
      lesson("L3", 10, priority: 9),
    ]
    #expect(words(LessonPath(tour, minutes: 25)) == "L3 10, L1 10, L2 5")
    #expect(words(LessonPath(tour, minutes: 19)) == "L2 5, L3 10")
    // Two that ask for each other, and one that asks for none there is.
    let ring = [lesson("L1", 5, after: ["L2"]), lesson("L2", 5, after: ["L1", "L9"])]
    #expect(words(LessonPath(ring, minutes: 10)) == "L2 5, L1 5")
  }

  /// What is too long for all else leaves room for what is short.
  @Test func aLongLessonIsLeftOut() {
    let tour = [lesson("L1", 50, priority: 1), lesson("L2", 8, priority: 2), lesson("L3", 8)]
    #expect(words(LessonPath(tour, minutes: 20)) == "L2 8, L3 8")
    #expect(words(LessonPath(tour, minutes: 63)) == "L1 50, 5, L2 8")
  }

  /// The shipped tour, for any time from 4 minutes on.
  @Test(arguments: Array(4...240)) func theTourFits(_ minutes: Int) throws {
    let path = try shippedLessons.path(minutes: minutes)
    #expect(path.minutes <= minutes && !path.lessons.isEmpty)
    var (now, stretch) = (0, 0)
    var seen: Set<String> = []
    for part in path.parts {
      #expect(part.start == now)
      now += part.minutes
      guard let lesson = part.lesson else {
        #expect(part.minutes == 5 && stretch >= 20, "a break after \(stretch) minutes")
        stretch = 0
        continue
      }
      stretch += part.minutes
      #expect(stretch <= 30, "\(lesson.id)")
      #expect(seen.isSuperset(of: lesson.prerequisites) && seen.insert(lesson.id).inserted)
    }
    #expect(path.parts.first?.lesson != nil && path.parts.last?.lesson != nil)
  }

  @Test func theTimeIsUsed() throws {
    #expect(try shippedLessons.path(minutes: 20).lessons.map(\.id) == ["L2", "L5"])
    let long = try shippedLessons.path(minutes: 90)
    #expect(long.minutes >= 80 && long.parts.count { $0.lesson == nil } == 2)
    #expect(try shippedLessons.path(minutes: 600).lessons.count == shippedLessons.lessons.count)
    #expect(throws: UsageError.self) { try shippedLessons.path(minutes: 3) }
  }

  /// Every shipped lesson says how long it takes, and names only lessons that there are.
  @Test func shippedLessonsSayTheirTime() {
    #expect(shippedLessons.problems.isEmpty)
    #expect(shippedLessons.lessons.allSatisfy { $0.minutes != nil && $0.priority != nil })
  }
}
