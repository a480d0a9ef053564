import Localization

/// What the panel of a layer's activation says.
package enum ActivationPhrase: Phrase {
  case title
  /// The lines where a softmax layer has no curve.
  case softmax(outputs: Int, shares: String)
  case layerZ, itsZ
  case meanSlope(String)
  case flatShare(String)
  case dead(Int, of: Int)
  /// All three where there is little room.
  case numbers(slope: String, flat: String, dead: Int, units: Int)
}
