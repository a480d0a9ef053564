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
  }

  private static func features(
    of table: CSVTable
  ) throws(DataError) -> (names: [String], values: [Double]) {
    let columns = table.columns.filter { !$0.isTarget }
    guard columns.contains(where: { !$0.categories.isEmpty }) else {
      return (columns.map(\.name), table.features)
    }
    let names = columns.flatMap { column in
      column.categories.isEmpty
        ? [column.name]
        : column.categories.sortedPlaces.map { "\(column.name)=\(column.categories[$0])" }
    }
    try Memory.check(numbers: Double(table.rows) * Double(names.count), of: table.file)
    // Where in the sorted order each category stands.
    let ranks = columns.map { column in
      column.categories.sortedPlaces.enumerated().reduce(into: column.categories.map { _ in 0 }) {
        $0[$1.element] = $1.offset
      }
    }
    var values: [Double] = []
    values.reserveCapacity(table.rows * names.count)
    for (index, value) in table.features.enumerated() {
      let ranks = ranks[index % columns.count]
      if ranks.isEmpty {
        values.append(value)
      } else {
        let rank = ranks[Int(clamping: value)]
        for place in ranks.indices { values.append(place == rank ? 1 : 0) }
      }
    }
    return (names, values)
  }
}
