/// Lessons that fit into so many minutes, in the order in which they are taken, with breaks between them.
package struct LessonPath: Equatable, Sendable {
  /// Something that takes its time.
  package struct Part: Equatable, Sendable {
    /// In minutes from the beginning of the path.
    package let start: Int
    /// How long it takes.
    package let minutes: Int
    /// `nil` is a break.
    package let lesson: Lesson?

    var end: Int { start + minutes }
  }

  /// Lessons and breaks; empty where no lesson fits.
  package let parts: [Part]

  /// Its lessons, without the breaks.
  package var lessons: [Lesson] { parts.compactMap(\.lesson) }
  /// What it takes, breaks included.
  package var minutes: Int { parts.last?.end ?? 0 }

  /// How long a class listens before it needs a break, in minutes.
  static let longestStretch = 30
  /// How long a break is, in minutes.
  static let rest = 5

  /// The lessons of `tour` that come first by their priority, as far as they fit with those that have to be
  /// taken before them; in the order of the tour, each after its prerequisites.
  ///
  /// - Parameter minutes: what it may take at most, breaks included.
  package init(_ tour: [Lesson], minutes: Int) {
    var chosen: Set<String> = []
    var parts: [Part] = []
    let wanted = tour.enumerated().sorted {
      ($0.element.priority ?? .max, $0.offset) < ($1.element.priority ?? .max, $1.offset)
    }
    for (_, lesson) in wanted where !chosen.contains(lesson.id) {
      let more = chosen.union(Self.inOrder([lesson.id], tour).map(\.id))
      let longer = Self.parts(Self.inOrder(more, tour))
      guard (longer.last?.end ?? 0) <= minutes else { continue }
      (chosen, parts) = (more, longer)
    }
    self.parts = parts
  }

  /// The lessons of these ids with all that have to be taken before, each once.
  private static func inOrder(_ ids: Set<String>, _ tour: [Lesson]) -> [Lesson] {
    var taken: Set<String> = []
    var lessons: [Lesson] = []
    func take(_ lesson: Lesson) {
      // Marked first: two that ask for each other come to an end.
      guard taken.insert(lesson.id).inserted else { return }
      for id in lesson.prerequisites { tour.first { $0.id == id }.map(take) }
      lessons.append(lesson)
    }
    for lesson in tour where ids.contains(lesson.id) { take(lesson) }
    return lessons
  }

  /// A break comes before the lesson with which a stretch would be too long.
  private static func parts(_ lessons: [Lesson]) -> [Part] {
    var parts: [Part] = []
    var (now, stretch) = (0, 0)
    func add(_ minutes: Int, _ lesson: Lesson?) {
      parts.append(Part(start: now, minutes: minutes, lesson: lesson))
      now += minutes
    }
    for lesson in lessons {
      if stretch > 0, stretch + lesson.duration > longestStretch {
        add(rest, nil)
        stretch = 0
      }
      add(lesson.duration, lesson)
      stretch += lesson.duration
    }
    return parts
  }
}
