/// Numbers that look random and are the same in every run.
struct FixedNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The next one, from 0 on and below `count`.
  mutating func below(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % count
  }
}
