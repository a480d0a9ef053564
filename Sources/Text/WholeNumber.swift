extension Int {
  /// The whole number in `value`, without its fraction: `Int(clamping: -2.7)` is −2, that of NaN is
  /// 0. Beyond ±2⁵³, where doubles stop counting, it is the bound: there is room to reckon with it.
  ///
  /// The standard library's `Int(_: Double)` ends the program where there is no such number. The one
  /// below hides it, so that whoever calls it does not compile.
  package init(clamping value: Double) {
    // NaN fails every comparison, and has no whole number.
    let bounded = value > 0x1p53 ? 0x1p53 : value < -0x1p53 ? -0x1p53 : value
    self = Int(exactly: bounded.rounded(.towardZero)) ?? 0
  }

  /// Hides the conversion that traps.
  @available(*, deprecated, message: "Int(clamping:) takes every number")
  package init(_ value: Double) { self.init(clamping: value) }
}
