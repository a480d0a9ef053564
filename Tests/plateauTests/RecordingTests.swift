import Foundation
import Testing

@testable import plateau

/// `--record` and `plateau replay`, as a user has them on a real terminal.
@Suite struct RecordingTests {
  private func open(
    _ arguments: String, columns: Int = 120, rows: Int = 40, in folder: String
  ) throws -> TerminalSession {
    let session = try TerminalSession(
      columns: columns, rows: rows, environment: ["XDG_STATE_HOME": folder + "/state"])
    try session.run("cd \(folder); clear; \(BuiltProgram.path) \(arguments)")
    return session
  }

  /// A line of a cast.
  private struct Event {
    var seconds: Double
    var kind: String
    var data: String

    init(_ line: Substring) throws {
      let parts = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [Any]
      seconds = try #require(parts?[0] as? Double)
      kind = try #require(parts?[1] as? String)
      data = try #require(parts?[2] as? String)
    }
  }

  /// What was on the screen is what a terminal shows that is given the recording, in Korean too.
  @Test(arguments: ["en", "ko"]) func aCastShowsWhatWasSeen(_ language: String) throws {
    try withFolder { folder in
      let session = try open("xor4 --language \(language) --record it.cast", in: folder)
      try session.wait(for: "J(W,B)")
      try session.press("a", "f")
      try session.resize(columns: 90, rows: 28)
      try session.wait(until: "90 columns") { $0.count == 28 }
      try session.press("C-z")
      try session.wait(for: "Stopped")
      #expect(text(folder + "/it.cast") == nil)
      try session.run("fg")
      try session.wait(for: "J(W,B)")
      try session.press("Space", "U")
      // At rest nothing is drawn any more.
      var seen: [String] = []
      try session.wait(until: "a screen that stays") { rows in
        defer { seen = rows }
        Thread.sleep(forTimeInterval: 0.5)
        return rows == seen
      }
      seen = try session.screen(colours: true)
      try session.press("q")
      #expect(try session.status() == 0)

      let cast = try #require(text(folder + "/it.cast"))
      let lines: [Substring] = cast.split(separator: "\n")
      let header = try #require(
        JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
      #expect(header["version"] as? Int == 2)
      #expect(header["width"] as? Int == 120 && header["height"] as? Int == 40)
      #expect((header["env"] as? [String: String])?["TERM"] == "tmux-256color")
      let started = try #require(header["timestamp"] as? Double)
      #expect(abs(Date().timeIntervalSince1970 - started) < 600)
      let events = try lines.dropFirst().map { try Event($0) }
      #expect(zip(events, events.dropFirst()).allSatisfy { $0.seconds <= $1.seconds })
      #expect(events.filter { $0.kind == "r" }.map(\.data) == ["90x28"])
      let end = try #require(events.last)
      #expect(end.data.contains("[?1049l") && end.data.contains("plateau --from"))

      let output = events.dropLast().filter { $0.kind == "o" }.map(\.data).joined()
      try output.write(toFile: folder + "/output", atomically: false, encoding: .utf8)
      let player = try TerminalSession(columns: 90, rows: 28)
      try player.run("clear; cat \(folder)/output; sleep 60")
      try player.wait(for: "J(W,B)")
      try player.wait(until: "the last frame") { _ in
        (try? player.screen(colours: true)) == seen
      }
    }
  }

