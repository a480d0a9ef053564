import Localization

/// What a row of a generated data set is, and where such a set comes from.
enum DatasetPhrase: Phrase {
  case circles, rings3, xor, xor4, moons, gauss, spiral, plane, multiGauss
  case reluLab, sine, line6, line6Centred
  case oneUnit(String)
  case demand
  case source, licence, citation
}
