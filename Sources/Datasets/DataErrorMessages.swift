import Localization
import Text

extension DataError: CustomStringConvertible {
  /// One sentence: where, the rule, and what came instead.
  package var message: String { DataErrorPhrase(error: self).text.printable() }

  package var description: String { message }
}
