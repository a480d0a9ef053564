package import Localization
import Text

extension DataError: SentenceError {
  /// Where, the rule, and what came instead. What is from the file is printable in it.
  package var sentence: Message {
    DataErrorPhrase(error: self).message.mappingTexts { $0.printable() }
  }
}
