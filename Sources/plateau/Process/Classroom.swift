import Files
import Workbench

/// Tells the class's file what a learner guesses, and what then comes out.
struct Classroom {
  private let file: AppendedFile
  /// Tells apart learners of one name, or of none: drawn anew for each session, and nothing else is kept of it.
  private let learner: String
  private let name: String?
  /// What was told last of each question.
  private var told: [Place: ClassLine.Value] = [:]

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

  /// Adds what is new.
  ///
  /// - Throws: that the file cannot be written any more.
  mutating func tell(_ state: State) throws(FileError) {
    guard state.lesson != nil else { return }
    for line in ClassLine.all(of: state, learner: learner, name: name) {
      let place = Place(lesson: line.lesson, step: line.step, isOutcome: line.isOutcome)
      guard told[place] != line.value else { continue }
      told[place] = line.value
      try file.add(line.text)
    }
  }
}
