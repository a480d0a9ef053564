import Localization

/// What is wrong with an output or a loss, in sentences and in a few words.
enum OutputObjectionPhrase: Phrase {
  case clipped(String)
  case clippedShort
  case belowZero(String)
  case belowZeroShort(String)
  case notProbabilities, notProbabilitiesShort
  case uneven(String)
  case unevenShort
  case slowSigmoid(loss: String)
  case slowSigmoidShort(loss: String)
  case noProbability(String)
  case noProbabilityShort(String)
  case separateAnswers
  case noShares(String)
  case classesShort
}
