/// Numbers as people write them: with a unit sign, grouped thousands, a decimal comma.
struct WrittenNumber {
  /// What the bytes are, once signs and groups are taken away.
  var reading: DecimalNumber.Reading
  /// The sign of money or the per cent sign that stands with it.
  var unit: String?

  /// Reads a cell that is no plain number.
  ///
  /// - Parameters:
  ///   - decimal: what stands before decimals. The other mark, blanks and apostrophes group thousands, and
  ///     only ever three digits at a time.
  ///   - units: what may stand behind it, beside the signs that are known
  init(
    _ bytes: Span<UInt8>, _ range: Range<Int>, decimal: DecimalMark, units: [[UInt8]] = []
  ) {
    reading = DecimalNumber.read(bytes, range, point: decimal.byte)
    guard reading == .text, range.count <= 64 else { return }
    var cell = range.map { bytes[$0] }
    var sign: UInt8?
    Self.takeSign(&cell, &sign)
    unit = Self.takeUnit(&cell) ?? Self.takeUnit(&cell, units)
    if sign == nil { Self.takeSign(&cell, &sign) }
    guard let first = cell.first, first < 0x80, first != UInt8(ascii: "-"),
      first != UInt8(ascii: "+"), let plain = Self.ungrouped(cell, decimal)
    else { return }
    let number = (sign == UInt8(ascii: "-") ? [UInt8(ascii: "-")] : []) + plain
    reading = DecimalNumber.read(number.span, 0..<number.count)
    // Names of no number have no units and no groups.
    if reading == .notFinite, !plain.contains(where: { 0x30...0x39 ~= $0 }) { reading = .text }
  }

  private static func takeSign(_ cell: inout [UInt8], _ sign: inout UInt8?) {
    if let minus = minuses.first(where: { cell.starts(with: $0) }) {
      cell.removeFirst(minus.count)
      sign = UInt8(ascii: "-")
    } else if let first = cell.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      cell.removeFirst()
      sign = first
    } else if cell.count > 2, cell.first == UInt8(ascii: "("), cell.last == UInt8(ascii: ")") {
      // As accountants write what is negative.
      cell = Array(cell[1..<(cell.count - 1)])
      sign = UInt8(ascii: "-")
    } else if let last = cell.last, last == UInt8(ascii: "-"), 0x30...0x39 ~= cell[0] {
      cell.removeLast()
      sign = last
    }
  }

  /// Takes a unit away, and the blanks beside it.
  private static func takeUnit(_ cell: inout [UInt8]) -> String? {
    for (text, unit) in units {
      if cell.count > unit.count, cell.starts(with: unit) {
        cell.removeFirst(unit.count)
        trim(&cell)
        return text
      }
      if cell.count > unit.count, cell.suffix(unit.count).elementsEqual(unit) {
        cell.removeLast(unit.count)
        trim(&cell)
        return text
      }
    }
    return nil
  }

  /// The same of a unit that a column was found to have.
  private static func takeUnit(_ cell: inout [UInt8], _ units: [[UInt8]]) -> String? {
    for unit in units where cell.count > unit.count && cell.suffix(unit.count).elementsEqual(unit) {
      cell.removeLast(unit.count)
      trim(&cell)
      return String(decoding: unit, as: UTF8.self)
    }
    return nil
  }

  /// What stands behind a number, if it may be a unit: `㎡` of `84 ㎡`.
  static func unit(behind cell: [UInt8]) -> [UInt8]? {
    guard let first = cell.first, 0x30...0x39 ~= first || [0x2B, 0x2D].contains(first),
      let last = cell.lastIndex(where: { 0x30...0x39 ~= $0 })
    else { return nil }
    var unit = Array(cell[(last + 1)...])
    trim(&unit)
    guard 1...12 ~= unit.count,
      unit.contains(where: { $0 >= 0x80 || 0x41...0x5A ~= $0 & 0xDF }),
      !unit.contains(where: separators.contains),
      DecimalMark.allCases.contains(where: {
        let written = WrittenNumber(cell.span, 0..<cell.count, decimal: $0, units: [unit])
        return if case .number = written.reading { true } else { false }
      })
    else { return nil }
    return unit
  }

  private static func trim(_ cell: inout [UInt8]) {
    while let blank = blanks.first(where: { cell.starts(with: $0) }) {
      cell.removeFirst(blank.count)
    }
    while let blank = blanks.first(where: { cell.suffix($0.count).elementsEqual($0) }) {
      cell.removeLast(blank.count)
    }
  }

  /// The number with a decimal point and without what groups its thousands; `nil` where that is no
  /// grouping.
  private static func ungrouped(_ cell: [UInt8], _ decimal: DecimalMark) -> [UInt8]? {
    var plain: [UInt8] = []
    var mark: [UInt8]?
    // Digits since the last mark; in front of the first one there may be one to three.
    var digits = 0
    var position = 0
    var isWhole = true
    while position < cell.count {
      let byte = cell[position]
      if isWhole, 0x30...0x39 ~= byte {
        digits += 1
        plain.append(byte)
        position += 1
      } else if isWhole, let group = group(cell[position...], decimal) {
        guard mark == nil ? 1...3 ~= digits : digits == 3 && mark == group, plain.first != 0x30
        else { return nil }
        (mark, digits) = (group, 0)
        position += group.count
      } else {
        if isWhole, mark != nil, digits != 3 { return nil }
        isWhole = false
        guard byte != decimal.thousands else { return nil }
        plain.append(byte == decimal.byte ? UInt8(ascii: ".") : byte)
        position += 1
      }
    }
    return isWhole && mark != nil && digits != 3 ? nil : plain
  }

  private static func group(_ rest: ArraySlice<UInt8>, _ decimal: DecimalMark) -> [UInt8]? {
    if rest.first == decimal.thousands { return [decimal.thousands] }
    return marks.first { rest.starts(with: $0) }
  }

  /// What stands between values or around them is no part of a unit.
  private static let separators = Array(",;|:\t\"'()".utf8)
  private static let blanks = [" ", "\u{A0}", "\u{202F}", "\u{2009}"].map { Array($0.utf8) }
  private static let marks = blanks + ["'", "\u{2019}"].map { Array($0.utf8) }
  /// The sign itself, and the dash that word processors make of a hyphen.
  private static let minuses = ["\u{2212}", "\u{2013}"].map { Array($0.utf8) }
  private static let units = [
    "%", "$", "€", "£", "¥", "₩", "원", "EUR", "USD", "GBP", "KRW", "JPY", "CHF",
  ].map { ($0, Array($0.utf8)) }
}
