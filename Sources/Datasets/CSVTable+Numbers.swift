/// Nearly all of a large file.
extension CSVTable {
  /// Takes numbers from `start` on, as long as one follows the other. Most have at most seven digits before the point
  /// and eight behind it: these and their power of ten are doubles, so that one division rounds once.
  ///
  /// - Returns: where the first value begins that is none, or is not whole.
  mutating func addNumbers(
    _ bytes: Span<UInt8>, from start: Int, upTo last: Int, line: inout Int
  ) -> Int {
    guard hasHeader, dialect.separator != .blanks, start >= Digits.most else { return start }
    let separator = dialect.separator.byte
    // Where commas separate, a number with a decimal comma stands in quotes.
    let point = self.point == separator ? 0 : self.point
    let (plans, powers, tens) = (self.plans, powersOfTen, wholePowersOfTen)
    var numbers = self.numbers
    self.numbers = []
    var values = numbers.mutableSpan
    var count = 0
    var (column, position) = (self.column, start)
    var beginsRow = column == 0
    var marks = NumberMarks(from: start, upTo: last)
    while column < plans.count {
      let plan = unsafe plans.span[unchecked: column]
      guard plan == .feature || plan == .target, let mark = marks.next(bytes) else { break }
      // Signs come as they like: nothing is to branch on them.
      let sign: UInt64 = unsafe bytes[unchecked: position] == UInt8(ascii: "-") ? 1 : 0
      let length = mark &- position &- Int(truncatingIfNeeded: sign)
      var (end, decimals, fraction) = (mark, 0, Digits())
      if unsafe bytes[unchecked: mark] == point {
        guard let next = marks.next(bytes) else { break }
        end = next
        decimals = end &- mark &- 1
        if 1...Digits.most ~= decimals { fraction = Digits(bytes, decimals, before: end) }
      }
      let value: Double
      var separated = unsafe bytes[unchecked: end]
      var next = end &+ 1
      if separated == separator || separated == CSVField.newline,
        decimals <= Digits.most, 1..<Digits.most ~= length,
        let (units, parts) = Digits.numbers(Digits(bytes, length, before: mark), fraction)
      {
        let digits = unsafe Int64(bitPattern: units &* tens.span[unchecked: decimals] &+ parts)
        let magnitude = unsafe Double(digits) / powers.span[unchecked: decimals]
        value = Double(bitPattern: magnitude.bitPattern | sign << 63)
      } else {
        guard let number = number(bytes, from: position, upTo: last, separator, point)
        else { break }
        (value, separated, next) = number
        marks = NumberMarks(from: next, upTo: last)
      }
      if plan == .feature {
        unsafe values[unchecked: count] = value
        count &+= 1
      } else {
        targets.append(value)
      }
      column &+= 1
      position = next
      guard separated != separator else { continue }
      if beginsRow { rowLine = line }
      self.column = column
      append(values.span, count)
      finishRow()
      (column, count, beginsRow) = (self.column, 0, true)
      line += 1
    }
    if beginsRow { rowLine = line }
    self.column = column
    append(values.span, count)
    self.numbers = numbers
    return position
  }

  /// A number of any length, with or without blanks in front and a power of ten: what separates it from the next one,
  /// and where that begins. `nil` if it is none, or not whole.
  @inline(never)
  private func number(
    _ bytes: Span<UInt8>, from start: Int, upTo end: Int, _ separator: UInt8, _ point: UInt8
  ) -> (Double, separated: UInt8, next: Int)? {
    var start = start
    while start < end, bytes[start] == CSVField.space { start += 1 }
    var marks = NumberMarks(from: start, upTo: end)
    while let end = marks.next(bytes), end + 1 < bytes.count {
      let byte = bytes[end]
      if byte == point || Self.isPartOfNumber(byte) { continue }
      let last = byte == CSVField.carriageReturn ? end + 1 : end
      guard bytes[last] == CSVField.newline || last == end && byte == separator,
        case .number(let number) = DecimalNumber.read(bytes, start..<end, point: point)
      else { return nil }
      return (number, bytes[last], last + 1)
    }
    return nil
  }

  /// Whether a number may have the byte in it, beside digits, its sign and its point.
  private static func isPartOfNumber(_ byte: UInt8) -> Bool {
    byte | 0x20 == UInt8(ascii: "e") || byte == UInt8(ascii: "+")
  }

  private mutating func append(_ values: Span<Double>, _ count: Int) {
    unsafe values.extracting(first: count).withUnsafeBufferPointer {
      unsafe features.append(contentsOf: $0)
    }
  }
}
