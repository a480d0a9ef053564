import Glibc
import Text

/// The value of an environment variable; `nil` if it is unset or empty.
package func environmentVariable(_ name: String) -> String? {
  guard let value = unsafe getenv(name) else { return nil }
  let text = unsafe SystemText.decoded(value)
  return text.isEmpty ? nil : text
}
