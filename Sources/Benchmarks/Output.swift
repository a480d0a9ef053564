import Glibc

extension String {
  /// With spaces up to `width`.
  func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

extension Double {
  /// In millions, with a decimal: `12.3`.
  var millions: String { "\((self / 1e5).rounded() / 10)" }

  /// With two decimals at most: `1.05`.
  var hundredths: String { "\((self * 100).rounded() / 100)" }
}

extension [Double] {
  /// The middle one, the upper of two.
  var median: Double { sorted()[count / 2] }
}

/// Seconds of processor time that this thread has taken: what others do meanwhile does not count.
func processorSeconds() -> Double {
  var time = timespec()
  unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Ends the program with a status that says so.
func fail() -> Never { exit(1) }
