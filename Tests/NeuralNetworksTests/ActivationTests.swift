import Foundation
import NeuralNetworks
import Testing

struct ActivationTests {
  @Test func knownValues() {
    #expect(Activation.sigmoid.value(0) == 0.5)
    #expect(Activation.sigmoid.slope(0) == 0.25)
    #expect(abs(Activation.sigmoid.value(2) + Activation.sigmoid.value(-2) - 1) < 1e-15)
    #expect(Activation.relu.value(-3) == 0 && Activation.relu.value(3) == 3)
    #expect(Activation.relu.slope(0) == 0)
    #expect(Activation.leakyReLU.value(-2) == -0.02)
    #expect(Activation.elu.value(-1) == expm1(-1))
    #expect(relativeError(Activation.softplus.value(0), log(2)) < 1e-15)
    #expect(relativeError(Activation.swish.value(1), 1 / (1 + exp(-1))) < 1e-15)
    // tanh(ln 2) is 3/5, which is the slope at 0; at 1 it is tanh(ln(1 + e)).
    #expect(relativeError(Activation.mish.slope(0), 0.6) < 1e-15)
    #expect(relativeError(Activation.mish.value(1), tanh(log(1 + exp(1)))) < 1e-15)
    // z Φ(z) at 1: Φ(1) = 0.841344746068543.
    #expect(relativeError(Activation.gelu.value(1), 0.841344746068543) < 1e-14)
  }

  @Test(arguments: Activation.hidden)
  func theSlopeIsTheValuesDerivative(_ activation: Activation) {
    for z in stride(from: -7.99, through: 8, by: 0.171) {
      let h = 1e-5
      let difference = (activation.value(z + h) - activation.value(z - h)) / (2 * h)
      #expect(abs(difference - activation.slope(z)) < 1e-9)
    }
  }

  @Test(arguments: Activation.hidden)
  func nothingOverflows(_ activation: Activation) {
    for z in [-Double.greatestFiniteMagnitude, -1e300, -1e5, -745, 745, 1e5, 1e300] {
      #expect(activation.value(z).isFinite)
      #expect(activation.slope(z).isFinite)
    }
  }

  @Test(arguments: Activation.hidden)
  func theRangeAndTheGreatestSlopeAreWhatIsFound(_ activation: Activation) {
    let places = stride(from: -50.0, through: 50, by: 0.001)
    let values = places.map(activation.value)
    let range = activation.outputRange
    #expect(values.allSatisfy(range.contains))
    if range.lowerBound.isFinite { #expect((values.min() ?? 0) - range.lowerBound < 1e-6) }
    if range.upperBound.isFinite { #expect(range.upperBound - (values.max() ?? 0) < 1e-6) }
    let steepest = places.map { abs(activation.slope($0)) }.max() ?? 0
    #expect(abs(steepest - activation.greatestSlope) < 1e-6)
  }

  @Test func hiddenLayersCanHaveAllButSoftmax() {
    #expect(Activation.hidden.count == Activation.allCases.count - 1)
    #expect(!Activation.hidden.contains(.softmax))
  }
}
