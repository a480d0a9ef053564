import Text

/// What the cells of a table mean that are no plain numbers.
extension CSVTable {
  @inline(__always)
  mutating func addValue(_ field: CSVField, _ bytes: Span<UInt8>, line: Int) {
    if column < plans.count {
      let plan = plans[column]
      if plan == .feature || plan == .target,
        case .number(let number) = DecimalNumber.read(bytes, field.range, point: point)
      {
        append(number)
      } else if plan == .skip || plan == .blank {
        skip(field, bytes)
        if plan == .blank { append(.nan) }
      } else {
        append(unusualValue(field, bytes, line: line))
      }
    } else if !field.range.isEmpty {
      extraCells += 1
      isOdd = true
    } else {
      emptyCells += 1
    }
    column += 1
    if field.endsRow { finishRow() }
  }

  @inline(__always)
  mutating func append(_ value: Double) {
    if areTargets[column] { targets.append(value) } else { features.append(value) }
  }

  mutating func skip(_ field: CSVField, _ bytes: Span<UInt8>) {
    if rows < Self.mostShown { leftOutTexts[rows, default: [:]][column] = field.text(bytes) }
    if CellText.isMissing(bytes, field.range) {
      if field.range.isEmpty { emptyCells += 1 }
      missingInRow.append(column)
      isOdd = true
    } else if column == 0, CellText.isTotal(bytes, field.range) {
      (sumsUp, isOdd) = (true, true)
    }
  }

  /// A column's first value, a text, a number with signs, or a fault.
  mutating func unusualValue(
    _ field: CSVField, _ bytes: Span<UInt8>, line: Int
  ) -> Double {
    if let value = knownValue(field, bytes) { return value }
    let place = place(line: line)
    // NA and - are values of a column that its user calls text.
    let isText = columns[column].isTyped && columns[column].kind == .text
    if field.range.isEmpty || !isText && CellText.isMissing(bytes, field.range) {
      if field.range.isEmpty { emptyCells += 1 }
      return missing()
    }
    guard let text = field.text(bytes) else { return fault(.notUTF8(place)) }
    if column == 0, CellText.isTotal(bytes, field.range) {
      (sumsUp, isOdd) = (true, true)
    }
    let written = WrittenNumber(
      bytes, field.range, decimal: dialect.decimal, units: dialect.units)
    if columns[column].kind == .number, written.reading == .text,
      CellText.isMissingNumber(bytes, field.range)
    {
      return missing()
    }
    if columns[column].kind == nil {
      columns[column].kind = written.reading == .text ? .text : .number
    }
    if columns[column].firstLine == 0 { columns[column].firstLine = line }
    if written.reading == .notFinite, columns[column].kind == .number || !columns[column].isTyped {
      return options.missing == nil ? fault(.notFinite(place, value: text)) : missing()
    }
    switch columns[column].kind {
    case .number: return number(written, bytes, field, text, place)
    case .answers(let family):
      guard let answer = CellText.answer(bytes, field.range),
        answer.family == family ?? answer.family
      else {
        if family == nil, case .number(let value) = written.reading, value == 0 || value == 1 {
          return value
        }
        return fault(.otherKind(place, value: Self.excerpt(text), kind: .yesNo))
      }
      return answer.value
    case .date(let order, _, _):
      guard let date = CalendarDate(bytes, field.range, order) else {
        let other: CalendarDate.Order = order == .dayFirst ? .monthFirst : .dayFirst
        let isOther = CalendarDate(bytes, field.range, other) != nil
        return fault(
          .otherKind(
            place, value: Self.excerpt(text),
            kind: !isOther ? .date : order == .dayFirst ? .dayFirst : .monthFirst))
      }
      return date.days
    default:
      if !columns[column].isTyped, !columns[column].hasNumbers {
        if case .number = written.reading, written.unit == nil {
          return fault(
            .mixedColumn(
              place, value: Self.excerpt(text), isText: false, since: columns[column].firstLine))
        }
        if hasOtherMark(bytes, field) { return fault(otherMark(place, text)) }
      }
      return category(text, place)
    }
  }

