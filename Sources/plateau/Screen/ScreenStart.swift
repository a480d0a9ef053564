import Datasets
import Localization
import NeuralNetworks
import Setups
import TerminalUI
import Themes
import Workbench

/// What the screen starts with.
struct ScreenStart {
  /// The runs of the race; none where a file is looked at first.
  var configurations: [Configuration]
  /// The file that is looked at first.
  var preview: Preview?
  /// How the runs' file was read, if there is something to say of it.
  var reading: Message?
  /// What the runs start from, where it was loaded.
  var weights: [LayerParameters]?
  /// The file they were loaded from.
  var weightsFile: String?
  /// What has read their data.
  var loader: DataLoader
  var theme: ThemeName
  var isProjector = false
  var lesson: Lesson?
  /// What is recorded.
  var recording: ScreenRecording?
  /// What is pressed instead of the user's keys.
  var keys: [KeyRecording.Entry]?
  /// In cells, whatever the terminal's is.
  var size: Size?
  /// How far lessons were taken, whatever one's own journal says.
  var journal: LessonJournal?

  /// What to open.
  struct Lesson {
    var lesson: Workbench.Lesson
    /// Where to begin, from 0 on; `nil` where it was left.
    var step: Int?
    /// The ids of the lessons that are taken in a row; empty for the whole tour.
    var path: [String]
    /// Whom guesses are told; nobody unless asked.
    var classroom: Classroom?
    /// How it was asked for: an id, a name or a file.
    var name: String
    /// The minutes of the path.
    var minutes: Int?

    init(_ lesson: Workbench.Lesson, step: Int?, path: [String]) {
      (self.lesson, self.step, self.path) = (lesson, step, path)
      name = lesson.id
    }
  }
}

extension ScreenStart {
  /// Begins as `recording` did, and presses its keys.
  mutating func play(_ recording: KeyRecording) {
    keys = recording.entries
    size = recording.start.size
    journal = recording.start.journal
    isProjector = recording.start.isProjector
  }

  /// The screen's state at the start, and what it asks for.
  func state(
    _ size: Size, theme: ThemeName = .mono, isMouseOn: Bool
  ) -> (state: State, effects: [Effect]) {
    let datasets = loader.library.names
    if let preview {
      return State.start(
        preview, datasets: datasets, size: size, language: Spoken.language, theme: theme,
        isMouseOn: isMouseOn, showsWhy: true)
    }
    return State.start(
      configurations, weights: weights, datasets: datasets, size: size,
      language: Spoken.language, theme: theme, isMouseOn: isMouseOn, showsWhy: true)
  }

  /// The same for a recording.
  func opening(_ size: Size, _ journal: LessonJournal) -> KeyRecording.Start {
    var opening = KeyRecording.Start(size: size)
    opening.preview = preview.map { ConfigurationLine.words($0.settings).joined(separator: " ") }
    opening.line = preview == nil ? ConfigurationLine.text(configurations) : nil
    opening.load = weightsFile
    if let lesson {
      (opening.lesson, opening.path) = (lesson.name, lesson.minutes)
      opening.step = lesson.step.map { $0 + 1 }
    }
    opening.journal = journal
    opening.isProjector = isProjector
    return opening
  }
}
