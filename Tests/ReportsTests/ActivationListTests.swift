import Localization
import NeuralNetworks
import TestSupport
import Testing

@testable import Reports

@Suite struct ActivationListTests {
  @Test func namesAreTakenInTheirOrder() throws {
    #expect(try ActivationList.parse("relu,leaky_relu,linear") == [.relu, .leakyReLU, .linear])
  }

  @Test(arguments: [
    ("relo", "(did you mean relu?)"), ("", "'' is not one"), ("relu,", "'' is not one"),
    ("softmax", "softmax depends on all of a layer's z at once"),
    ("relu,relu", "'relu' is there twice"),
  ])
  func anythingElseIsRefused(_ text: String, _ part: String) {
    do {
      _ = try ActivationList.parse(text)
      Issue.record("\(text) was taken")
    } catch {
      #expect(error.message.contains(part), "\(error.message)")
    }
  }
}
