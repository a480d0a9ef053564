import Foundation
import Testing

@testable import plateau

@Suite(.serialized) struct PlainModeTests {
  @Test func itIsAskedForByTheOptionOrTheEnvironment() {
    let before = environment("ACCESSIBLE")
    defer { if let before { setenv("ACCESSIBLE", before, 1) } else { unsetenv("ACCESSIBLE") } }
    unsetenv("ACCESSIBLE")
    #expect(!PlainMode.isAsked(false) && PlainMode.isAsked(true))
    for (value, isAsked) in [("", false), ("0", false), ("1", true), ("yes", true)] {
      setenv("ACCESSIBLE", value, 1)
      #expect(PlainMode.isAsked(false) == isAsked)
    }
  }
}
