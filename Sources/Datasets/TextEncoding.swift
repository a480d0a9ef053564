import Glibc

/// How a file's bytes say its text, by a name that iconv knows.
package struct TextEncoding: Equatable, Sendable {
  /// Such as `UTF-8` or `CP949`.
  package let name: String

  static let utf8 = TextEncoding(name: "UTF-8")

  /// `nil` if iconv knows no encoding of that name.
  package init?(named name: String) {
    guard !name.isEmpty, name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x2F }),
      Transcoder(from: name) != nil
    else { return nil }
    self.name = name.uppercased()
  }

  private init(name: String) { self.name = name }

  /// Whether bytes need no conversion.
  var isUTF8: Bool { name == "UTF-8" || name == "UTF8" }

  /// The beginning of a file as UTF-8, as far as it is text in this encoding.
  func text(of head: [UInt8]) -> [UInt8] {
    guard let transcoder = Transcoder(from: name) else { return head }
    var (input, output, filled) = (head, [UInt8](repeating: 0, count: head.count * 4), 0)
    _ = transcoder.convert(&input, into: &output, from: &filled)
    return Array(output[..<filled])
  }

  /// What the beginning of a file looks like: marks and zeros tell UTF-16 and UTF-32, and what is valid
  /// UTF-8 is that. Of the rest, pairs of bytes tell the encodings of Korean, Chinese, Japanese and Russian
  /// from Windows-1252, where letters beyond ASCII mostly stand alone.
  ///
  /// - Parameter isWhole: whether nothing comes behind it: otherwise the last character may be cut.
  init(guessedFrom head: [UInt8], isWhole: Bool) {
    name = Self.marked(head) ?? Self.withZeros(head) ?? Self.eightBit(head, isWhole: isWhole)
  }

  private static func marked(_ head: [UInt8]) -> String? {
    if head.starts(with: [0xFF, 0xFE, 0, 0]) { return "UTF-32LE" }
    if head.starts(with: [0, 0, 0xFE, 0xFF]) { return "UTF-32BE" }
    if head.starts(with: [0xFF, 0xFE]) { return "UTF-16LE" }
    if head.starts(with: [0xFE, 0xFF]) { return "UTF-16BE" }
    return head.starts(with: [0xEF, 0xBB, 0xBF]) ? "UTF-8" : nil
  }

  /// Separators, digits and line ends have a zero beside them in UTF-16.
  private static func withZeros(_ head: [UInt8]) -> String? {
    let (even, odd) = head.prefix(4096).enumerated().reduce(into: (0, 0)) { counts, byte in
      guard byte.element == 0 else { return }
      if byte.offset % 2 == 0 { counts.0 += 1 } else { counts.1 += 1 }
    }
    let many = min(head.count, 4096) / 8
    if odd > max(many, 2 * even) { return "UTF-16LE" }
    return even > max(many, 2 * odd) ? "UTF-16BE" : nil
  }

  private static func eightBit(_ head: [UInt8], isWhole: Bool) -> String {
    guard head.contains(where: { $0 >= 0x80 }) else { return "UTF-8" }
    var (valid, invalid, position) = (0, 0, 0)
    while position < head.count {
      let byte = head[position]
      guard byte >= 0x80 else {
        position += 1
        continue
      }
      let length = byte < 0xC2 ? 0 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : byte < 0xF5 ? 4 : 0
      let end = position + length
      if length > 0, end > head.count, !isWhole { break }
      if length > 0, end <= head.count,
        String(validating: head[position..<end], as: UTF8.self) != nil
      {
        valid += 1
        position = end
        continue
      }
      invalid += 1
      position += 1
    }
    if valid > invalid || invalid == 0 { return "UTF-8" }
    if let found = pairs.first(where: { share(of: $0.isPair, in: head) >= $0.least }) {
      return found.name
    }
    return shareInWords(of: head) >= 0.75 ? "Windows-1251" : "Windows-1252"
  }

  /// The share of the letters beyond ASCII that stand three or more in a row, as all of a word do in
  /// Russian.
  private static func shareInWords(of head: [UInt8]) -> Double {
    let words = head.split { $0 < 0xC0 }
    let inWords = words.reduce(0) { $1.count > 2 ? $0 + $1.count : $0 }
    return Double(inWords) / Double(max(1, head.count { $0 >= 0x80 }))
  }

  /// The share of the bytes beyond ASCII that are in pairs of an encoding.
  private static func share(of isPair: (UInt8, UInt8) -> Bool, in head: [UInt8]) -> Double {
    var (high, paired, position) = (0, 0, 0)
    while position < head.count {
      let byte = head[position]
      position += 1
      guard byte >= 0x80 else { continue }
      high += 1
      guard position < head.count, isPair(byte, head[position]) else { continue }
      if head[position] >= 0x80 { high += 1 }
      paired += head[position] >= 0x80 ? 2 : 1
      position += 1
    }
    return Double(paired) / Double(max(1, high))
  }

  /// In the order in which they are thought of: where the letters are that texts are mostly made of. Hangul
  /// is a part of where Chinese has its frequent letters, of which a third lies beyond.
  private static let pairs:
    [(name: String, least: Double, isPair: @Sendable (UInt8, UInt8) -> Bool)] = [
      ("CP949", 0.85, { 0xB0...0xC8 ~= $0 && 0xA1...0xFE ~= $1 }),
      ("GB18030", 0.8, { (0xB0...0xD7 ~= $0 || 0xA1...0xA3 ~= $0) && 0xA1...0xFE ~= $1 }),
      (
        "CP932", 0.8,
        { (0x81...0x84 ~= $0 || 0x88...0x9F ~= $0) && 0x40...0xFC ~= $1 && $1 != 0x7F }
      ),
    ]
}

/// Turns bytes of another encoding into UTF-8, in pieces.
@safe struct Transcoder: ~Copyable {
  private let converter: iconv_t

  /// `nil` if iconv knows no such encoding.
  init?(from name: String) {
    guard let opened = unsafe iconv_open("UTF-8", name), Int(bitPattern: opened) != -1
    else { return nil }
    unsafe converter = opened
  }

  deinit { unsafe iconv_close(converter) }

  /// Converts what it can of `input`, takes it away, and puts the text into `output` from `filled` on,
  /// which it moves on; `false` where the bytes are none of the encoding's.
  func convert(
    _ input: inout [UInt8], into output: inout [UInt8], from filled: inout Int
  ) -> Bool {
    let (count, room) = (input.count, output.count - filled)
    var (left, free) = (count, room)
    let offset = filled
    let isDone = unsafe input.withUnsafeMutableBytes { input in
      unsafe output.withUnsafeMutableBytes { output in
        var from = unsafe input.baseAddress?.assumingMemoryBound(to: CChar.self)
        var to = unsafe output.baseAddress?.assumingMemoryBound(to: CChar.self)
          .advanced(by: offset)
        guard unsafe iconv(converter, &from, &left, &to, &free) == -1 else { return true }
        // E2BIG: the output is full. EINVAL: the last character is not whole yet.
        return errno == E2BIG || errno == EINVAL
      }
    }
    input.removeFirst(count - left)
    filled += room - free
    return isDone
  }
}
