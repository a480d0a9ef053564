import NeuralNetworks
import Setups
import Text

/// What was changed in a run after its start. The configuration as it is by then, trained from epoch 0,
/// is another run: it has been so from the start.
package struct LiveChanges: Equatable, Sendable {
  /// A change, and after how many epochs it was made.
  package struct Change: Equatable, Sendable {
    /// Completed epochs at the change.
    package var epoch: Int
    fileprivate var step: Int
    /// As a configuration line says it: `learning-rate=0.1`.
    package var text: String
  }

  /// In the order they were made.
  package private(set) var changes: [Change] = []
  /// How many more there were.
  package private(set) var more = 0

  package init(changes: [Change] = [], more: Int = 0) {
    self.changes = changes
    self.more = more
  }

  /// Nobody reads more.
  private static let most = 40

  /// Whether the run trains as it began.
  package var isEmpty: Bool { changes.isEmpty }

  /// Notes a change; what is said of the same setting at the same step takes the place of the last.
  mutating func note(_ setting: Setting, _ value: String, epoch: Int, step: Int) {
    note(setting.rawValue, "\(setting.rawValue)=\(value)", epoch, step)
  }

  /// Notes that a weight was set by hand, the first being 1.
  mutating func note(weight: Int, epoch: Int, step: Int) {
    note("weight", "weight \(weight)", epoch, step)
  }

  private mutating func note(_ name: String, _ text: String, _ epoch: Int, _ step: Int) {
    let same = changes.firstIndex { change in
      change.step == step && (change.text == text || change.text.after(name + "=") != nil)
    }
    if let same { changes.remove(at: same) }
    if changes.count < Self.most {
      changes.append(Change(epoch: epoch, step: step, text: text))
    } else {
      more += 1
    }
  }

  /// Notes in what `new` differs from `old` for the epochs to come.
  mutating func note(_ new: Configuration, after old: Configuration, epoch: Int, step: Int) {
    let (said, before) = (Settings(new), Settings(old))
    for setting in Setting.allCases where said[setting] != before[setting] {
      guard let value = setting.liveValue(said[setting]) else { continue }
      note(setting, value, epoch: epoch, step: step)
    }
  }
}

extension Setting {
  /// What a change of it to `text` is in training that goes on; `nil` if it is nothing there.
  fileprivate func liveValue(_ text: String?) -> String? {
    if entry.scope == .end { return nil }
    if isFlag { return text == nil ? "0" : "1" }
    // The weights themselves, of which there may be thousands.
    return self == .initialization ? "…" : text ?? entry.usualText ?? "0"
  }
}

extension NetworkEdit {
  /// Whether a network that is edited so before its first step is another than one that is drawn with
  /// the layers that it has by then.
  func changesStart(of configuration: Configuration) -> Bool {
    if case .setActivation = self {
      return configuration.training.initialization.initializer.followsActivation
    }
    return true
  }
}
