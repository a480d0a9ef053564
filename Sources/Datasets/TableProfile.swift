/// What is in a table, column by column, and its first rows: what its user looks at before training on it.
package struct TableProfile: Equatable, Sendable {
  /// A column of the file.
  package struct Column: Equatable, Sendable {
    /// Its name, made unique.
    package var name: String
    /// What it is for.
    package var use: Use
    /// What it holds, as far as that is known; a column without values has none.
    package var type: ColumnType?
    /// The sign that stands with its numbers in the file, such as `€`.
    package var unit: String?
    /// The share of the rows without a value in it, 0 … 1; before any is filled in or its row left out.
    package var missing: Double
    /// Its values in the rows that are used; `nil` if it is left out, or no row could be read.
    package var contents: Contents?
    /// How closely it goes with the target, the first of several; `nil` for a target, and where one of
    /// the two never varies.
    package var correlation: Correlation?
  }

  /// What a column is for.
  package enum Use: Equatable, Sendable {
    /// It is predicted from, it is to be predicted, or neither.
    case feature, target, leftOut
  }

  /// The values of a column.
  package enum Contents: Equatable, Sendable {
    /// The counts are those of bins of equal width from the least to the greatest: ten, or one for each of ten
    /// whole numbers at most.
    case numbers(least: Double, mean: Double, greatest: Double, counts: [Int])
    /// The most frequent first; equally frequent ones by name.
    case categories([Category])
  }

  /// A value of a column of text.
  package struct Category: Equatable, Sendable {
    /// As it stands in the file.
    package var name: String
    /// In how many rows it is.
    package var count: Int
  }

  /// How the file was read.
  package var reading: TableReading
  /// All columns of the file, in its order.
  package var columns: [Column]
  /// How many rows are used.
  package var rows: Int
  /// The first of the rows, as they were understood: a text for each column; empty where there is no value.
  package var firstRows: [[String]]

  /// How many bins the numbers of a column are counted in at most.
  package static let bins = 10
  /// How many rows are shown at most.
  static let mostRows = CSVTable.mostShown
}

extension TableProfile.Column {
  /// One of its values as a date: `2024-03-01`; `nil` if it holds none.
  package func date(_ number: Double) -> String? {
    type == .date || type == .dateParts ? CalendarDate.text(of: number) : nil
  }
}

extension TableProfile {
  /// - Parameter goesOn: is asked before each column.
  /// - Throws: `.cancelled` if that was `false`.
  init(_ table: CSVTable, while goesOn: () -> Bool) throws(DataError) {
    let all = table.fileColumns
    let target = all.indices.first { all[$0].isTarget }.flatMap { place in
      table.values(of: place).map {
        CorrelatedColumn(values: $0, categories: all[place].categories.count)
      }
    }
    var columns: [Column] = []
    for (place, column) in all.enumerated() {
      guard goesOn() else { throw .cancelled }
      var known = Column(
        name: column.name,
        use: column.isTarget ? .target : column.isLeftOut ? .leftOut : .feature,
        type: column.type, unit: column.unit,
        missing: table.share(ofMissing: column.missing))
      if let values = table.values(of: place) {
        known.contents = Contents(values, column.categories)
        if let target, !column.isTarget {
          known.correlation = Correlation(
            CorrelatedColumn(values: values, categories: column.categories.count), target)
        }
      }
      columns.append(known)
    }
    self.init(
      reading: table.reading, columns: columns, rows: table.rows,
      firstRows: (0..<min(table.rows, Self.mostRows)).map { row in
        all.indices.map { table.text(of: $0, inRow: row) }
      })
  }
}

extension TableProfile.Contents {
  /// `nil` where there is no value.
  init?(_ values: [Double], _ categories: [String]) {
    guard categories.isEmpty else {
      var counts = Array(repeating: 0, count: categories.count)
      for value in values where !value.isNaN { counts[Int(clamping: value)] += 1 }
      let known = zip(categories, counts).map { TableProfile.Category(name: $0, count: $1) }
      self = .categories(
        known.sorted { $0.count != $1.count ? $0.count > $1.count : $0.name < $1.name })
      return
    }
    var (least, greatest, count) = (Double.infinity, -Double.infinity, 0.0)
    var areWhole = true
    for value in values where !value.isNaN {
      least = min(least, value)
      greatest = max(greatest, value)
      count += 1
      areWhole = areWhole && value == value.rounded()
    }
    guard count > 0 else { return nil }
    var mean = 0.0
    let isShort = areWhole && greatest - least < Double(TableProfile.bins)
    let bins = isShort ? Int(clamping: greatest - least) + 1 : TableProfile.bins
    var counts = Array(repeating: 0, count: bins)
    // Halves, since the width of numbers near the largest is none.
    let width = greatest / 2 - least / 2
    for value in values where !value.isNaN {
      mean += value / count
      if isShort {
        counts[Int(clamping: value - least)] += 1
        continue
      }
      let share = width > 0 ? (value / 2 - least / 2) / width : 0.5
      counts[min(Int(clamping: share * Double(counts.count)), counts.count - 1)] += 1
    }
    self = .numbers(
      least: least, mean: max(least, min(mean, greatest)), greatest: greatest, counts: counts)
  }
}

extension CSVTable.Column {
  /// What it holds, as an option names it; `nil` where no value says so.
  var type: ColumnType? {
    switch kind {
    case .number: .number
    case .text, .various: .text
    case .answers: .yesNo
    case .date(_, _, inParts: true): .dateParts
    case .date: .date
    case .id: .id
    case .empty, .unused, nil: nil
    }
  }
}
