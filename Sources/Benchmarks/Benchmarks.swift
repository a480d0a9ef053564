import Glibc
import TerminalUI
import Text

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
        setup.name.padded(to: 32), (early / 1e6).fixed(1).padded(to: 6),
        (late / 1e6).fixed(1).padded(to: 6), "early / late", ratio.fixed(2),
        ratio <= allowed ? "" : "– more than \(allowed)")
    }
    if !areAllQuick { exit(1) }
  }
}
