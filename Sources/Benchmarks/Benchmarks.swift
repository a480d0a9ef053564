/// How quickly the engine trains, where that could go wrong.
@main
enum Benchmarks {
  /// No set-up may be slower by more than this once its numbers have become tiny.
  private static let allowed = 1.2

  static func main() {
    print("Million examples a second, at the start and once the numbers have become tiny")
    var areAllQuick = true
    for setup in TinyNumbers.all {
      let (early, late, ratio) = setup.measure()
      areAllQuick = areAllQuick && ratio <= allowed
      print(
        setup.name.padded(32), early.millions.padded(6), late.millions.padded(6),
        "early / late", ratio.hundredths, ratio <= allowed ? "" : "– more than \(allowed)")
    }
    if !areAllQuick { fail() }
  }
}
