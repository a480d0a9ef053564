/// The words on a slide of activations.
enum SlidePhrase: Phrase {
  case title(String)
  case titleWithSlopes(String)
  case flatMeans(threshold: String)
  case values, valuesAndSlopes
  case steepest(String)
  case nowhereFlat
  case flatOn(share: String)
  case flat
}
