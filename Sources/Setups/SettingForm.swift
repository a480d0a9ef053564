import Datasets
import Localization
import NeuralNetworks
import Text

/// How values of a kind are written. What reads them refuses with the rule and what came instead.
struct SettingForm<Value: Sendable>: Sendable {
  var placeholder: String
  var values: [String] = []
  var hasNames = false
  /// The value that a text of an option says.
  var read: @Sendable (_ text: String, _ option: String) throws(UsageError) -> Value
  /// `nil` for what has no word.
  var text: @Sendable (Value) -> String?
  var next: @Sendable (Value, Int, Configuration, SettingChoice) -> Value? = { _, _, _, _ in nil }
}

// MARK: Kinds of values

extension SettingForm where Value == Double {
  /// A finite number that `rule` describes and `accepts` tests.
  static func number(
    _ rule: NumberRulePhrase, _ ladder: Ladder? = nil, placeholder: String = "X",
    where accepts: @escaping @Sendable (Double) -> Bool
  ) -> Self {
    SettingForm(
      placeholder: placeholder, values: ladder?.rungs.map(shortest) ?? [],
      read: { (text, option) throws(UsageError) in
        guard let value = Double(text), value.isFinite, accepts(value) else {
          throw UsageError(UsagePhrase.number(option: option, rule, instead: quoted(text)))
        }
        return value
      }, text: shortest, next: { value, steps, _, _ in ladder?.moved(value, by: steps) })
  }
}

extension SettingForm where Value: FixedWidthInteger {
  /// A whole number from `least` to `most`.
  static func whole(from least: Value, to most: Value = .max) -> Self {
    SettingForm(
      placeholder: "N",
      read: { (text, option) throws(UsageError) in
        guard let value = Value(text), least...most ~= value else {
          throw UsageError(
            UsagePhrase.whole(
              option: option, from: "\(least)", to: "\(most)", instead: quoted(text)))
        }
        return value
      }, text: { "\($0)" }, next: { value, steps, _, _ in steps > 0 ? value &+ 1 : value &- 1 })
  }
}

extension SettingForm where Value: CaseIterable & RawRepresentable<String> & Equatable {
  /// One of an enumeration's names.
  static func name(_ kind: UsagePhrase.NameKind) -> Self {
    SettingForm(
      placeholder: "NAME", values: Value.allCases.map(\.rawValue), hasNames: true,
      read: { (text, _) throws(UsageError) in try named(text, kind) }, text: \.rawValue,
      next: { value, steps, _, _ in value.moved(by: steps) })
  }

  /// One of an enumeration's names, or the one byte that a value stands for.
  static func name(_ kind: UsagePhrase.NameKind, orByte byte: @escaping @Sendable (Value) -> UInt8)
    -> Self
  {
    var form = name(kind)
    form.read = { (text, _) throws(UsageError) in
      let value = Value.allCases.first { text.utf8.elementsEqual(CollectionOfOne(byte($0))) }
      return if let value { value } else { try named(text, kind) }
    }
    return form
  }
}

extension SettingForm where Value == Bool {
  /// What is said without a value, and then is `said`.
  static func flag(said: Bool) -> Self {
    SettingForm(placeholder: "", read: { _, _ in said }, text: { $0 == said ? "" : nil })
  }
}

extension SettingForm {
  /// No value, which may have a word, or one of a form; `first` is the one next to none.
  static func optional<Wrapped: Sendable>(
    _ form: SettingForm<Wrapped>, none: String? = nil, first: Wrapped? = nil
  ) -> Self where Value == Wrapped? {
    SettingForm(
      placeholder: [form.placeholder, none].compactMap(\.self).joined(separator: "|"),
      values: form.values + (form.values.isEmpty || none == nil ? [] : [none ?? ""]),
      hasNames: form.hasNames,
      read: { (text, option) throws(UsageError) in
        text == none ? nil : try form.read(text, option)
      }, text: { value in value.map(form.text) ?? none },
      next: { value, steps, run, choice in
        value.map { form.next($0, steps, run, choice) } ?? first
      })
  }
}

// MARK: What one setting has

extension SettingForm<String> {
  static var dataset: Self {
    SettingForm(
      placeholder: "NAME|FILE.csv", hasNames: true,
      read: { (text, _) throws(UsageError) in
        guard !text.isEmpty else { throw UsageError(UsagePhrase.noDataset) }
        return text
      }, text: { $0 },
      next: { now, steps, _, choice in
        let names = choice.datasets
        guard let place = names.firstIndex(of: now) else { return names.first ?? now }
        return names[((place + steps) % names.count + names.count) % names.count]
      })
  }
}

extension SettingForm<[String]?> {
  static var columns: Self {
    SettingForm(
      placeholder: "COL[,COL…]",
      read: { (text, option) throws(UsageError) in try ColumnList.parse(text, option) },
      text: { $0.map(columnList) })
  }
}

extension SettingForm<Separator> {
  /// By its name, or as it stands in a file.
  static var separator: Self { name(.separators, orByte: { $0.byte }) }
}

