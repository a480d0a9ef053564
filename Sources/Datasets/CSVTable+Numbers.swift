/// Nearly all of a large file.
extension CSVTable {
  /// Takes plain numbers from `start` on, as long as one follows the other: nearly all of a large file.
  /// Each is read while its end is looked for. Up to 15 digits and their power of ten are doubles, so that
  /// one division rounds once, as `DecimalNumber` does.
  ///
  /// - Returns: where the first value begins that is none, or is not whole.
  mutating func addNumbers(
    _ bytes: Span<UInt8>, from start: Int, upTo end: Int, line: inout Int
  ) -> Int {
    guard hasHeader, dialect.separator != .blanks else { return start }
    let (plans, separator) = (self.plans, dialect.separator.byte)
    // Where commas separate, a number with a decimal comma stands in quotes.
    let point = self.point == separator ? 0 : self.point
    let (powers, tens) = (powersOfTen, wholePowersOfTen)
    var (column, position) = (self.column, start)
    while column < plans.count {
      let plan = plans[column]
      guard plan == .feature || plan == .target else { break }
      var next = position
      // Signs come as they like: nothing is to branch on them.
      let sign: UInt64 = next < end && bytes[next] == UInt8(ascii: "-") ? 1 : 0
      next += Int(truncatingIfNeeded: sign)
      var digits: UInt64 = 0
      let first = next
      Digits.take(&digits, bytes, &next, end, tens)
      var count = next - first
      var fraction = 0
      if next < end, bytes[next] == point {
        next += 1
        let first = next
        Digits.take(&digits, bytes, &next, end, tens)
        fraction = next - first
        count += fraction
      }
      guard 1...15 ~= count, next < end else { break }
      let mark = bytes[next]
      next += 1
      if mark != separator, mark != CSVField.newline {
        guard mark == CSVField.carriageReturn, next < end, bytes[next] == CSVField.newline
        else { break }
        next += 1
      }
      let magnitude = Double(digits) / powers[fraction]
      let value = Double(bitPattern: magnitude.bitPattern | sign << 63)
      if plan == .feature { features.append(value) } else { targets.append(value) }
      if column == 0 { rowLine = line }
      column += 1
      position = next
      guard mark != separator else { continue }
      self.column = column
      finishRow()
      column = self.column
      line += 1
    }
    self.column = column
    return position
  }
}
