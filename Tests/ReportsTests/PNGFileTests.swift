import Files
import Foundation
import Testing

@testable import Reports

@Suite struct PNGFileTests {
  /// The size in the header of a PNG (its specification, section 11.2.2).
  private func size(_ bytes: [UInt8]) -> (width: Int, height: Int) {
    func number(_ start: Int) -> Int { bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
    return (number(16), number(20))
  }

  @Test func aPictureIsAsWideAsASlide() throws {
    try withTemporaryFolder { folder in
      var document = SVGDocument(width: 1280, height: 720)
      document.rectangle(x: 100, y: 100, width: 300, height: 300, fill: "#d55e00")
      let path = folder + "/it.png"
      try PNGFile(svg: document.contents(title: "T")).write(to: AtomicFile(replacing: path))
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
      #expect(size(bytes) == (1920, 1080))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["it.png"])
    }
  }

  @Test func whatIsNoPictureLeavesTheOldFile() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/it.png"
      try "old".write(toFile: path, atomically: true, encoding: .utf8)
      #expect(throws: FileError.self) {
        try PNGFile(svg: "no <svg").write(to: AtomicFile(replacing: path))
      }
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["it.png"])
      #expect(throws: FileError.self) {
        try PNGFile(svg: "").write(to: AtomicFile(replacing: folder + "/no/it.png"))
      }
    }
  }

  private func withTemporaryFolder(_ body: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "plateau-png-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }
}
