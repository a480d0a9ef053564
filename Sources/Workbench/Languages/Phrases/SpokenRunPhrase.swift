import Localization

/// How a race and its runs stand, in words.
enum SpokenRunPhrase: Phrase {
  enum Standing { case running, paused, ended }

  case race(String, target: String?, Standing)
  case run(Character, name: String, layers: String, standing: String)
  case selected
  case batches(Int, of: Int)
  case cost(String)
  case heldOutCost(String)
  case accuracy(String)
  case rate(String)
  case reached(String, epoch: String)
  case missed(String)
  case notYet(String)
  case diverged(epoch: String)
  case atEnd
}
