import ArgumentParser
import Datasets
import Files
import Glibc
import Localization
import Ncurses
import Workbench

/// How a command ends, as its exit code says (sysexits.h, and the shell's 128 + signal).
enum ExitStatus {
  static let wrongUsage: Int32 = 64
  static let badData: Int32 = 65
  static let noInput: Int32 = 66
  static let internalError: Int32 = 70
  static let cannotWrite: Int32 = 73

  /// A command that was ended by a signal, in order: 130 after Ctrl-C, 143 after SIGTERM; 141 if nobody
  /// reads its output any more, as SIGPIPE would have ended it.
  static func interrupted(by signal: Int32) -> Int32 { 128 + signal }

  /// The code of an error that a command threw.
  static func code(of error: any Error) -> Int32 {
    switch error {
    case is UsageError: wrongUsage
    case DataError.cancelled: interrupted(by: Interruption.signal ?? SIGINT)
    case let error as DataError: error.kind.exitCode
    case let error as FileError:
      switch error.kind {
      case .noInput: noInput
      case .badContents: badData
      case .cannotWrite: cannotWrite
      case .interrupted: interrupted(by: Interruption.signal ?? SIGINT)
      }
    default: Plateau.exitCode(for: error).rawValue
    }
  }

  /// What to say of an error that a command threw: one line.
  static func message(of error: any Error) -> String {
    switch error {
    case let error as UsageError: error.message
    case let error as DataError: error.message
    case let error as FileError: error.message
    case let error as TerminalError: error.phrase.text
    default: saidByParser(Plateau.message(for: error))
    }
  }

  /// ArgumentParser speaks English: `sentence` in the language that is spoken, if it is known.
  private static func saidByParser(_ sentence: String) -> String {
    ArgumentErrorPhrase(english: sentence)?.text ?? sentence
  }
}
