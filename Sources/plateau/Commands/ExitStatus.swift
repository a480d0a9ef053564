import ArgumentParser
import Datasets
import Files
import Glibc
import Localization
import Ncurses
import Workbench

/// How a command ends, as its exit code says (sysexits.h).
enum ExitStatus {
  static let wrongUsage: Int32 = 64
  static let badData: Int32 = 65
  static let noInput: Int32 = 66
  static let internalError: Int32 = 70
  static let cannotWrite: Int32 = 73

  /// The code of an error that a command threw.
  static func code(of error: any Error) -> Int32 {
    switch error {
    case is UsageError: wrongUsage
    case DataError.cancelled: ExitCode.interrupted(by: Interruption.signal ?? SIGINT).rawValue
    case let error as DataError: error.kind.exitCode
    case let error as FileError:
      switch error.kind {
      case .noInput: noInput
      case .badContents: badData
      case .cannotWrite: cannotWrite
      case .interrupted: ExitCode.interrupted(by: Interruption.signal ?? SIGINT).rawValue
      }
    default: Plateau.exitCode(for: error).rawValue
    }
  }

  /// What to say of an error that a command threw, a line for each fault of a file.
  static func lines(of error: any Error) -> [String] {
    guard let error = error as? DataError else { return [message(of: error)] }
    return error.lines.map { $0.text(in: Spoken.language) }
  }

  /// The same in one line.
  static func message(of error: any Error) -> String {
    switch error {
    case let error as any SentenceError: error.spoken
    case let error as TerminalError: error.phrase.spoken
    default: saidByParser(Plateau.message(for: error))
    }
  }

  /// ArgumentParser speaks English: `sentence` in the language that is spoken, if it is known.
  private static func saidByParser(_ sentence: String) -> String {
    ArgumentErrorPhrase(english: sentence)?.spoken ?? sentence
  }
}
