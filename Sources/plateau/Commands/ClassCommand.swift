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

  /// On a terminal it goes on until it is interrupted; else it says how things stand. A FIFO or a port stands
  /// nowhere before its end, which is an interruption, too: the last word is said then.
  func run() throws {
    var guesses = try GrowingFile(file, upTo: Self.largest)
    if guesses.isKept { _ = try AppendedFile(file, isForAll: true) }
    Interruption.note()
    let library = LessonLibrary.locate()
    let isLive = StandardOutput.isTerminal && !json
    var output = StandardOutput()
    var shown: [UInt8]?
    var told = 0
    repeat {
      if !guesses.isKept, !isLive {
        while Interruption.signal == nil {
          _ = try bytes(of: &guesses)
          usleep(Self.pause)
        }
      }
      let bytes = try bytes(of: &guesses)
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
      guard isLive || !guesses.isKept else { return }
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

  private func bytes(of guesses: inout GrowingFile) throws -> [UInt8] {
    do throws(ReadingError) {
      return try guesses.bytes()
    } catch {
      throw FileError(.noInput, DataError(error).sentence)
    }
  }
}
