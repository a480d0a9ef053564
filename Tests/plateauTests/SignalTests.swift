import Foundation
import Testing

/// Commands that a signal ends.
@Suite struct SignalTests {
  private func training(_ arguments: [String], in folder: String) throws -> PlateauProcess.Started {
    let started = try PlateauProcess.start(
      PlateauProcess.program.path,
      ["train", "--epochs", "100000000", "--target-cost", "none"] + arguments, in: folder)
    // The header is written when training begins.
    _ = started.output.fileHandleForReading.availableData
    return started
  }

  /// Every signal that ends programs, the first and the last of the real-time ones among them.
  @Test(
    arguments: [
      SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGUSR1, SIGUSR2, SIGALRM, SIGXCPU, SIGXFSZ, SIGPIPE,
      SIGPROF, SIGVTALRM, SIGPOLL, SIGPWR, SIGSTKFLT, 34, 64,
      // Faults of a program's own, sent by another.
      SIGABRT, SIGTRAP, SIGSYS, SIGSEGV, SIGBUS, SIGILL, SIGFPE,
    ])
  func everySignalEndsARunInOrder(_ signal: CInt) throws {
    try withFolder { folder in
      let started = try training(["--history", "h.csv", "--save", "w.safetensors"], in: folder)
      kill(started.process.processIdentifier, signal)
      let ended = try PlateauProcess.end(started)
      #expect(ended.code == 128 + signal)
      #expect(started.process.terminationReason == .exit)
      #expect(try names(in: folder) == ["h.csv", "w.safetensors"])
      let rows = try #require(text(folder + "/h.csv")).split(separator: "\n")
      #expect(ended.output.contains("interrupted at epoch \(rows.count - 2)\n"))
    }
  }

  @Test func whatIsToIgnoreAHangUpDoes() throws {
    try withFolder { folder in
      let started = try PlateauProcess.start(
        "/bin/bash",
        [
          "-c", "trap '' HUP; exec \"$0\" train --epochs 100000000 --target-cost none",
          PlateauProcess.program.path,
        ], in: folder)
      _ = started.output.fileHandleForReading.availableData
      kill(started.process.processIdentifier, SIGHUP)
      kill(started.process.processIdentifier, SIGTERM)
      #expect(try PlateauProcess.end(started).code == 128 + SIGTERM)
    }
  }

  @Test func whatAKillLeavesIsRemovedByTheNextRun() throws {
    try withFolder { folder in
      let killed = try training(["--history", "h.csv", "--save", "w"], in: folder)
      #expect(try names(in: folder).filter { $0.hasSuffix(".part") }.count == 2)
      kill(killed.process.processIdentifier, SIGKILL)
      killed.process.waitUntilExit()
      #expect(try names(in: folder).count == 2)
      let dead = killed.process.processIdentifier
      let others = [
        ".plateau-1-0.part", ".plateau-\(dead)-x.part", ".plateau-\(dead).part", "a-\(dead)-0.part",
      ]
      for name in others {
        try "others'".write(toFile: "\(folder)/\(name)", atomically: false, encoding: .utf8)
      }
      let going = try training(["--history", "g.csv"], in: folder)
      let parts = try names(in: folder).filter { !others.contains($0) }
      #expect(parts == [".plateau-\(going.process.processIdentifier)-0.part"])
      let next = try PlateauProcess.run("train", "--epochs", "0", "--history", "h.csv", in: folder)
      #expect(next.code == 0)
      #expect(try names(in: folder) == (parts + others + ["h.csv"]).sorted())
      kill(going.process.processIdentifier, SIGTERM)
      _ = try PlateauProcess.end(going)
      #expect(try names(in: folder) == (others + ["g.csv", "h.csv"]).sorted())
    }
  }

  /// Waits until a process handles SIGINT itself.
  private func waitForHandler(_ process: Process) throws {
    let end = Date().addingTimeInterval(20)
    while Date() < end {
      let status = try String(
        contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
      let line = status.split(separator: "\n").first { $0.hasPrefix("SigCgt:") }
      let mask = line.flatMap {
        UInt64($0.dropFirst(7).trimmingCharacters(in: .whitespaces), radix: 16)
      }
      if (mask ?? 0) & 1 << UInt64(SIGINT - 1) != 0 { return }
      usleep(5_000)
    }
    Issue.record("no handler")
  }

  @Test(
    arguments: [
      ["train", "--dataset", "f"], ["train", "--load", "f"], ["report", "f"],
      ["compare", "--dataset", "f"], ["code", "--dataset", "f"], ["datasets", "f"],
      ["train", "--epochs", "0", "--history", "f"], ["train", "--epochs", "0", "--save", "f"],
      ["compare", "--dataset", "xor4", "--epochs", "1", "--seeds", "1", "--csv", "f"],
      ["plot", "relu", "--svg", "f"],
    ])
  func aFIFOThatNobodyOpensIsLeftByCtrlC(_ arguments: [String]) throws {
    try withFolder { folder in
      unsafe _ = mkfifo(folder + "/f", 0o600)
      for (signal, code) in [(SIGINT, Int32(130)), (SIGTERM, 143)] {
        let started = try PlateauProcess.start(
          PlateauProcess.program.path, arguments, in: folder)
        try waitForHandler(started.process)
        kill(started.process.processIdentifier, signal)
        #expect(try PlateauProcess.end(started).code == code)
      }
    }
  }
}
