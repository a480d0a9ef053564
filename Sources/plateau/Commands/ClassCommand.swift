import ArgumentParser
import Datasets
import Files
import Glibc
import Localization
import TerminalUI
import Workbench

/// `plateau class`: what a class guesses, as it comes in.
struct ClassCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "class", abstract: CommandPhrase.classroom.spoken,
      discussion: CommandPhrase.aboutClass.spoken)
  }

  @Argument(help: ArgumentHelp(OptionPhrase.classFile.spoken, valueName: "FILE"))
  var file: String

  @Flag(help: ArgumentHelp(OptionPhrase.reveal.spoken)) var reveal = false

  @Flag(help: ArgumentHelp(OptionPhrase.json.spoken)) var json = false

  @OptionGroup var language: LanguageOption

  /// How often the file is looked at, in microseconds.
  private static let pause: UInt32 = 250_000
  /// A class writes no more in a year, in bytes.
  private static let largest = 64 << 20

  /// On a terminal it goes on until it is interrupted; else it says how things stand.
  func run() throws {
    _ = try AppendedFile(file, isForAll: true)
    Interruption.note()
    let library = LessonLibrary.locate()
    var output = StandardOutput()
    var shown: [UInt8]?
    var told = 0
    repeat {
      let bytes = try bytes()
      if bytes != shown {
        let (lines, bad) = ClassTally.lines(of: bytes)
        for number in bad where number > told {
          let problem = CommandErrorPhrase.noGuess(file, line: number)
          StandardError.write(line: "plateau: \(problem.spoken)")
          told = number
        }
        var tally = ClassTally()
        for line in lines { tally.add(line) }
        if shown != nil { output.write(line: "") }
        output.write(lines: text(tally, library))
        try output.check()
        shown = bytes
      }
      guard StandardOutput.isTerminal, !json else { return }
      usleep(Self.pause)
    } while Interruption.signal == nil
    if let signal = Interruption.signal { throw ExitCode.interrupted(by: signal) }
  }

  private func text(_ tally: ClassTally, _ library: LessonLibrary) -> [String] {
    if json { return [ClassReport.json(tally).text] }
    let glyphs = localeIsUTF8() ? Glyphs.unicode : .ascii
    let columns = StandardOutput.isTerminal ? min(StandardOutput.columns, 100) : 80
    return ClassReport.page(
      tally, library, reveals: reveal, columns: columns, glyphs: glyphs, in: Spoken.language)
  }

  private func bytes() throws -> [UInt8] {
    do throws(ReadingError) {
      return try ByteFile.bytes(of: file, upTo: Self.largest)
    } catch {
      throw FileError(.noInput, DataError(error).sentence)
    }
  }
}
