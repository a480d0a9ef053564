import Text

/// Where a text stands in its row.
public enum Alignment: Sendable {
  /// `centre` leaves the odd space on the right.
  case left, centre, right
}

extension String {
  /// The columns the text takes on the screen: wide characters 2, combining marks 0.
  public var displayWidth: Int {
    if let plainWidth { return plainWidth }
    var columns = 0
    forEachCell { columns += $0.columns }
    return columns
  }

  /// The text if it fits into `columns`, else as much of its start as does, ending in `ellipsis`.
  ///
  /// A number is not cut: what would be left of it is another number. A text that is one is written in
  /// fewer digits, and one that stands where the text ends is left out.
  public func fitted(to columns: Int, ellipsis: String = "…") -> String {
    guard displayWidth > columns else { return self }
    if let number = number(in: columns) { return number }
    let room = columns - ellipsis.displayWidth
    guard room >= 0 else { return String(prefix(columns: columns)) }
    return beforeNumber(prefix(columns: room)) + ellipsis
  }

  /// The text with spaces up to `columns`, cut if it is longer.
  public func padded(
    to columns: Int, _ alignment: Alignment = .left, ellipsis: String = "…"
  ) -> String {
    let width = displayWidth
    let text = width > columns ? fitted(to: columns, ellipsis: ellipsis) : self
    let room = max(0, columns - (width > columns ? text.displayWidth : width))
    let before =
      switch alignment {
      case .left: 0
      case .centre: room / 2
      case .right: room
      }
    return String(repeating: " ", count: before) + text
      + String(repeating: " ", count: room - before)
  }

  private func prefix(columns: Int) -> Substring {
    var left = columns
    let end = firstIndex { character in
      left -= CellCharacter(character)?.columns ?? 0
      return left < 0
    }
    return self[..<(end ?? endIndex)]
  }

  /// The number that this text is, in as many digits as fit into `columns`.
  private func number(in columns: Int) -> String? {
    guard utf8.allSatisfy({ Self.numberBytes.contains($0) }), let value = Double(self) else {
      return nil
    }
    let texts = (1...17).reversed().lazy.map { value.significant($0) }
    return texts.first { $0.utf8.count <= columns }
  }

  private static let numberBytes = Set("0123456789.+-e".utf8)

  /// `start`, which begins this text, without the number that it ends in the middle of.
  private func beforeNumber(_ start: Substring) -> Substring {
    let numbers = matches(of: /\d[\d,]*(\.\d+)?([eE][+\-]?\d+)?/)
    let cut = numbers.first {
      $0.range.lowerBound < start.endIndex && start.endIndex < $0.range.upperBound
    }
    guard let cut else { return start }
    let before = self[..<cut.range.lowerBound]
    // What follows a letter is a part of a name.
    if before.last.map({ $0.isLetter || $0 == "_" }) ?? false { return start }
    let isSigned = before.last.map("+-−".contains) ?? false
    let unsigned = before.dropLast(isSigned ? 1 : 0)
    return unsigned.last.map({ $0.isLetter || $0.isNumber }) ?? false ? before : unsigned
  }
}

extension Grid {
  /// Writes `text` in one row from `point`, as far as it is inside `rect` and the grid.
  ///
  /// Wide characters take two cells; one of which only half is inside becomes a space there. A
  /// style without a background keeps the background that is there.
  /// - Returns: the columns the text takes, whether visible or not: where the next text goes on.
  @discardableResult
  public mutating func write(
    _ text: String, at point: Point, in rect: Rect, style: Style = .plain
  ) -> Int {
    let area = rect.intersection(bounds)
    guard point.y >= area.y, point.y < area.maxY else { return text.displayWidth }
    var x = point.x
    text.forEachCell { glyph in
      let inside = max(x, area.x)..<max(x, area.x, min(x + glyph.columns, area.maxX))
      if inside.count == glyph.columns {
        place(glyph.scalar, x, point.y, style)
        if glyph.columns == 2 { placeContinuation(x + 1, point.y) }
      } else {
        for column in inside { place(" ", column, point.y, style) }
      }
      x += glyph.columns
    }
    return x - point.x
  }

  /// Writes `text` in row `row` of `rect` (0 is its first), shortened to its width.
  @discardableResult
  public mutating func write(
    _ text: String, row: Int, of rect: Rect, _ alignment: Alignment = .left,
    style: Style = .plain, glyphs: Glyphs = .unicode
  ) -> Int {
    guard row >= 0, row < rect.height else { return 0 }
    let fitted = text.fitted(to: rect.width, ellipsis: glyphs.ellipsis)
    let indent =
      switch alignment {
      case .left: 0
      case .centre: (rect.width - fitted.displayWidth) / 2
      case .right: rect.width - fitted.displayWidth
      }
    return write(fitted, at: Point(x: rect.x + indent, y: rect.y + row), in: rect, style: style)
  }

  /// Puts one scalar of one column into a cell. Half of a wide character that was there leaves its
  /// other half blank; a style without a background keeps the one that is there.
  mutating func place(_ scalar: Unicode.Scalar, _ x: Int, _ y: Int, _ style: Style) {
    guard x >= 0, x < size.columns, y >= 0, y < size.rows else { return }
    let old = self[x, y]
    if collisions != nil, old.scalar.isHidden(by: scalar) {
      collisions?.append(Collision(place: Point(x: x, y: y), hidden: old.scalar))
    }
    if old.isContinuation { blankHalf(x - 1, y) }
    if x + 1 < size.columns, self[x + 1, y].isContinuation, !old.isContinuation {
      blankHalf(x + 1, y)
    }
    var style = style
    if style.background == .standard { style.background = old.style.background }
    self[x, y] = Cell(scalar, style)
  }

  private mutating func blankHalf(_ x: Int, _ y: Int) {
    self[x, y] = Cell(" ", self[x, y].style)
  }

  /// Makes the cell at `x` the second half of the wide character before it.
  private mutating func placeContinuation(_ x: Int, _ y: Int) {
    let style = self[x - 1, y].style
    place(" ", x, y, style)
    self[x, y] = .continuation(self[x - 1, y].style)
  }
}

extension Unicode.Scalar {
  /// A letter or a digit.
  private var isWord: Bool { properties.isAlphabetic || properties.numericType != nil }

  /// A part of a curve, a bar or a point.
  private var isDatum: Bool {
    (0x2801...0x28FF).contains(value) || (0x2581...0x259F).contains(value)
      || "•●×◇".unicodeScalars.contains(self)
  }

  /// Whether `new` in its place takes a word from the reader, or puts a word or a blank over data.
  fileprivate func isHidden(by new: Unicode.Scalar) -> Bool {
    guard new != self else { return false }
    return isWord || (isDatum && (new.isWord || new == " "))
  }
}
