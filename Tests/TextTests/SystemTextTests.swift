import Testing

@testable import Text

@Suite struct SystemTextTests {
  @Test(
    arguments: [
      Array("plain.csv".utf8), Array("höhe 한글 🙂.csv".utf8),
      [0x63, 0x61, 0x66, 0xE9, 0x2E, 0x63, 0x73, 0x76], [0xFF, 0xFE, 0x80], [0xE2, 0x82],
      [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xF4, 0x90, 0x80, 0x80],
      Array("\u{10DC80}\u{10DCFF}".utf8), Array("\u{10DC80}".utf8.dropLast()), [],
    ] as [[UInt8]])
  func everyNameComesBackByteForByte(_ bytes: [UInt8]) {
    #expect(SystemText.bytes(SystemText.decoded(bytes)) == bytes)
  }

  @Test func anyBytesComeBack() {
    var state: UInt64 = 7
    for _ in 0..<2000 {
      let bytes = (0..<8).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        // Most are of characters of several bytes, whole or not.
        return [0x41, 0x80, 0xBF, 0xC3, 0xE2, 0xF4, 0x8D, UInt8(state >> 56)][Int(state >> 40) % 8]
      }
      #expect(SystemText.bytes(SystemText.decoded(bytes)) == bytes)
    }
  }

  @Test func whatIsNoCharacterIsShownAsOne() {
    #expect(SystemText.decoded([0x63, 0xE9, 0x2E]).printable() == "c\u{FFFD}.")
    #expect("é 한".printable() == "é 한")
  }
}