extension SettingForm<DecimalMark> {
  /// By its name, or as it stands in a number.
  static var decimalMark: Self { name(.decimalMarks, orByte: { $0.byte }) }
}

extension SettingForm<String?> {
  /// What iconv knows.
  static var encoding: Self {
    SettingForm(
      placeholder: "NAME",
      read: { (text, _) throws(UsageError) in
        guard let encoding = TextEncoding(named: text) else {
          throw UsageError(UsagePhrase.encoding(instead: quoted(text)))
        }
        return encoding.name
      }, text: { $0 })
  }
}

extension SettingForm<[NamedType]?> {
  /// `COL=TYPE`, with commas between.
  static var columnTypes: Self {
    SettingForm(
      placeholder: "COL=TYPE[,…]",
      read: { (text, option) throws(UsageError) in
        var types: [NamedType] = []
        for entry in try ColumnList.parse(text, option) {
          let parts = entry.fields(at: "=")
          guard parts.count > 1, let type = parts.last else {
            throw UsageError(UsagePhrase.columnTypes(instead: quoted(text)))
          }
          let column = parts.dropLast().joined(separator: "=")
          types.append(NamedType(column: column, type: try named(type, .columnTypes)))
        }
        return types
      },
      text: { types in
        types.map { columnList($0.map { "\($0.column)=\($0.type.rawValue)" }) }
      })
  }
}

extension SettingForm<Double?> {
  /// A generated set has noise of its own.
  static var noise: Self {
    let percent = SettingForm<Double>.number(
      .percentage, .noise, placeholder: "PERCENT"
    ) { 0...100 ~= $0 }
    var form = optional(percent)
    form.next = { value, steps, run, choice in
      percent.next(value ?? run.data.generated?.noise ?? 0, steps, run, choice)
    }
    return form
  }
}

extension SettingForm<[LayerSpecification]> {
  static var layers: Self {
    SettingForm(
      placeholder: "UNITS:ACTIVATION,…",
      read: { (text, _) throws(UsageError) in try LayersText.parse(text) }, text: LayersText.text)
  }
}

extension SettingForm<Loss> {
  /// Its keys find only losses that go with the output layer and the data.
  static var loss: Self {
    var form = name(.losses)
    form.next = { value, steps, run, choice in
      let architecture = Architecture(inputs: 1, layers: run.layers)
      let isBinary = choice.kind == .binary || choice.kind == .classes
      return value.moved(by: steps) {
        architecture.problem(with: $0) == nil && (isBinary || $0.isOfNumbers)
      }
    }
    return form
  }
}

extension SettingForm<Int?> {
  /// All examples stand above the largest batch that is smaller.
  static var batchSize: Self {
    SettingForm(
      placeholder: "N|all", values: ["all"] + Ladder.batchSize.rungs.map(shortest),
      read: { (text, _) throws(UsageError) in
        if text == "all" { return nil }
        guard let size = Int(text), size > 0 else {
          throw UsageError(UsagePhrase.batchSize(instead: quoted(text)))
        }
        return size
      }, text: { $0.map(String.init) ?? "all" },
      next: { now, steps, _, choice in
        let sizes = Ladder(rungs: Ladder.batchSize.rungs.filter { $0 < Double(choice.examples) })
        let largest = sizes.rungs.last ?? 1
        guard let size = now.map(Double.init), size < Double(choice.examples) else {
          return steps < 0 ? Int(clamping: largest) : .some(nil)
        }
        return steps > 0 && size >= largest
          ? .some(nil) : Int(clamping: sizes.moved(size, by: steps))
      })
  }
}

extension SettingForm<Initialization> {
  /// A name with a gain, or the numbers themselves.
  static var initialization: Self {
    SettingForm(
      placeholder: "NAME[*GAIN]|X,X…", values: Initializer.allCases.map(\.rawValue),
      hasNames: true,
      read: { (text, _) throws(UsageError) in
        if let first = text.utf8.first, "0123456789+-.".utf8.contains(first) {
          return .numbers(try startingNumbers(text))
        }
        let parts = text.fields(at: "*", most: 1)
        let initializer: Initializer = try named(parts[0], .initializers)
        guard parts.count == 2 else { return Initialization(initializer) }
        guard let gain = Double(parts[1]), gain.isFinite, gain > 0 else {
          throw UsageError(UsagePhrase.gain(instead: quoted(text)))
        }
        return Initialization(initializer, gain: gain)
      },
      text: { value in
        if let numbers = value.numbers { return numbers.map(shortest).joined(separator: ",") }
        let name = value.initializer.rawValue
        return value.gain == 1 ? name : "\(name)*\(shortest(value.gain))"
      }, next: { value, steps, _, _ in Initialization(value.initializer.moved(by: steps)) })
  }

  private static func startingNumbers(_ text: String) throws(UsageError) -> [Double] {
    let texts = text.fields(at: ",")
    let numbers = texts.compactMap { Double($0) }.filter(\.isFinite)
    guard numbers.count == texts.count else {
      throw UsageError(UsagePhrase.startingNumbers(instead: quoted(text)))
    }
    return numbers
  }
}
