import Text

/// Reads JSON as RFC 8259 has it and not otherwise: UTF-8 without a mark, no comma too many, no key twice in
/// an object, nothing behind the value. What others read leniently they read differently.
package struct JSONReader {
  /// Why a text is not JSON; places are counted in bytes, from 0 on.
  package enum Fault: Error, Equatable {
    /// Some byte is no UTF-8; which one is not told.
    case notUTF8
    /// Something else belongs there.
    case unexpected(at: Int)
    /// The text ends before its value does.
    case unfinished
    /// More than 127 objects and arrays within one another.
    case tooDeep
    /// An object has this key a second time; its escapes are undone.
    case twice(String)
  }

  private let bytes: [UInt8]
  private var position = 0

  /// As deep as serde_json goes: what recurses is bounded.
  private static let deepest = 127

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The value that `bytes` say, with white space around it or not.
  ///
  /// - Throws: the first fault; its place is a byte, from 0.
  package static func value(of bytes: [UInt8]) throws(Fault) -> JSON {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
    var reader = JSONReader(bytes)
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.position == bytes.count else { throw .unexpected(at: reader.position) }
    return value
  }

  private mutating func value(depth: Int) throws(Fault) -> JSON {
    skipSpace()
    switch try peek() {
    case UInt8(ascii: "{"): return .object(try members(depth + 1))
    case UInt8(ascii: "["): return .array(try elements(depth + 1))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .literal(try number())
    }
  }

  private mutating func members(_ depth: Int) throws(Fault) -> [JSON.Member] {
    var members: [JSON.Member] = []
    var keys: Set<ByteText> = []
    try list(depth, until: UInt8(ascii: "}")) { reader throws(Fault) in
      reader.skipSpace()
      let key = try reader.string()
      guard keys.insert(ByteText(key)).inserted else { throw .twice(key) }
      reader.skipSpace()
      try reader.take(UInt8(ascii: ":"))
      members.append(JSON.Member(key, try reader.value(depth: depth)))
    }
    return members
  }

  private mutating func elements(_ depth: Int) throws(Fault) -> [JSON] {
    var elements: [JSON] = []
    try list(depth, until: UInt8(ascii: "]")) { reader throws(Fault) in
      elements.append(try reader.value(depth: depth))
    }
    return elements
  }

  /// From a bracket to the one that closes it, `item` between commas.
  private mutating func list(
    _ depth: Int, until end: UInt8, _ item: (inout JSONReader) throws(Fault) -> Void
  ) throws(Fault) {
    guard depth <= Self.deepest else { throw .tooDeep }
    position += 1
    skipSpace()
    if try peek() == end {
      position += 1
      return
    }
    while true {
      try item(&self)
      skipSpace()
      if try peek() == end { break }
      try take(UInt8(ascii: ","))
    }
    position += 1
  }

  private mutating func word(_ word: String, _ value: JSON) throws(Fault) -> JSON {
    for byte in word.utf8 { try take(byte) }
    return value
  }

  // MARK: Numbers

  /// `-0.5e+3`: no zero in front of other digits, digits on both sides of a point, no more than a
  /// double can be.
  private mutating func number() throws(Fault) -> String {
    let start = position
    if try peek() == UInt8(ascii: "-") { position += 1 }
    if try peek() == UInt8(ascii: "0") { position += 1 } else { try digits() }
    if next == UInt8(ascii: ".") {
      position += 1
      try digits()
    }
    if let letter = next, letter | 0x20 == UInt8(ascii: "e") {
      position += 1
      if let sign = next, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { position += 1 }
      try digits()
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard Double(text)?.isFinite == true else { throw .unexpected(at: start) }
    return text
  }

  private mutating func digits() throws(Fault) {
    guard Self.isDigit(try peek()) else { throw .unexpected(at: position) }
    while let byte = next, Self.isDigit(byte) { position += 1 }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  // MARK: Texts

  private mutating func string() throws(Fault) -> String {
    try take(UInt8(ascii: "\""))
    var text: [UInt8] = []
    while true {
      let byte = try peek()
      guard byte >= 0x20 else { throw .unexpected(at: position) }
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += String(try escaped()).utf8
      default: text.append(byte)
      }
    }
  }

  /// What a backslash and the letter at `position` mean.
  private mutating func escaped() throws(Fault) -> Unicode.Scalar {
    let letter = try peek()
    position += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try scalar()
    default: throw .unexpected(at: position - 1)
    }
  }

  /// Four hexadecimal digits, or two times four that are one scalar in UTF-16.
  private mutating func scalar() throws(Fault) -> Unicode.Scalar {
    let start = position
    let first = try unit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00 else { throw .unexpected(at: start) }
    try take(UInt8(ascii: "\\"))
    try take(UInt8(ascii: "u"))
    let second = try unit()
    guard 0xDC00...0xDFFF ~= second,
      let scalar = Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + second & 0x3FF)
    else { throw .unexpected(at: start) }
    return scalar
  }

  private mutating func unit() throws(Fault) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(try peek())).hexDigitValue else {
        throw .unexpected(at: position)
      }
      unit = unit << 4 | UInt32(digit)
      position += 1
    }
    return unit
  }

  // MARK: Bytes

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func peek() throws(Fault) -> UInt8 {
    guard let next else { throw .unfinished }
    return next
  }

  private mutating func take(_ byte: UInt8) throws(Fault) {
    guard try peek() == byte else { throw .unexpected(at: position) }
    position += 1
  }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
  }
}
