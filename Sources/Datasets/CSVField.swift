/// Where one value of a CSV stands in the bytes, and what follows it.
package struct CSVField {
  /// The value without its quotes and the blanks around it.
  var range: Range<Int>
  var isQuoted = false
  /// Whether quotes within it are doubled.
  var hasDoubledQuotes = false
  /// What quotes it.
  private var mark = CSVField.quote
  /// Where the next value begins.
  package var next: Int
  /// Whether a line end or the end of the file follows.
  package var endsRow: Bool
  /// How many line ends it spans, its own included.
  package var lines = 0

  enum Fault: Error {
    case strayQuote, unclosedQuote
  }

  /// Finds the value that begins at `start`; `nil` if it goes on beyond the last byte and
  /// `isAtEnd` says that more will come.
  @inline(__always)
  static func scan(
    _ bytes: Span<UInt8>, upTo end: Int, from start: Int, delimiter: UInt8,
    quote: UInt8 = CSVField.quote, isAtEnd: Bool
  ) throws(Fault) -> CSVField? {
    var first = start
    while first < end, bytes[first] == space || bytes[first] == tab && delimiter != tab {
      first += 1
    }
    if first < end, bytes[first] == quote {
      return try quoted(
        bytes, upTo: end, from: first, delimiter: delimiter, quote: quote, isAtEnd: isAtEnd)
    }
    var position = first
    while position < end {
      let byte = bytes[position]
      if byte == delimiter || byte == tab && delimiter == space
        || byte < 0x23 && (byte == newline || byte == carriageReturn)
      {
        break
      }
      guard byte != quote || quote != CSVField.quote else { throw .strayQuote }
      position += 1
    }
    var last = position
    while last > first, bytes[last - 1] == space || bytes[last - 1] == tab { last -= 1 }
    var field = CSVField(range: first..<last, next: position, endsRow: true)
    return field.finish(bytes, upTo: end, delimiter, isAtEnd) ? field : nil
  }

  private static func quoted(
    _ bytes: Span<UInt8>, upTo end: Int, from opening: Int, delimiter: UInt8, quote: UInt8,
    isAtEnd: Bool
  ) throws(Fault) -> CSVField? {
    var field = CSVField(range: opening..<opening, isQuoted: true, next: 0, endsRow: true)
    field.mark = quote
    var position = opening + 1
    while true {
      guard position < end else {
        if isAtEnd { throw .unclosedQuote }
        return nil
      }
      if bytes[position] == quote {
        guard position + 1 < end || isAtEnd else { return nil }
        guard position + 1 < end, bytes[position + 1] == quote else { break }
        field.hasDoubledQuotes = true
        position += 1
      } else if bytes[position] == newline
        || bytes[position] == carriageReturn && position + 1 < end
          && bytes[position + 1] != newline
      {
        field.lines += 1
      }
      position += 1
    }
    field.range = opening + 1..<position
    position += 1
    while delimiter != space, position < end,
      bytes[position] == space || bytes[position] == tab && delimiter != tab
    {
      position += 1
    }
    field.next = position
    guard field.finish(bytes, upTo: end, delimiter, isAtEnd) else { return nil }
    if !field.endsRow, delimiter != space, bytes[field.next - 1] != delimiter {
      throw .strayQuote
    }
    return field
  }

  /// Takes what stands at `next`, a separator or a line's end; `false` if it cannot be told yet.
  @inline(__always)
  private mutating func finish(
    _ bytes: Span<UInt8>, upTo end: Int, _ delimiter: UInt8, _ isAtEnd: Bool
  ) -> Bool {
    if delimiter == Self.space {
      // Any number of blanks is one separator, and those in front of a line's end are none.
      while next < end, bytes[next] == Self.space || bytes[next] == Self.tab { next += 1 }
      if next < end, bytes[next] != Self.newline, bytes[next] != Self.carriageReturn {
        endsRow = false
        return true
      }
    }
    guard next < end else { return isAtEnd }
    let byte = bytes[next]
    if byte == Self.carriageReturn {
      guard next + 1 < end || isAtEnd else { return false }
      if next + 1 < end, bytes[next + 1] == Self.newline { next += 1 }
    }
    endsRow = byte == Self.carriageReturn || byte == Self.newline
    if endsRow { lines += 1 }
    next += 1
    return true
  }

  /// The value's text, or `nil` if it is not UTF-8.
  package func text(_ bytes: Span<UInt8>) -> String? {
    let value = value(bytes)
    return value.contains(0) ? nil : String(validating: value, as: UTF8.self)
  }

  /// The value's bytes, quotes within it no longer doubled.
  func value(_ bytes: Span<UInt8>) -> [UInt8] {
    var value: [UInt8] = []
    value.reserveCapacity(range.count)
    var position = range.lowerBound
    while position < range.upperBound {
      value.append(bytes[position])
      position += hasDoubledQuotes && bytes[position] == mark ? 2 : 1
    }
    return value
  }

  static let quote = UInt8(ascii: "\"")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  /// The usual separator of values.
  package static let comma = UInt8(ascii: ",")
  static let semicolon = UInt8(ascii: ";")
  static let tab = UInt8(ascii: "\t")
}