  /// A file that cannot be written is told of before the screen opens; an old one stays until the new one is whole.
  @Test func filesAreKeptAsEverywhere() throws {
    try withFolder { folder in
      for (name, said) in [
        ("none/it.cast", "cannot write none/it.cast"), ("it.mp4", "FILE.cast or FILE.keys"),
        ("a.cast --record b.cast", "one FILE.cast"),
      ] {
        let session = try open("--record \(name)", in: folder)
        let screen = try session.wait(for: said)
        #expect(!screen.contains { $0.contains("J(W,B)") })
        #expect(try session.status() == (name.hasPrefix("none") ? 73 : 64))
      }
      try "old".write(toFile: folder + "/it.cast", atomically: false, encoding: .utf8)
      for signal in [SIGKILL, SIGTERM] {
        let session = try open("xor4 --record it.cast", in: folder)
        try session.wait(for: "J(W,B)")
        #expect(text(folder + "/it.cast") == "old")
        try session.send(signal)
        #expect(try session.status() == 128 + Int(signal))
        if signal == SIGKILL { #expect(text(folder + "/it.cast") == "old") }
      }
      let cast = try #require(text(folder + "/it.cast"))
      let lines: [Substring] = cast.split(separator: "\n")
      #expect(lines.count > 2 && lines[0].hasPrefix("{\"version\":2,"))
      #expect(try names(in: folder).filter { $0.hasSuffix(".part") } == [])
    }
  }

  /// A signal ends it where the race then was, as q does.
  @Test func aSignalEndsTheKeysWhereTheRaceWas() throws {
    try withFolder { folder in
      let session = try open("digits01 --record it.keys", in: folder)
      try session.wait(for: "J(W,B)")
      Thread.sleep(forTimeInterval: 1)
      try session.send(SIGTERM)
      #expect(try session.status() == 143)
      let keys = try #require(text(folder + "/it.keys"))
      let last = try #require(keys.split(separator: "\n").last).split(separator: " ")
      #expect(last.count == 3 && last[2] == "stop", "\(last)")
      #expect((Int(last[1].prefix { $0 != "+" }) ?? 0) > 0, "\(last)")
    }
  }

  /// A disk that is full ends the recording, and neither the screen nor what is on it.
  @Test func aFullDiskEndsTheRecordingAlone() throws {
    try withFolder { folder in
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/it.cast", withDestinationPath: "/dev/full")
      let session = try open("xor4 --record it.cast", in: folder)
      try session.wait(for: "J(W,B)")
      try session.press("q")
      try session.wait(for: "cannot write it.cast: No space left on device")
      #expect(try session.status() == 73)
    }
  }

  /// A FIFO that nobody reads keeps neither the screen nor the program.
  @Test func aFIFOWithoutAReaderKeepsNobody() throws {
    try withFolder { folder in
      #expect(unsafe mkfifo(folder + "/it.cast", 0o600) == 0)
      let session = try open("xor4 --record it.cast", in: folder)
      try session.wait(for: "J(W,B)")
      try session.press("Space")
      try session.wait(for: "paused")
      try session.press("q")
      try session.wait(for: "interrupted while waiting for it.cast", seconds: 30)
      #expect(try session.status() == 73)
    }
  }

  /// Nor does it keep another recording, however little time a signal leaves.
  @Test func aFIFOWithoutAReaderCostsNoOtherRecording() throws {
    try withFolder { folder in
      #expect(unsafe mkfifo(folder + "/it.keys", 0o600) == 0)
      let session = try open("xor4 --record it.keys --record it.cast", in: folder)
      try session.wait(for: "J(W,B)")
      try session.send(SIGTERM)
      #expect([73, 143].contains(try session.status()))
      let cast = try String(contentsOfFile: folder + "/it.cast", encoding: .utf8)
      #expect(cast.hasSuffix("\n") && cast.contains("1049l"), "\(cast.suffix(300))")
    }
  }

  @Test(arguments: ["run --plain", "lesson L1 --check", "lesson L1 --plain"])
  func wordsAreNotRecorded(_ arguments: String) throws {
    try withFolder { folder in
      let ended = try PlateauProcess.shell(
        "$0 \(arguments) --record it.cast < /dev/null", in: folder)
      #expect(ended.code == 64 && ended.output.isEmpty)
      #expect(ended.errors == "plateau: --record records the screen, and here none is opened\n")
      #expect(try names(in: folder) == [])
    }
  }

  /// What was typed while runs trained at full speed makes the same race again: without a screen, and on one.
  @Test func keysMakeTheSameRaceAgain() throws {
    try withFolder { folder in
      let session = try open(
        "circles --seed 3 --record it.keys --record it.cast", columns: 500, in: folder)
      try session.wait(for: "J(W,B)")
      for keys in ["A", "f", "]", ">", "2", "a", "n", "h", "u", "+", "S", "s"] {
        try session.press(keys)
        Thread.sleep(forTimeInterval: 0.12)
      }
      try session.press("Space")
      try session.press(":")
      try session.type("pace full")
      try session.press("Enter")
      Thread.sleep(forTimeInterval: 0.5)
      try session.press("R", "a", "f", "Space")
      try session.wait(for: "paused")
      try session.press("q")
      #expect(try session.status() == 0)
      let end = try session.screen()
      let keys = try #require(text(folder + "/it.keys"))
      #expect(keys.hasPrefix("plateau keys 1\nfrom: dataset=circles ") && keys.contains("seed=3"))
      let last = try #require(keys.split(separator: "\n").last)
      #expect(last.hasSuffix(" stop"), "\(keys)")

      let played = try PlateauProcess.run("replay", "it.keys", in: folder)
      #expect(played.code == 0 && played.errors.isEmpty, "\(played.errors)")
      let said = played.output.split(separator: "\n").map(String.init)
      #expect(said.count > 2)
      for line in said { #expect(end.contains(line), "\(line)\nin \(end)\n\(keys)") }
      #expect(try PlateauProcess.run("replay", "it.keys", in: folder).output == played.output)

      let again = try open("replay it.keys", columns: 500, in: folder)
      try again.wait(for: "The recording is over", seconds: 30)
      try again.press("q")
      #expect(try again.status() == 0)
      let seen = try again.screen()
      for line in said { #expect(seen.contains(line), "\(line)\nin \(seen)\n\(keys)") }
    }
  }

  /// A lesson begins where it was left; its runs and its guess come again, and one's own journal stays.
  @Test func aLessonComesAgain() throws {
    try withFolder { folder in
      let session = try open("lesson L1 --record it.keys", columns: 400, in: folder)
      // The runs of the lesson: what is typed before they are there is the shell's, or another race's.
      try session.wait(for: "line6")
      try session.press("Enter")
      try session.type("0.1")
      try session.press("Enter", "s", "s")
      try session.wait(for: "epoch 2")
      try session.press("q")
      #expect(try session.status() == 0)
      let end = try session.screen()
      let played = try PlateauProcess.shell(
        "export XDG_STATE_HOME=$PWD/other; $0 replay it.keys; ls", in: folder)
      #expect(played.code == 0 && played.errors.isEmpty, "\(played.errors)")
      let lines = played.output.split(separator: "\n").map(String.init)
      #expect(lines.suffix(2) == ["it.keys", "state"])
      for line in lines.dropLast(2) { #expect(end.contains(line), "\(line)\nin \(end)") }
    }
  }

  /// Whoever takes a lesson over goes on in it, and keeps how far their own lessons were.
  @Test func aKeyTakesALessonOver() throws {
    try withFolder { folder in
      let journal = folder + "/state/plateau/lessons"
      try FileManager.default.createDirectory(
        atPath: folder + "/state/plateau", withIntermediateDirectories: true)
      try "L3 2\n".write(toFile: journal, atomically: false, encoding: .utf8)
      try """
      plateau keys 1
      from: dataset=line6 layers=1:sigmoid
      lesson: L1
      lessons: L5=1
      size: 120x40
      600 0 s
      """.write(toFile: folder + "/it.keys", atomically: false, encoding: .utf8)
      let session = try open("replay it.keys", in: folder)
      try session.wait(for: "line6")
      try session.press("x")
      try session.wait(for: "The race is yours now.")
      try session.press("Enter")
      try session.type("0.1")
      try session.press("Enter")
      try session.wait(for: "ln 0.9")
      try session.press("Enter", "q")
      #expect(try session.status() == 0)
      let kept = try String(contentsOfFile: journal, encoding: .utf8).split(separator: "\n")
      #expect(Set(kept) == ["L1 1", "L3 2"])
    }
  }

  /// Whoever presses a key has the race, where it is, on the terminal as it is.
  @Test func aKeyTakesOver() throws {
    try withFolder { folder in
      try """
      plateau keys 1
      from: dataset=xor4 layers=2:tanh,1:sigmoid
      size: 100x30
      0.5 0 :
      0.5 0 e
      0.6 1 paste xport%20\(folder)/stolen.txt
      0.7 1 Enter
      600 2 a
      """.write(toFile: folder + "/it.keys", atomically: false, encoding: .utf8)
      let session = try open("replay it.keys", columns: 80, rows: 24, in: folder)
      try session.wait(for: "This recording has 100 columns and 30 rows")
      try session.wait(for: "A recording that is played writes no files.")
      try session.press("x")
      try session.wait(for: "The race is yours now.")
      try session.press("?")
      try session.wait(for: "Keys")
      try session.press("Escape", "q")
      #expect(try session.status() == 0)
      #expect(try names(in: folder).filter { $0.hasPrefix("stolen") } == [])
    }
  }

  @Test func aBadRecordingIsOneSentence() throws {
    try withFolder { folder in
      try "plateau keys 1\nfrom: dataset=xor4\nsize: 80x24\n1 0 Spac\n"
        .write(toFile: folder + "/it.keys", atomically: false, encoding: .utf8)
      for (file, code, said) in [
        ("it.keys", 65, "plateau: it.keys:4: 'Spac' is no key"), ("none.keys", 66, "none.keys"),
      ] {
        let ended = try PlateauProcess.run("replay", file, in: folder)
        #expect(ended.code == code && ended.output.isEmpty)
        #expect(ended.errors.contains(said) && ended.errors.split(separator: "\n").count == 1)
      }
      #expect(
        try PlateauProcess.run("replay", "it.keys", "--lesson", "it.txt", in: folder).code == 65)
    }
  }

  /// One command makes a lesson of it, which opens and whose keys can be pressed.
  @Test func aRecordingBecomesALesson() throws {
    try withFolder { folder in
      try
        "plateau keys 1\nfrom: dataset=xor4 layers=2:tanh,1:sigmoid\nsize: 80x24\n1 0 a\n2 9 stop\n"
        .write(toFile: folder + "/it.keys", atomically: false, encoding: .utf8)
      let made = try PlateauProcess.run(
        "replay", "it.keys", "--lesson", "mine.lesson", in: folder)
      #expect(made.code == 0 && made.output.isEmpty && made.errors.isEmpty)
      let taken = try PlateauProcess.shell(
        "export XDG_STATE_HOME=$PWD/state; printf 'next\\nSpace\\nquit\\n' | $0 lesson mine.lesson --plain",
        in: folder)
      #expect(taken.code == 0 && taken.output.contains("Press Space a."), "\(taken.output)")
      let wrong = try PlateauProcess.run("replay", "it.keys", "--lesson", "it.txt", in: folder)
      #expect(wrong.code == 64 && wrong.errors.contains("--lesson takes FILE.lesson"))
    }
  }
}
