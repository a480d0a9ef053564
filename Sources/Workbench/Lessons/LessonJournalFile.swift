import Files
import Glibc
import Text

/// Where it is kept between one evening and the next how far lessons were taken: in
/// `$XDG_STATE_HOME/plateau/lessons`, a line for each, such as `L2 3`.
///
/// That it cannot be read or written is no reason to stop a lesson.
package enum LessonJournalFile {
  /// The journal of earlier sessions; empty if there is none.
  package static func read() -> LessonJournal {
    folder.flatMap { ByteFile.text(of: $0 + "/lessons") }.map(LessonJournal.init(text:))
      ?? LessonJournal()
  }

  /// Keeps `journal` for later sessions.
  package static func write(_ journal: LessonJournal) {
    guard let folder else { return }
    makeFolder(folder)
    do throws(FileError) {
      var file = try AtomicFile(replacing: folder + "/lessons")
      guard file.isReplacement else { return }
      try file.write(journal.text)
      try file.commit()
    } catch {
      // The lesson goes on; next time it begins at its first step.
    }
  }

  /// As the XDG Base Directory Specification has it.
  private static var folder: String? {
    if let state = environmentVariable("XDG_STATE_HOME"), state.after("/") != nil {
      return state + "/plateau"
    }
    return environmentVariable("HOME").map { $0 + "/.local/state/plateau" }
  }

  /// The folder at an absolute path, with those above it.
  private static func makeFolder(_ path: String) {
    var made = ""
    for name in path.fields(at: "/") where !name.isEmpty {
      made += "/" + name
      unsafe _ = mkdir(SystemText.path(made), 0o700)
    }
  }
}

extension LessonJournal {
  /// From a line for each lesson; what cannot be understood is left out.
  init(text: String) {
    self.init()
    for line in text.lines {
      let words = line.words
      if words.count == 2, let step = Int(words[1]), step >= 0 { steps[words[0]] = step }
    }
  }

  var text: String {
    steps.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)\n" }.joined()
  }
}
