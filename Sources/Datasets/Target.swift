import Files
import NeuralNetworks
import Text

/// What a table's target columns ask a network to predict.
struct Target {
  let names: [String]
  /// In sorted order; empty unless `kind` is `.classes`.
  let classes: [String]
  let kind: TargetKind
  /// `[rows × outputs]`, classes one-hot
  let values: [Double]

  /// The target columns of a file.
  ///
  /// - Throws: `.constantTarget`, `.textAmongTargets`, `.severalClassTargets`, `.tooManyClasses`
  init(_ table: CSVTable, asClasses: Bool) throws(DataError) {
    let columns = table.columns.filter(\.isTarget)
    if columns.count == 1 {
      let (name, categories) = (columns[0].name, columns[0].categories)
      if categories.isEmpty {
        try self.init(
          numbers: table.targets, named: name, of: table.file, asClasses: asClasses)
      } else {
        try self.init(codes: table.targets, of: categories, named: name, of: table.file)
      }
      return
    }
    let names = columns.map(\.name)
    if asClasses { throw .severalClassTargets(names) }
    if let text = columns.first(where: { !$0.categories.isEmpty }) {
      throw .textAmongTargets(text.name)
    }
    let values = table.targets
    for (index, name) in names.enumerated() {
      let column = stride(from: index, to: values.count, by: names.count).lazy.map { values[$0] }
      try Self.check(varies: column, name, table.file)
    }
    self.init(names: names, classes: [], kind: Self.kind(of: values), values: values)
  }

  private init(names: [String], classes: [String], kind: TargetKind, values: [Double]) {
    self.names = names
    self.classes = classes
    self.kind = kind
    self.values = values
  }

  /// One column of numbers. Unless `kind` says what they are, 0 and 1 alone are binary.
  init(
    numbers: [Double], named name: String, of file: String, kind: TargetKind? = nil,
    asClasses: Bool
  ) throws(DataError) {
    try Self.check(varies: numbers, name, file)
    names = [name]
    if asClasses {
      let distinct = try Self.distinct(numbers, name, file)
      try Memory.check(numbers: Double(numbers.count) * Double(distinct.count), of: file)
      classes = distinct.map(\.shortText)
      values = Self.oneHot(
        numbers, width: distinct.count,
        Dictionary(uniqueKeysWithValues: distinct.enumerated().map { ($1, $0) }))
      self.kind = .classes
    } else {
      classes = []
      values = numbers
      self.kind = kind ?? Self.kind(of: numbers)
    }
  }

  /// One column of text: `codes` are indices into `categories`.
  private init(
    codes: [Double], of categories: [String], named name: String, of file: String
  ) throws(DataError) {
    try Self.check(varies: codes, name, file)
    try Memory.check(numbers: Double(codes.count) * Double(categories.count), of: file)
    let order = categories.sortedPlaces
    names = [name]
    classes = order.map { categories[$0] }
    values = Self.oneHot(
      codes, width: categories.count,
      Dictionary(uniqueKeysWithValues: order.enumerated().map { (Double($1), $0) }))
    kind = .classes
  }

  private static func check(
    varies values: some Sequence<Double>, _ name: String, _ file: String
  ) throws(DataError) {
    var first: Double?
    for value in values {
      if let first, value != first { return }
      first = value
    }
    throw .constantTarget(name, file: file)
  }

  private static func distinct(
    _ values: [Double], _ name: String, _ file: String
  ) throws(DataError) -> [Double] {
    var distinct: Set<Double> = []
    for value in values where distinct.insert(value).inserted {
      guard distinct.count <= CSVTable.mostClasses else {
        throw .tooManyClasses(name, file: file, limit: CSVTable.mostClasses)
      }
    }
    return distinct.sorted()
  }

  private static func oneHot(
    _ values: [Double], width: Int, _ indices: [Double: Int]
  ) -> [Double] {
    var targets = Array(repeating: 0.0, count: values.count * width)
    for (row, value) in values.enumerated() {
      if let index = indices[value] { targets[row * width + index] = 1 }
    }
    return targets
  }

  private static func kind(of values: [Double]) -> TargetKind {
    if values.allSatisfy({ $0 == 0 || $0 == 1 }) { return .binary }
    return values.allSatisfy { $0 >= 0 } ? .nonNegative : .signed
  }
}

extension Double {
  /// `3` rather than `3.0`; otherwise the shortest text that reads back as the same number.
  package var shortText: String {
    abs(self) < 0x1p53 && self == rounded() ? String(Int(clamping: self)) : String(self)
  }
}
