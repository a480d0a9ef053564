import NeuralNetworks
import Setups
import Text

/// What a learner is told of a condition that does not hold yet.
extension LessonExpression {
  /// The forms that lessons wait for.
  enum Awaited: Equatable {
    case end(run: String)
    case epoch(run: String, Int)
    case activation(run: String, layer: Int, String)
    /// Anything else, as a lesson writes it.
    case condition(String)
  }

  /// The first of the conditions joined by `and` that does not hold.
  func firstUnmet(_ value: (LessonMeasure) -> Double?) -> LessonExpression? {
    if case .operation(.and, let left, let right) = self {
      return left.firstUnmet(value) ?? right.firstUnmet(value)
    }
    return holds(value) ? nil : self
  }

  var awaited: Awaited {
    switch self {
    case .measure(let measure) where measure.kind == .ended: .end(run: measure.letter)
    case .operation(.greaterOrEqual, .measure(let measure), .number(let epoch))
    where measure.kind == .epoch: .epoch(run: measure.letter, Int(clamping: epoch))
    case .operation(.equal, .measure(let measure), .number(let number))
    where measure.kind == .activation:
      .activation(
        run: measure.letter, layer: measure.argument ?? 1,
        Activation.allCases.first { $0.number == number }?.rawValue ?? shortest(number))
    default: .condition(spelled)
    }
  }

  /// As a lesson writes it.
  var spelled: String {
    switch self {
    case .number(let number): number.isFinite ? shortest(number) : "never"
    case .measure(let measure): measure.spelled
    case .negation(let operand): "-\(operand.spelled(above: 5))"
    case .not(let operand): "not \(operand.spelled(above: Operator.and.precedence))"
    case .absolute(let operand): "abs(\(operand.spelled))"
    case .operation(let op, let left, let right):
      "\(left.spelled(above: op.precedence - 1)) \(op.rawValue) \(right.spelled(above: op.precedence))"
    }
  }

  /// In parentheses, unless it binds tighter than `precedence`.
  private func spelled(above precedence: Int) -> String {
    guard case .operation(let op, _, _) = self, op.precedence <= precedence else { return spelled }
    return "(\(spelled))"
  }
}

extension LessonMeasure {
  fileprivate var letter: String { ConfigurationLine.letter(run) }

  fileprivate var spelled: String {
    if kind == .runs { return kind.rawValue }
    return "\(kind.rawValue)(\(letter)\(argument.map { ", \($0)" } ?? ""))"
  }
}
