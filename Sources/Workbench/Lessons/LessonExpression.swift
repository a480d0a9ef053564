import Glibc

/// A number that is computed from the runs of a lesson: `reached(A) / reached(B)`, `cost(A, 20) < 0.03`.
///
/// Truth is 1 and 0. What is not known (yet) makes everything unknown that is computed from it; an epoch
/// that never came is infinite.
package indirect enum LessonExpression: Equatable, Sendable {
  /// Written in digits, `never`, or an activation's name; never below 0.
  case number(Double)
  /// Read off its run whenever the value is asked for.
  case measure(LessonMeasure)
  /// Written as `-x`, in front of a single operand.
  case negation(LessonExpression)
  /// 1 where the operand is 0, and 0 elsewhere; it speaks of a whole comparison.
  case not(LessonExpression)
  /// Written as `abs(x)`.
  case absolute(LessonExpression)
  /// The left operand comes first.
  case operation(Operator, LessonExpression, LessonExpression)

  /// What joins two expressions; the raw value is how a lesson writes it.
  package enum Operator: String, CaseIterable, Sendable {
    /// All but 0 is true. Where the left side decides, the right one need not be known.
    case or, and
    /// Without a tolerance; NaN equals nothing.
    case equal = "="
    /// Holds for NaN, even beside itself.
    case unequal = "!="
    /// Holds between two epochs that never came.
    case lessOrEqual = "<="
    /// Does not hold where a side is NaN.
    case greaterOrEqual = ">="
    /// Any epoch comes before one that never came.
    case less = "<"
    /// An epoch that never came is after any that did.
    case greater = ">"
    /// Binds as tightly as minus, from the left.
    case plus = "+"
    /// With nothing on its left it is a `negation`.
    case minus = "-"
    /// Binds more tightly than plus and minus.
    case times = "*"
    /// Division by 0 gives an infinity or NaN.
    case divided = "/"
  }

  /// - Parameter value: what a measure is; `nil` if that is not known.
  func value(_ value: (LessonMeasure) -> Double?) -> Double? {
    switch self {
    case .number(let number): return number
    case .measure(let measure): return value(measure)
    case .negation(let operand): return operand.value(value).map { -$0 }
    case .not(let operand): return operand.value(value).map { $0 == 0 ? 1 : 0 }
    case .absolute(let operand): return operand.value(value).map { abs($0) }
    case .operation(let op, let left, let right):
      let a = left.value(value)
      // What decides alone needs no other side.
      if op == .and, a == 0 { return 0 }
      if op == .or, let a, a != 0 { return 1 }
      guard let a, let b = right.value(value) else { return nil }
      return op.value(a, b)
    }
  }

  /// Whether it is computed of others.
  var isOperation: Bool {
    if case .operation = self { true } else { false }
  }

  /// Whether it holds for certain.
  func holds(_ value: (LessonMeasure) -> Double?) -> Bool {
    self.value(value).map { $0 != 0 && !$0.isNaN } ?? false
  }

  /// Every measure that it asks for.
  var measures: [LessonMeasure] {
    switch self {
    case .number: []
    case .measure(let measure): [measure]
    case .negation(let operand), .not(let operand), .absolute(let operand): operand.measures
    case .operation(_, let left, let right): left.measures + right.measures
    }
  }
}

extension LessonExpression.Operator {
  func value(_ a: Double, _ b: Double) -> Double {
    switch self {
    case .or: a != 0 || b != 0 ? 1 : 0
    case .and: a != 0 && b != 0 ? 1 : 0
    case .equal: a == b ? 1 : 0
    case .unequal: a != b ? 1 : 0
    case .lessOrEqual: a <= b ? 1 : 0
    case .greaterOrEqual: a >= b ? 1 : 0
    case .less: a < b ? 1 : 0
    case .greater: a > b ? 1 : 0
    case .plus: a + b
    case .minus: a - b
    case .times: a * b
    case .divided: a / b
    }
  }

  /// How tightly it binds.
  var precedence: Int {
    switch self {
    case .or: 1
    case .and: 2
    case .equal, .unequal, .lessOrEqual, .greaterOrEqual, .less, .greater: 3
    case .plus, .minus: 4
    case .times, .divided: 5
    }
  }
}
