import Testing

@testable import Text

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("", "", 0), ("relu", "relu", 0), ("rleu", "relu", 1), ("relo", "relu", 1), ("rel", "relu", 1),
    ("rrelu", "relu", 1), ("", "abc", 3), ("sigmiod", "sigmoid", 1), ("kitten", "sitting", 3),
  ])
  func slipsAreCounted(a: String, b: String, slips: Int) {
    #expect(typingDistance(a, b) == slips)
    #expect(typingDistance(b, a) == slips)
  }

  @Test func onlyWhatIsNearIsGuessed() {
    let names = ["relu", "elu", "sigmoid"]
    #expect(nearestName(to: "RELU", among: names) == "relu")
    #expect(nearestName(to: "sigmoyd", among: names) == "sigmoid")
    #expect(nearestName(to: "softmax", among: names) == nil)
    #expect(nearestName(to: "xx", among: names) == nil)
    #expect(nearestName(to: "", among: names) == nil)
    #expect(nearestName(to: String(repeating: "a", count: 100_000), among: names) == nil)
  }
}
