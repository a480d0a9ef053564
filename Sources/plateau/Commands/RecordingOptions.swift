import ArgumentParser
import Files
import Localization
import Text
import Workbench

/// The option that has the screen recorded.
struct RecordingOptions: ParsableArguments {
  /// What a file holds, by the end of its name.
  enum Form: String, CaseIterable { case cast, keys }

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(OptionPhrase.record.spoken, valueName: "FILE.cast|FILE.keys"))
  var record: [String] = []

  /// Whether anything is to be recorded.
  var isAsked: Bool { !record.isEmpty }

  /// Says that words cannot be recorded.
  func checkWords() throws(UsageError) {
    if isAsked { throw UsageError(CommandErrorPhrase.recordWithoutScreen) }
  }

  /// The files, opened; `nil` if nothing is to be recorded.
  ///
  /// - Parameter files: those that the command reads.
  func open(_ files: consuming OutputFiles) throws -> ScreenRecording? {
    guard isAsked else { return nil }
    var paths: [Form: String] = [:]
    for path in record {
      let end = path.fileName.fields(at: ".").dropFirst().last
      guard let form = end.flatMap({ Form(rawValue: $0.lowercased()) }) else {
        throw UsageError(CommandErrorPhrase.recordForm(path))
      }
      guard paths.updateValue(path, forKey: form) == nil else {
        throw UsageError(CommandErrorPhrase.recordTwice(form.rawValue))
      }
    }
    var files = files
    return try ScreenRecording(cast: paths[.cast], keys: paths[.keys], &files)
  }
}
