import Foundation
import NeuralNetworks
import Testing

@testable import Reports

@Suite struct ActivationFactsTests {
  /// Sigmoid's slope a (1 − a) is below 0.05 beyond ± ln((1 + √0.8) / (1 − √0.8)).
  @Test func flatIsWhereTheSlopeIsSmall() throws {
    let edge = log((1 + 0.8.squareRoot()) / (1 - 0.8.squareRoot()))
    let sigmoid = ActivationFacts(.sigmoid)
    #expect(abs(sigmoid.flatShare - (10 - edge) / 10) < 1e-5)
    #expect(sigmoid.flat.count == 2)
    #expect(sigmoid.flatWords.text == "on 71 % of −10 … 10: z < −2.89, z > 2.89")
    #expect(ActivationFacts(.relu).flatWords.text == "on 50 % of −10 … 10: z < 0")
    #expect(ActivationFacts(.linear).flatWords.text == "nowhere")
    #expect(ActivationFacts(.swish).flat.count == 2)
  }

  @Test func theSteepestPlaceIsFoundWhereThereIsOne() {
    #expect(ActivationFacts(.sigmoid).steepestWords.text == "0.25, at z = 0")
    #expect(ActivationFacts(.tanh).steepestWords.text == "1, at z = 0")
    #expect(ActivationFacts(.relu).steepestWords.text == "1")
    // Of softplus nowhere: the sigmoid comes near 1.
    #expect(
      ActivationFacts(.softplus).steepestWords.text == "1, approached as z grows, never reached")
    // Of gelu it is at √2: 1.128904 (Φ(√2) + √2 φ(√2)).
    #expect(ActivationFacts(.gelu).steepestWords.text == "1.13, at z = 1.41")
  }
}
