import Glibc
import Ncurses
import Workbench

/// Whether to work in words rather than on a screen.
enum PlainMode {
  /// Whether the user asks for it: by `--plain`, or by `ACCESSIBLE`, set to anything but 0.
  ///
  /// - Parameter variable: a variable of the environment by its name.
  static func isAsked(_ flag: Bool, _ variable: (String) -> String? = environment) -> Bool {
    flag || !["", "0"].contains(variable("ACCESSIBLE") ?? "")
  }

  /// Whether a screen can be drawn.
  static var hasScreen: Bool { StandardInput.isTerminal && StandardOutput.isTerminal }

  /// How long someone who does not ask for words has to begin to send commands, in milliseconds.
  private static let patience = 1000

  /// Whether there are commands on the input, which `reader` then has. Where nothing comes, a race goes
  /// on by itself, so that a run in a log ends: who asks for words is waited for, though.
  static func hasCommands(_ reader: inout LineReader, isAsked: Bool) -> Bool {
    if StandardInput.isTerminal { return isAsked }
    let ready = InputWait.wait(for: [STDIN_FILENO], milliseconds: isAsked ? nil : patience)
    guard !ready.isEmpty else { return false }
    reader.read()
    return !reader.isAtEnd || reader.hasLines
  }
}
