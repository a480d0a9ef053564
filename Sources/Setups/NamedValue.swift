package import Localization
import Text

/// The names of all values of an enumeration, as a message lists them.
package func names<Value: CaseIterable & RawRepresentable<String>>(_: Value.Type) -> String {
  Value.allCases.map(\.rawValue).joined(separator: ", ")
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
