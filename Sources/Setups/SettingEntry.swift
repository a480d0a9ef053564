import Datasets
package import Localization
package import NeuralNetworks

/// Whose a setting is, and what a change of it does.
package enum SettingScope: Sendable {
  /// Which data there are, and how they are made ready.
  case data
  /// Which draw of a generated data set it is.
  case draw
  /// What all runs of a race start from.
  case race
  /// When runs end; they go on as they are.
  case end
  /// What one run starts from.
  case start
  /// How one run goes on from its weights.
  case steps

  /// Whether all runs of a race have it in common: their data, how long they go on, and the random
  /// numbers they start from. What is not shared belongs to the selected run.
  package var isShared: Bool { isOfData || self == .race || self == .end }

  /// Whether a change of it sends runs back to epoch 0; otherwise they go on from their weights.
  package var restarts: Bool { isOfData || self == .race || self == .start }

  /// Whether it says which data there are, so that they must be read anew.
  package var isOfData: Bool { self == .data || self == .draw }
}

/// All that is to be known of a setting but its words.
package struct SettingEntry: Sendable {
  /// Whose it is, and what a change of it does.
  package let scope: SettingScope
  /// What stands for the value in `--help`; empty for what is said without one.
  package let placeholder: String
  /// Values to choose from, where there are some.
  package let values: [String]
  /// Whether its values have names, and no order.
  package let hasNames: Bool
  /// What holds where nothing is said, whatever the data; `nil` where that is no value.
  package let usualText: String?
  /// What tells it apart without its title, in a few characters, of what is said of it; `nil` if nothing does.
  package let short: (@Sendable (String?) -> Message)?

  /// What a configuration has for it; `nil` where that goes without saying.
  package let text: @Sendable (Configuration) -> String?
  /// The value some steps further on its ladder or in its list; `nil` where it has none.
  package let next: @Sendable (Configuration, Int, SettingChoice) -> String?
  /// Puts what is said, or what holds where nothing is, into a configuration that has what comes before.
  let read:
    @Sendable (Setting, String?, RunDefaults, inout Configuration) throws(UsageError) -> Void

  /// A setting that is usually the same; `isSaid` even then.
  init<Value: Equatable & Sendable>(
    _ path: any WritableKeyPath<Configuration, Value> & Sendable, _ form: SettingForm<Value>,
    _ scope: SettingScope, usual: Value, isSaid: Bool = false,
    short: (@Sendable (String?) -> Message)? = nil
  ) {
    let isOmitted: @Sendable (Configuration) -> Bool = { !isSaid && $0[keyPath: path] == usual }
    self.init(
      path, form, scope, isOmitted: isOmitted, usualText: form.text(usual), short: short
    ) { _, _ in usual }
  }

  /// A setting that is said unless it is omitted, since what is usual depends on the data and on settings
  /// before it.
  init<Value: Equatable & Sendable>(
    _ path: any WritableKeyPath<Configuration, Value> & Sendable, _ form: SettingForm<Value>,
    _ scope: SettingScope,
    isOmitted: @escaping @Sendable (Configuration) -> Bool = { _ in false },
    short: (@Sendable (String?) -> Message)? = nil,
    usual: @escaping @Sendable (RunDefaults, Configuration) -> Value
  ) {
    self.init(
      path, form, scope, isOmitted: isOmitted, usualText: nil, short: short, usual: usual)
  }

  private init<Value: Equatable & Sendable>(
    _ path: any WritableKeyPath<Configuration, Value> & Sendable, _ form: SettingForm<Value>,
    _ scope: SettingScope, isOmitted: @escaping @Sendable (Configuration) -> Bool,
    usualText: String?,
    short: (@Sendable (String?) -> Message)?,
    usual: @escaping @Sendable (RunDefaults, Configuration) -> Value
  ) {
    self.scope = scope
    self.usualText = usualText
    placeholder = form.placeholder
    values = form.values
    hasNames = form.hasNames
    self.short = short
    text = { configuration in
      isOmitted(configuration) ? nil : form.text(configuration[keyPath: path])
    }
    next = { configuration, steps, choice in
      form.next(configuration[keyPath: path], steps, configuration, choice).flatMap(form.text)
    }
    read = { (setting, text, defaults, configuration) throws(UsageError) in
      configuration[keyPath: path] =
        if let text { try form.read(text, setting.option) } else { usual(defaults, configuration) }
    }
  }
}

/// What there is to choose from on a screen.
package struct SettingChoice: Sendable {
  /// The names of the data sets, in the order the key walks them.
  package var datasets: [String]
  /// What is known of the data.
  package var kind: TargetKind
  /// How many training rows there are.
  package var examples: Int

  package init(datasets: [String], kind: TargetKind, examples: Int) {
    self.datasets = datasets
    self.kind = kind
    self.examples = examples
  }
}
