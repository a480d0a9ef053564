import Foundation
import TestSupport
import Testing
import Text

@testable import Files

@Suite struct JSONTests {
  @Test func keysStayInTheirOrder() {
    let object = JSON.object([.init("b", .whole(1)), .init("a", .array([.null, .boolean(true)]))])
    #expect(object.text == #"{"b":1,"a":[null,true]}"#)
    #expect(object.lines == "{\n  \"b\":1,\n  \"a\":[null,true]\n}")
  }

  @Test func aNumberReadsBackAsItselfAndNoneIsNull() throws {
    for value in [0.1, 1e-300, .greatestFiniteMagnitude, .leastNonzeroMagnitude, -0.0, 3] {
      let read = try JSONDecoder().decode(Double.self, from: Data(JSON.number(value).text.utf8))
      #expect(read.bitPattern == value.bitPattern)
    }
    #expect(JSON.number(.nan) == .null)
    #expect(JSON.number(-.infinity) == .null)
    #expect(JSON.number(nil) == .null)
    #expect(JSON.whole(UInt64.max).text == "18446744073709551615")
  }

  @Test func anyTextReadsBackAsItself() throws {
    let text = String((0...0x1F).map { Character(UnicodeScalar($0)) }) + #""\/"# + "é한🙂\u{7F}"
    let read = try JSONDecoder().decode(String.self, from: Data(JSON.string(text).text.utf8))
    #expect(read == text)
    for text in HostileNames.all {
      let written = JSON.string(text).text
      #expect(!written.unicodeScalars.contains { $0.steersTerminal }, "\(written)")
      let read = try JSONDecoder().decode(String.self, from: Data(written.utf8))
      #expect(Array(read.utf8) == Array(text.utf8))
    }
  }
}
