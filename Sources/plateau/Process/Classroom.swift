import Files
import Session
import Workbench

/// Tells the class's file what a learner guesses, and what then comes out.
struct Classroom {
  private let file: AppendedFile
  /// Tells apart learners of one name, or of none: drawn anew for each session, and nothing else is kept of it.
  private let learner: String
  private let name: String?
  /// What was last to be told of each question.
  private var told: [Place: ClassLine.Value] = [:]
  /// Lines that nobody has taken yet.
  private var untold: [String] = []
  private var nextTry = 0.0

  /// How long a file that could not be written is left alone, in seconds.
  private static let pause = 1.0

  private struct Place: Hashable {
    var lesson: String
    var step: Int
    var isOutcome: Bool
  }

  /// - Throws: that the file cannot be written.
  init(_ path: String, name: String?) throws(FileError) {
    file = try AppendedFile(path)
    self.name = name.map { String($0.prefix(ClassLine.longestName)) }
    learner = String(UInt64.random(in: 0...(.max)), radix: 36)
  }

  /// Adds what is new, and what could not be written before.
  ///
  /// - Throws: that the file cannot be written now; it is tried again later, and that is no news if it fails.
  mutating func tell(_ state: State) throws(FileError) {
    guard state.lesson != nil else { return }
    var isNew = false
    for line in ClassLine.all(of: state, learner: learner, name: name) {
      let place = Place(lesson: line.lesson, step: line.step, isOutcome: line.isOutcome)
      guard told[place] != line.value else { continue }
      told[place] = line.value
      untold.append(line.text)
      isNew = true
    }
    let now = MonotonicClock.seconds
    guard isNew || !untold.isEmpty && now >= nextTry else { return }
    nextTry = now + Self.pause
    do throws(FileError) {
      while let line = untold.first {
        try file.add(line)
        untold.removeFirst()
      }
    } catch {
      // That it still fails is nothing new.
      if isNew { throw error }
    }
  }
}
