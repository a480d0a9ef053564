package import Datasets
package import Localization
import NeuralNetworks
import Text

/// How the text of a setting is read. Each reader refuses with the rule and what came instead.
extension Settings {
  /// A finite number that `rule` describes and `accepts` tests.
  package func number(
    _ setting: Setting, _ rule: NumberRulePhrase, where accepts: (Double) -> Bool
  ) throws(UsageError) -> Double? {
    guard let text = self[setting] else { return nil }
    guard let value = Double(text), value.isFinite, accepts(value) else {
      throw UsageError(UsagePhrase.number(option: setting.option, rule, instead: quoted(text)))
    }
    return value
  }

  /// A whole number from `least` to `most`.
  package func whole<Value: FixedWidthInteger>(
    _ setting: Setting, from least: Value, to most: Value = .max
  ) throws(UsageError) -> Value? {
    guard let text = self[setting] else { return nil }
    guard let value = Value(text), least...most ~= value else {
      throw UsageError(
        UsagePhrase.whole(
          option: setting.option, from: "\(least)", to: "\(most)", instead: quoted(text)))
    }
    return value
  }

  /// One of an enumeration's names.
  func name<Value: CaseIterable & RawRepresentable<String>>(
    _ setting: Setting, _ kind: UsagePhrase.NameKind
  ) throws(UsageError) -> Value? {
    guard let text = self[setting] else { return nil }
    return try named(text, kind)
  }

  package func flag(_ setting: Setting) -> Bool {
    self[setting] != nil
  }
}

/// The value called `text`, or a refusal that lists the names and says which was probably meant.
package func named<Value: CaseIterable & RawRepresentable<String>>(
  _ text: String, _ kind: UsagePhrase.NameKind
) throws(UsageError) -> Value {
  if let value = Value(rawValue: text) { return value }
  let nearest = nearestName(to: text, among: Value.allCases.map(\.rawValue))
  throw UsageError(
    UsagePhrase.noSuchName(
      kind, names: names(Value.self), instead: quoted(text), nearest: nearest))
}
