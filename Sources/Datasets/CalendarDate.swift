/// A date, a time or both, as a number of days.
struct CalendarDate: Equatable {
  /// In which order a date has its parts where the year is not the first.
  enum Order: Equatable, Sendable {
    case dayFirst, monthFirst
  }

  /// Days since 1970 began, and the share of the day.
  let days: Double
  /// What the two parts are that are not the year, if it comes last: which is the day may be open.
  private(set) var parts: (first: Int, second: Int)?
  /// Whether the parts are separated as where the day comes first.
  private(set) var hasPoints = false

  static func == (a: CalendarDate, b: CalendarDate) -> Bool { a.days == b.days }

  /// `2024-03-01`, `1.3.2024`, `3/1/24`, with a time behind it or alone: `14:05:30`, `2:05 PM`.
  init?(_ bytes: Span<UInt8>, _ range: Range<Int>, _ order: Order) {
    guard 4...35 ~= range.count, 0x30...0x39 ~= bytes[range.lowerBound] else { return nil }
    var scanner = Scanner(bytes: range.map { bytes[$0] })
    guard let first = scanner.number() else { return nil }
    var share = 0.0
    if scanner.peek == UInt8(ascii: ":") {
      guard let time = scanner.time(hour: first.value), scanner.isAtEnd else { return nil }
      days = time
      return
    }
    guard let mark = scanner.peek, "-./".utf8.contains(mark), scanner.take(mark),
      let second = scanner.number(), scanner.take(mark), let third = scanner.number()
    else { return nil }
    var (year, month, day) = (first.value, second.value, third.value)
    if first.digits == 4 {
      guard second.digits <= 2, third.digits <= 2 else { return nil }
    } else {
      guard first.digits <= 2, second.digits <= 2, third.digits == 4 || third.digits == 2
      else { return nil }
      year = third.value
      if third.digits == 2 { year += year < 70 ? 2000 : 1900 }
      (day, month) =
        order == .dayFirst ? (first.value, second.value) : (second.value, first.value)
      parts = (first.value, second.value)
      hasPoints = mark == UInt8(ascii: ".")
    }
    if !scanner.isAtEnd {
      guard scanner.take(UInt8(ascii: "T")) || scanner.take(UInt8(ascii: " ")),
        let hour = scanner.number(), let time = scanner.time(hour: hour.value), scanner.isAtEnd
      else { return nil }
      share = time
    }
    guard 1...12 ~= month, 1...Self.days(in: month, of: year) ~= day else { return nil }
    days = Double(Self.days(year, month, day)) + share
  }

  /// Year, month, day and day of the week, Monday being 1, and the hour.
  static func parts(of days: Double) -> [Double] {
    let whole = Int(clamping: days.rounded(.down))
    // Howard Hinnant, chrono-Compatible Low-Level Date Algorithms: years begin in March.
    let shifted = whole + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * ofYear + 2) / 153
    let day = ofYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let weekday = ((whole + 3) % 7 + 7) % 7 + 1
    let hour = ((days - Double(whole)) * 24 + 1e-7).rounded(.down)
    return [year, month, day, weekday].map(Double.init) + [hour]
  }

  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear - 719_468
  }

  private static func days(in month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}

private struct Scanner {
  let bytes: [UInt8]
  var position = 0

  var isAtEnd: Bool { position == bytes.count }
  var peek: UInt8? { isAtEnd ? nil : bytes[position] }

  mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  mutating func number() -> (value: Int, digits: Int)? {
    let start = position
    var value = 0
    while position - start < 9, let byte = peek, 0x30...0x39 ~= byte {
      value = value * 10 + Int(byte - 0x30)
      position += 1
    }
    return position == start ? nil : (value, position - start)
  }

  /// The share of a day that `:mm`, `:mm:ss` or `:mm:ss.fff` behind an hour says, with AM or PM or a Z.
  mutating func time(hour: Int) -> Double? {
    guard take(UInt8(ascii: ":")), let minute = number(), minute.digits == 2, minute.value < 60
    else { return nil }
    var seconds = 0.0
    if take(UInt8(ascii: ":")) {
      guard let second = number(), second.digits == 2, second.value < 60 else { return nil }
      seconds = Double(second.value)
      if take(UInt8(ascii: ".")) {
        guard let part = number() else { return nil }
        var unit = 1.0
        for _ in 0..<part.digits { unit *= 10 }
        seconds += Double(part.value) / unit
      }
    }
    var hour = hour
    _ = take(UInt8(ascii: " "))
    if let half = peek.map({ $0 | 0x20 }), half == UInt8(ascii: "a") || half == UInt8(ascii: "p") {
      position += 1
      guard peek.map({ $0 | 0x20 }) == UInt8(ascii: "m"), 1...12 ~= hour else { return nil }
      position += 1
      hour = hour % 12 + (half == UInt8(ascii: "p") ? 12 : 0)
    } else {
      _ = take(UInt8(ascii: "Z"))
    }
    guard hour < 24 else { return nil }
    return (Double(hour * 3600 + minute.value * 60) + seconds) / 86_400
  }
}

extension CalendarDate {
  /// `2024-03-01`, and the time of day behind it where there is one.
  static func text(of days: Double) -> String {
    let parts = parts(of: days).map { Int(clamping: $0) }
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(abs(number))
      return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.count))
        + digits
    }
    let date = "\(padded(parts[0], 4))-\(padded(parts[1], 2))-\(padded(parts[2], 2))"
    let minutes = Int(clamping: ((days - days.rounded(.down)) * 1440).rounded())
    return minutes == 0 ? date : "\(date) \(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))"
  }
}
