import ArgumentParser

extension ExitCode {
  /// Of a command that was ended by a signal, in order, as the shell counts (128 + signal): 130 after Ctrl-C,
  /// 143 after SIGTERM; 141 if nobody reads its output any more, as SIGPIPE would have ended it.
  static func interrupted(by signal: Int32) -> ExitCode { ExitCode(128 + signal) }
}
