import NeuralNetworks

extension Dataset {
  /// A data set from a table of a CSV.
  ///
  /// A text feature becomes one 0/1 column for each of its values; a text target, or a numeric one
  /// if `asClasses`, becomes classes. Of a numeric target, 0 and 1 alone are binary, and numbers
  /// that are never negative ask for an output that never is.
  ///
  /// - Throws: `DataError` if a target never varies, or cannot be classes that should be.
  init(_ table: CSVTable, name: String, title: String, asClasses: Bool) throws(DataError) {
    let target = try Target(table, asClasses: asClasses)
    let (features, inputs) = Self.features(of: table)
    self.init(
      name: name, title: title, features: features, targets: target.names,
      classes: target.classes, kind: target.kind, inputs: inputs, outputs: target.values,
      recommended: .forFile(target))
  }

  private static func features(of table: CSVTable) -> (names: [String], values: [Double]) {
    let columns = table.columns.filter { !$0.isTarget }
    guard columns.contains(where: { !$0.categories.isEmpty }) else {
      return (columns.map(\.name), table.features)
    }
    let orders = columns.map { $0.categories.sorted() }
    let names = zip(columns, orders).flatMap { column, order in
      order.isEmpty ? [column.name] : order.map { "\(column.name)=\($0)" }
    }
    var values: [Double] = []
    values.reserveCapacity(table.rows * names.count)
    for (index, value) in table.features.enumerated() {
      let (column, order) = (columns[index % columns.count], orders[index % columns.count])
      if order.isEmpty {
        values.append(value)
      } else {
        let category = column.categories[Int(clamping: value)]
        values.append(contentsOf: order.map { $0 == category ? 1 : 0 })
      }
    }
    return (names, values)
  }
}
