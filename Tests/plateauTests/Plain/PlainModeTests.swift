import Testing

@testable import plateau

@Suite struct PlainModeTests {
  @Test(
    arguments: [
      (nil, false), ("", false), ("0", false), ("1", true), ("yes", true),
    ] as [(String?, Bool)])
  func itIsAskedForByTheOptionOrTheEnvironment(_ value: String?, _ isAsked: Bool) {
    func variable(_ name: String) -> String? { name == "ACCESSIBLE" ? value : nil }
    #expect(PlainMode.isAsked(false, variable) == isAsked)
    #expect(PlainMode.isAsked(true, variable))
  }
}
