import Testing

@testable import Text

@Suite struct NumbersTests {
  @Test(arguments: [
    (0.003224, 4, "0.003224"), (0.0508123, 4, "0.05081"), (1.2e-5, 2, "1.2e-05"), (0.3, 4, "0.3"),
    (2031, 4, "2031"), (2031, 2, "2000"), (9.9996, 4, "10"), (0, 3, "0"), (-0.0, 3, "0"),
    (-1.5, 1, "-2"), (123_456_789, 3, "1.23e+08"), (1e308, 3, "1e+308"),
    (.leastNonzeroMagnitude, 3, "5e-324"),
    (.nan, 3, "NaN"), (.infinity, 3, "inf"), (-.infinity, 3, "-inf"),
  ])
  func significantDigits(value: Double, count: Int, text: String) {
    #expect(value.significant(count) == text)
  }

  @Test(arguments: [
    (2.0, 2, "2.00"), (0.15, 1, "0.2"), (0.05, 0, "0"), (0.5, 0, "1"), (-0.001, 2, "0.00"),
    (999.996, 2, "1000.00"), (1e21, 0, "1000000000000000000000"), (0.001, 2, "0.00"),
  ])
  func fixedDecimals(value: Double, decimals: Int, text: String) {
    #expect(value.fixed(decimals) == text)
  }

  @Test(arguments: [
    (0.99996, 4, "1.0000"), (-12.5, 4, "-12.5000"), (-1e90, 4, "-1e+90"), (.nan, 2, "NaN"),
    (-1.23456789e15, 3, "-1.235e+15"),
  ])
  func decimalsOfWhatMayBeOfAnySize(value: Double, decimals: Int, text: String) {
    #expect(value.decimal(decimals) == text)
  }

  /// Read back, all digits give the same number, and fewer one that is no further than half of the
  /// last; at every size a number can have.
  @Test func digitsReadBackAreTheNumber() throws {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<20_000 {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      #expect(Double(value.significant(17)) == value)
      let short = try #require(Double(value.significant(3)), "\(value)")
      // What rounds to more than the greatest number reads as infinite.
      #expect(
        abs(short - value) <= 0.005_000_001 * abs(value) || value.isSubnormal
          || short.isInfinite && abs(value) >= 1.795e308, "\(value)")
      let small = value.remainder(dividingBy: 1000)
      for decimals in 0...6 {
        let text = small.fixed(decimals)
        let half = 0.5 * (0..<decimals).reduce(1) { unit, _ in unit / 10 }
        let read = try #require(Double(text), "\(small)")
        #expect(abs(read - small) <= half * (1 + 1e-6), "\(small) as \(text)")
        #expect(decimals == 0 || text.split(separator: ".").last?.count == decimals)
      }
    }
  }

  @Test(arguments: [
    (950.0, "950"), (1200, "1.2k"), (999_600, "1M"), (27_400_000, "27.4M"), (0.25, "0.25"),
    (-4_000, "-4k"), (3e18, "3e+18"),
  ])
  func abbreviations(value: Double, text: String) {
    #expect(value.abbreviated() == text)
  }

  @Test(arguments: [
    (0.0, "0 s"), (0.00085, "0.85 ms"), (0.9996, "1 s"), (12.34, "12.3 s"), (59.96, "1 min 00 s"),
    (125, "2 min 05 s"), (12_000, "3 h 20 min"), (-2, "-2 s"),
  ])
  func durations(seconds: Double, text: String) {
    #expect(seconds.duration == text)
  }

  @Test func sharesThousandsAndExponents() {
    #expect(0.998.percent(1) == "99.8 %")
    #expect(2031.grouped == "2,031")
    #expect(Int.min.grouped == "-9,223,372,036,854,775,808")
    #expect(123.grouped == "123")
    #expect((-13).superscript == "⁻¹³")
  }
}
