/// Which weight or bias the sliders are on, and how far a step moves it.
package struct ParametersView: Equatable, Sendable {
  /// The place among all parameters, from 0: layer by layer W by rows, then b.
  package var place = 0
  /// How far one press moves it.
  package var step = Step.tenth

  /// How far one press moves a weight.
  package enum Step: Double, CaseIterable, Sendable {
    /// For the last digits.
    case hundredth = 0.01
    /// What a press moves at the start.
    case tenth = 0.1
    /// Crosses the slider in a few presses.
    case one = 1
  }

  package init() {}
}
