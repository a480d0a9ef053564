import Foundation

/// The program that was built with the tests, which lies beside them.
enum BuiltProgram {
  static var path: String {
    let tests = Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
    return tests.deletingLastPathComponent().appendingPathComponent("plateau").path
  }
}
