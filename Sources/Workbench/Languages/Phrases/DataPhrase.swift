import Localization

/// What the panel of the data says.
enum DataPhrase: Phrase {
  case title
  case heldOutExample(String)
  case feature, least, mean, greatest
  case more(Int)
  case aboveZero, zeroOrBelow
}
