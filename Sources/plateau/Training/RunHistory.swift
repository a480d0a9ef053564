import Files
import Programs
import Workbench

/// The history file of a run, if one was asked for. That it cannot be written any more ends the run
/// in order, so that its weights are not lost; it is said at the end.
struct RunHistory: ~Copyable {
  private var file: HistoryFile?
  private(set) var failure: FileError?

  /// - Throws: `FileError` if the file cannot be begun.
  init(_ file: consuming AtomicFile?, layers: Int) throws(FileError) {
    guard let file else { return }
    self.file = try HistoryFile(file, layers: layers)
  }

  /// Adds the epoch that `run` is at.
  mutating func append(_ run: TrainingRun) {
    guard file != nil, failure == nil else { return }
    do {
      try file?.append(run.row())
    } catch {
      failure = error
    }
  }

  /// Puts the file in its place.
  ///
  /// - Throws: what went wrong on the way; the old file is then as it was.
  consuming func commit() throws(FileError) {
    if let failure { throw failure }
    try file?.commit()
  }
}
