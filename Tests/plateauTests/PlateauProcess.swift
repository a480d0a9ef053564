import Foundation
import Testing

/// What the program did when it was run.
struct Ended {
  var code: Int32
  var output: String
  var errors: String

  /// The JSON object on the output.
  var object: [String: Any] {
    get throws {
      try #require(
        try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    }
  }
}

/// The program itself, as a user starts it, without a terminal.
enum PlateauProcess {
  static let program = URL(fileURLWithPath: BuiltProgram.path)

  static func run(_ arguments: String..., in folder: String? = nil) throws -> Ended {
    try end(start(program.path, arguments, in: folder))
  }

  /// Runs `script` in a shell, in which `$0` is the program.
  static func shell(_ script: String, in folder: String? = nil) throws -> Ended {
    try end(start("/bin/bash", ["-c", script, program.path], in: folder))
  }

  /// A program that goes on, with its two streams.
  struct Started {
    var process: Process
    var output: Pipe
    var errors: Pipe
  }

  static func start(
    _ path: String = program.path, _ arguments: [String], in folder: String? = nil
  ) throws -> Started {
    let started = Started(process: Process(), output: Pipe(), errors: Pipe())
    started.process.executableURL = URL(fileURLWithPath: path)
    started.process.arguments = arguments
    started.process.standardInput = FileHandle.nullDevice
    // English, whatever the language of who runs the tests; a script can say another.
    started.process.environment = ProcessInfo.processInfo.environment
      .filter { !$0.key.hasPrefix("LC_") }
      .merging(["LANG": "C.UTF-8"]) { $1 }
    started.process.standardOutput = started.output
    started.process.standardError = started.errors
    if let folder { started.process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    try started.process.run()
    return started
  }

  /// Waits until the program has worked for so many seconds of a processor's time, however long the
  /// machine takes to give it that.
  static func waitForWork(_ seconds: Double, of started: Started) throws {
    let process = started.process
    while process.isRunning, try processorSeconds(of: process.processIdentifier) < seconds {
      usleep(10_000)
    }
  }

  /// Waits for the end. A program that writes more to the error stream than a pipe holds is not
  /// expected here.
  static func end(_ started: Started) throws -> Ended {
    let output = started.output.fileHandleForReading.readDataToEndOfFile()
    let errors = started.errors.fileHandleForReading.readDataToEndOfFile()
    started.process.waitUntilExit()
    return Ended(
      code: started.process.terminationStatus, output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self))
  }
}

/// Seconds of a processor that a process has had so far, all its threads together.
func processorSeconds(of process: pid_t) throws -> Double {
  let stat = try String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
  let fields = stat.drop { $0 != ")" }.split(separator: " ")
  return fields[12...13].compactMap { Double($0) }.reduce(0, +)
    / Double(sysconf(CInt(_SC_CLK_TCK)))
}

/// A folder that is there during `body` only.
func withFolder(_ body: (String) throws -> Void) throws {
  let folder = NSTemporaryDirectory() + "plateau-tests-" + UUID().uuidString
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  try body(folder)
}

func text(_ path: String) -> String? {
  try? String(contentsOfFile: path, encoding: .utf8)
}

func names(in folder: String) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
}
