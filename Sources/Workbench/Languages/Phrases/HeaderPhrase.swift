import Localization

/// What the line at the top says of a run and of the race.
enum HeaderPhrase: Phrase {
  case batch(Int)
  case fullBatch, single
  case seed(String)
  case bestRates(String)
  case ended, paused, running
  case epochsPerSecond(String)
}
