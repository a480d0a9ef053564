import Text

/// Pixels across and down of the picture that a row of features is.
package struct PictureSize: Equatable, Sendable {
  /// Pixels across.
  package var width: Int
  /// Pixels down.
  package var height: Int

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}

extension Dataset {
  /// The picture that a row is, or `nil` if the rows are no pictures.
  ///
  /// They are when the features are a square number, at least 8 × 8, all named by a number at the
  /// end (`p00`, `pixel783`, `28x28`), and none is ever negative.
  package var picture: PictureSize? {
    let side = Int(clamping: Double(features.count).squareRoot())
    guard side >= 8, side * side == features.count,
      features.allSatisfy({ $0.last?.isWholeNumber == true }),
      inputs.allSatisfy({ $0 >= 0 })
    else { return nil }
    return PictureSize(width: side, height: side)
  }
}
