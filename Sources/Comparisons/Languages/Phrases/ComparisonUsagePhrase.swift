import Localization

/// What is wrong with what a comparison, or a plot of activations, is asked to do.
enum ComparisonUsagePhrase: Phrase {
  case softmax(in: String)
  case noHiddenLayer
  /// A variant of `count` activations for so many hidden layers.
  case variantLength(Int, count: Int, in: String)
  case variantTwice(String)
  case unitsOnly(instead: String)
  case seeds(most: Int, instead: Int)
  case seedsBeyond(greatest: UInt64, count: Int, first: UInt64)
  case shard(instead: String)
  case setup(instead: String)
}
