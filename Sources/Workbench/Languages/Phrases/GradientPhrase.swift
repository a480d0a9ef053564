import Localization

/// What the panel of the gradient says besides its verdict.
enum GradientPhrase: Phrase {
  case short, title
  case firstOverLast(String)
  case layer, meanAbsoluteAndNorm, meanAbsolute, meanSlope
  /// In five columns, as the next.
  case slope
  case flat, flatShare, dead, product, update, updateOverWeight, output, shareOfLargest, stalled,
    large, healthy
}
