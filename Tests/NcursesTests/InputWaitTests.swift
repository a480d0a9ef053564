import Foundation
import Testing

@testable import Ncurses

@Suite struct InputWaitTests {
  @Test func whatCanBeReadIsFound() throws {
    let (first, second) = (Pipe(), Pipe())
    let descriptors = [first, second].map { CInt($0.fileHandleForReading.fileDescriptor) }
    #expect(InputWait.wait(for: descriptors, milliseconds: 0) == [])
    second.fileHandleForWriting.write(Data([1]))
    #expect(InputWait.wait(for: descriptors, milliseconds: 10_000) == [descriptors[1]])
    // The end can be read, too.
    try first.fileHandleForWriting.close()
    #expect(InputWait.wait(for: descriptors) == descriptors)
  }

  @Test func aWakeIsFoundOnce() throws {
    let wake = try #require(Wake())
    wake.signal()
    wake.signal()
    #expect(InputWait.wait(for: [wake.descriptor], milliseconds: 10_000) == [wake.descriptor])
    wake.drain()
    #expect(InputWait.wait(for: [wake.descriptor], milliseconds: 1) == [])
  }

  /// One that came before is not lost: it ends the wait that follows.
  @Test func aSignalEndsTheWait() {
    let thread = Thread {
      InputWait.holdSignals()
      signal(SIGTERM) { _ in unsafe caught += 1 }
      pthread_kill(pthread_self(), SIGTERM)
      unsafe #expect(caught == 0)
      #expect(InputWait.wait(for: []) == [])
      unsafe #expect(caught == 1)
      signal(SIGTERM, SIG_DFL)
      done.signal()
    }
    thread.start()
    done.wait()
  }
}

nonisolated(unsafe) private var caught = 0
private let done = DispatchSemaphore(value: 0)
