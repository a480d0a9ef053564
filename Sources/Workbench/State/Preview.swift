import Datasets
package import Localization
import NeuralNetworks
package import Session
package import Setups

/// A user's own file before a race on it: what is in it, and what has been chosen of how it is read.
package struct Preview: Equatable, Sendable {
  /// All that was said of the runs, and of the data as they are to be read.
  package internal(set) var settings: Settings
  /// What the settings say of the data.
  var data: DataOptions
  /// What came of reading it last; `nil` before that.
  package internal(set) var inspection: Progress.Inspection?
  /// How often it was asked to be read: the answer to an earlier question is not the last word.
  package internal(set) var number = 0
  /// How much of a long file has been read, 0 … 1.
  var share = 0.0
  /// Whether the file is so long that there is something to see of its being read.
  var isLong = false
  /// The place of the column that keys are for.
  package internal(set) var selection = 0
  /// How many lines of what is wrong are above what is seen.
  var scroll = 0
  /// Whether nothing races behind it.
  package let isFirst: Bool
  /// Whether the race is to start as soon as the file has been read.
  var startsWhenRead = false
  /// The set-up that the training thread is making ready.
  var pendingSetUp: Int?

  /// - Throws: what is wrong with the settings of the data.
  package init(_ settings: Settings, isFirst: Bool) throws(UsageError) {
    self.settings = settings
    data = try settings.dataOptions()
    self.isFirst = isFirst
  }

  /// Whether the file is being read, so that what is shown is what was before.
  package var isReading: Bool { inspection?.number != number }

  /// The columns of the file, as far as they are known.
  var columns: [TableProfile.Column] { inspection?.profile?.columns ?? [] }

  /// The column that keys are for; `nil` while there is none.
  var column: TableProfile.Column? {
    columns.indices.contains(selection) ? columns[selection] : nil
  }

  /// What is wrong with the file as it is read.
  var faults: [Progress.Fault] { inspection?.faults ?? [] }

  /// The command that starts the same race without the preview, ready to paste.
  package var command: String { settings.commandLine("plateau") }

  /// The type that its user gave a column; `nil` as it was guessed.
  func type(of column: String) -> ColumnType? {
    data.reading.types?.first { $0.column.hasBytes(of: column) }?.type
  }

  /// Changes what is said of the data.
  mutating func change(_ change: (inout DataOptions) -> Void) {
    change(&data)
    settings = settings.saying(data)
  }

  /// The runs that a race on the file begins with: those that are said, or one with sigmoid and one with relu in
  /// the hidden layers.
  func race(_ defaults: RunDefaults) -> [Settings] {
    guard settings[.layers] == nil else { return [settings] }
    return [Activation.sigmoid, .relu].map { hidden in
      var run = settings
      run[.layers] = LayersText.text(defaults.layers(hidden: hidden))
      return run
    }
  }
}

extension State {
  /// Whether the screen is not whole yet: a file has not been read, or the start of a run not been evaluated.
  package var awaitsFirstFrame: Bool {
    preview.map { $0.inspection == nil } ?? runs.contains { $0.latest == nil }
  }
}

extension DataOptions {
  /// Says what a column holds; `nil` leaves it to be guessed.
  mutating func set(_ type: ColumnType?, of column: String) {
    var types = (reading.types ?? []).filter { !$0.column.hasBytes(of: column) }
    if let type { types.append(NamedType(column: column, type: type)) }
    reading.types = types.isEmpty ? nil : types
  }

  /// Leaves a column out, or does not say so.
  mutating func setDropped(_ isDropped: Bool, _ column: String) {
    var names = (reading.dropped ?? []).filter { !$0.hasBytes(of: column) }
    if isDropped { names.append(column) }
    reading.dropped = names.isEmpty ? nil : names
  }
}