  /// A date or an answer of a column of such, or a text that came before.
  func knownValue(_ field: CSVField, _ bytes: Span<UInt8>) -> Double? {
    switch columns[column].kind {
    case .date(let order, _, _): CalendarDate(bytes, field.range, order)?.days
    case .answers(let family?):
      CellText.answer(bytes, field.range).flatMap { $0.family == family ? $0.value : nil }
    case .text:
      field.text(bytes).flatMap { codes[column]?[ByteText($0)] }.map(Double.init)
    default: nil
    }
  }

  mutating func number(
    _ written: WrittenNumber, _ bytes: Span<UInt8>, _ field: CSVField, _ text: String,
    _ place: Place
  ) -> Double {
    guard case .number(let number) = written.reading else {
      if hasOtherMark(bytes, field) { return fault(otherMark(place, text)) }
      return fault(
        .mixedColumn(
          place, value: Self.excerpt(text), isText: true, since: columns[column].firstLine))
    }
    if !dialect.isDecimalTold, dialect.decimal == .point, text.utf8.contains(CSVField.comma) {
      reading.dialect.isDecimalOpen = true
    }
    if let unit = written.unit {
      let known = columns[column].signs ?? (unit, 0)
      guard known.sign == unit else {
        return fault(.mixedUnits(place, value: text, unit: known.sign))
      }
      columns[column].signs = (unit, known.count + 1)
    }
    plans[column] = areTargets[column] ? .target : .feature
    return number
  }

  func hasOtherMark(_ bytes: Span<UInt8>, _ field: CSVField) -> Bool {
    let other: DecimalMark = dialect.decimal == .point ? .comma : .point
    let written = WrittenNumber(bytes, field.range, decimal: other)
    return if case .number = written.reading { written.unit == nil } else { false }
  }

  func otherMark(_ place: Place, _ text: String) -> DataError {
    .otherDecimal(place, value: Self.excerpt(text), decimal: dialect.decimal)
  }

  mutating func missing() -> Double {
    isOdd = true
    missingInRow.append(column)
    if areTargets[column] { missesTarget = true } else { missesFeature = true }
    return .nan
  }

  mutating func fault(_ error: DataError) -> Double {
    isOdd = true
    rowFaults.append(error)
    return .nan
  }

  /// The number of a text column's category.
  mutating func category(_ text: String, _ place: Place) -> Double {
    if let code = codes[column]?[ByteText(text)] { return Double(code) }
    let code = columns[column].categories.count
    guard code < (areTargets[column] ? Self.mostClasses : Self.mostCategories) else {
      // One fault is enough for a column: it would come with every further value.
      plans[column] = .blank
      if areTargets[column] {
        return fault(.tooManyClasses(columns[column].name, file: file, limit: Self.mostClasses))
      }
      let error = DataError.tooManyValues(place, limit: Self.mostCategories)
      if columns[column].isAskedFor { return fault(error) }
      for row in 0..<min(rows, Self.mostShown) {
        if let value = self.value(of: column, inRow: row), !value.isNaN {
          leftOutTexts[row, default: [:]][column] =
            columns[column].categories[Int(clamping: value)]
        }
      }
      columns[column].kind = .various
      columns[column].categories = []
      reading.various.append(columns[column].name)
      variety = variety ?? error
      return .nan
    }
    codes[column, default: [:]][ByteText(text)] = code
    columns[column].categories.append(text)
    return Double(code)
  }

  /// At most 40 characters of a value, for an error's sentence.
  static func excerpt(_ text: String) -> String {
    let scalars = text.unicodeScalars
    return scalars.count > 40 ? "\(String(scalars.prefix(39)))…" : text
  }
}
