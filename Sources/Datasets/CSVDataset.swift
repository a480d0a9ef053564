import Files
package import Localization
import Text

extension Dataset {
  /// A data set from a table of a CSV.
  ///
  /// A text feature becomes one 0/1 column for each of its values; a text target, or a numeric one
  /// if `asClasses`, becomes classes. Of a numeric target, 0 and 1 alone are binary, and numbers
  /// that are never negative ask for an output that never is.
  ///
  /// - Throws: `DataError` if a target never varies, or cannot be classes that should be.
  package init(_ table: CSVTable, name: String, title: Message, asClasses: Bool) throws(DataError) {
    let target = try Target(table, asClasses: asClasses)
    let (features, inputs) = try Self.features(of: table)
    self.init(
      name: name, title: title, features: features, targets: target.names,
      classes: target.classes, kind: target.kind, inputs: inputs, outputs: target.values,
      recommended: .forFile(target))
    reading = table.reading
  }

  private static func features(
    of table: CSVTable
  ) throws(DataError) -> (names: [String], values: [Double]) {
    let columns = table.columns.filter { !$0.isTarget }
    guard columns.contains(where: { !$0.categories.isEmpty || $0.isInParts }) else {
      return (columns.map(\.name), table.features)
    }
    let becomings = columns.enumerated().map { place, column in
      Becoming(
        column,
        stride(from: place, to: table.features.count, by: columns.count)
          .lazy.map { table.features[$0] })
    }
    let names = becomings.flatMap(\.names)
    try Memory.check(numbers: Double(table.rows) * Double(names.count), of: table.file)
    var values: [Double] = []
    values.reserveCapacity(table.rows * names.count)
    for (index, value) in table.features.enumerated() {
      switch becomings[index % columns.count] {
      case .itself: values.append(value)
      case .categories(let ranks, _):
        let rank = ranks[Int(clamping: value)]
        for place in ranks.indices { values.append(place == rank ? 1 : 0) }
      case .dateParts(let names):
        values.append(contentsOf: CalendarDate.parts(of: value).prefix(names.count))
      }
    }
    return (names, values)
  }
}

/// What a column of a file becomes.
private enum Becoming {
  case itself(String)
  /// Where in the sorted order each category stands, and the names in that order.
  case categories(ranks: [Int], names: [String])
  case dateParts(names: [String])

  init(_ column: CSVTable.Column, _ values: some Sequence<Double>) {
    let name = column.name
    if column.isInParts {
      self = .dateParts(names: column.parts(of: values))
    } else if column.categories.isEmpty {
      self = .itself(name)
    } else {
      let places = column.categories.sortedPlaces
      var ranks = Array(repeating: 0, count: places.count)
      for (rank, place) in places.enumerated() { ranks[place] = rank }
      self = .categories(ranks: ranks, names: places.map { "\(name)=\(column.categories[$0])" })
    }
  }

  var names: [String] {
    switch self {
    case .itself(let name): [name]
    case .categories(_, let names), .dateParts(let names): names
    }
  }
}

extension CSVTable.Column {
  /// The names of the columns that its dates become; `values` tell whether there are times among them.
  func parts(of values: some Sequence<Double>) -> [String] {
    let parts = ["year", "month", "day", "weekday"].map { "\(name)=\($0)" }
    let hasTimes = values.contains { $0 != $0.rounded() }
    return parts + (hasTimes ? ["\(name)=hour"] : [])
  }
}
