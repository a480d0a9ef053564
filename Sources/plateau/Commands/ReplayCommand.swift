import ArgumentParser
import Files
import Localization
import Setups
import Text
import Workbench

/// `plateau replay`: keys that were recorded, pressed again; or a lesson made of them.
struct ReplayCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "replay", abstract: CommandPhrase.replay.spoken,
      discussion: CommandPhrase.aboutReplay.spoken)
  }

  @Argument(help: ArgumentHelp(OptionPhrase.replayFile.spoken, valueName: "FILE.keys"))
  var file: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(OptionPhrase.draft.spoken, valueName: "FILE.lesson"))
  var lesson: String?

  @OptionGroup var recording: RecordingOptions

  @OptionGroup var look: ScreenOptions

  @OptionGroup var language: LanguageOption

  func run() throws {
    _ = try look.chosenTheme()
    let keys = try KeyRecording.read(file)
    var files = OutputFiles(standardOutput: FilePhrase.standardOutput.spoken)
    files.note(reading: file, "FILE.keys")
    if let lesson { return try writeDraft(of: keys, to: lesson, &files) }
    let command = try command(for: keys.start)
    var start = try command.screenStart(look, lesson: try lessonStart(keys.start))
    start.play(keys)
    guard PlainMode.hasScreen else {
      try recording.checkWords()
      Interruption.note()
      return try PlainReplay(start).run()
    }
    try command.open(start, files)
  }

  private func writeDraft(
    of keys: KeyRecording, to path: String, _ files: inout OutputFiles
  ) throws {
    try recording.checkWords()
    guard let name = path.fileName.before(".lesson"), !name.isEmpty else {
      throw UsageError(CommandErrorPhrase.draftForm(path))
    }
    let lines = try LessonDraft.lines(of: keys, name: name, path: file, in: Spoken.language)
    var draft = try files.open(path, as: "--lesson")
    for line in lines { try draft.write(line + "\n") }
    try draft.commit()
  }

  /// What would begin as the recording does.
  private func command(for start: KeyRecording.Start) throws -> RunCommand {
    var command = try RunCommand.parse([])
    command.recording = recording
    command.options.line = start.preview == nil ? start.line : nil
    command.options.load = start.load
    if let preview = start.preview, var settings = try ConfigurationLine.parse(preview).first {
      command.file = settings[.dataset]
      settings[.dataset] = nil
      command.options.settings.said = settings
    }
    return command
  }

  private func lessonStart(_ start: KeyRecording.Start) throws -> ScreenStart.Lesson? {
    guard let name = start.lesson else { return nil }
    let found = try LessonCommand.find(name)
    if let step = start.step, step > found.steps.count {
      throw UsageError(
        CommandErrorPhrase.lessonSteps(found.id, count: found.steps.count, instead: step))
    }
    var lesson = ScreenStart.Lesson(
      found, step: start.step.map { $0 - 1 }, path: try LessonCommand.path(minutes: start.path))
    (lesson.name, lesson.minutes) = (name, start.path)
    return lesson
  }
}
