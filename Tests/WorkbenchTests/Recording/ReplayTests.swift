import Session
import TerminalUI
import Testing

@testable import Workbench

/// A key is pressed where it was, when it was, and after all that came before it is done.
@Suite struct ReplayTests {
  private func replay(_ lines: String) throws -> Replay {
    let text = "plateau keys 1\nfrom: dataset=xor4\nsize: 80x24\n" + lines
    let recording = try KeyRecording(text, path: "it.keys")
    return Replay(recording.entries, recording.start.journal, now: 100)
  }

  private func answered(_ number: Int) -> Progress {
    var progress = Progress()
    progress.answered = number
    return progress
  }

  private func held(_ number: Int) -> Progress {
    var progress = Progress()
    progress.held = number
    return progress
  }

  @Test func aKeyWaitsForItsPlaceAndItsTime() throws {
    var replay = try replay("1 12+3 a\n2 40 stop\n")
    #expect(replay.ask() == .answer(1))
    #expect(replay.takeEvent(now: 200) == nil && replay.seconds(now: 200) == nil)
    let next = replay.take(answered(1), isAsked: false, isSearching: false)
    #expect(next == [.hold(number: 2, at: .at(epoch: 12, batch: 3))])
    #expect(replay.takeEvent(now: 200) == nil)
    #expect(replay.take(held(2), isAsked: false, isSearching: false) == [])
    #expect(replay.takeEvent(now: 100.5) == nil && replay.seconds(now: 100.5) == 0.5)
    #expect(replay.takeEvent(now: 101) == .key(.character("a")))
    #expect(replay.takeEvent(now: 101) == nil && !replay.isOver)
    #expect(replay.ask() == .answer(3))
    _ = replay.take(answered(3), isAsked: false, isSearching: false)
    _ = replay.take(held(4), isAsked: false, isSearching: false)
    #expect(replay.takeEvent(now: 102) == nil && replay.isOver)
  }

  /// Data that are read, or a lesson's runs, come before the next key however long they take.
  @Test func whatIsStillAskedForComesFirst() throws {
    var replay = try replay("1 0 n\n")
    _ = replay.ask()
    #expect(replay.take(Progress(), isAsked: true, isSearching: false) == [])
    #expect(replay.take(answered(1), isAsked: false, isSearching: false) == [.answer(2)])
    #expect(
      replay.take(answered(2), isAsked: false, isSearching: false)
        == [.hold(number: 3, at: .at(epoch: 0, batch: 0))])
  }

  /// A search of rates is waited for, unless the next key was pressed while it went on.
  @Test func aSearchIsWaitedFor() throws {
    var replay = try replay("1 5 a\n")
    _ = replay.ask()
    #expect(replay.take(answered(1), isAsked: false, isSearching: true) == [])
    #expect(replay.take(Progress(), isAsked: true, isSearching: false) == [.answer(2)])
    var other = try self.replay("1 - Esc\n")
    _ = other.ask()
    #expect(
      other.take(answered(1), isAsked: false, isSearching: true)
        == [.hold(number: 2, at: .anywhere)])
  }

  /// A recording whose last line is missing, as of a program that was killed, ends after its last key.
  @Test func itEndsWithoutAStop() throws {
    var replay = try replay("")
    _ = replay.ask()
    #expect(!replay.isOver)
    _ = replay.take(answered(1), isAsked: false, isSearching: false)
    #expect(replay.isOver)
  }
}
