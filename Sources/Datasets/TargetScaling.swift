package import NeuralNetworks

/// How targets that are numbers are scaled for training; fitted on the rows that train.
///
/// What is reported is in the targets' own units again. Costs are of the scaled ones: under mse, J is the share
/// of the variance that a network leaves unexplained, whatever the unit.
package enum TargetScaling: String, CaseIterable, Codable, Sendable {
  /// `standard` for a file; a built-in set stays in its units.
  case auto
  /// In the units of the file.
  case none
  /// To standard deviation 1, and, where the output can be any number, to mean 0.
  case standard
}

extension KeyedDecodingContainer {
  /// What was saved before there was such a setting says nothing of it.
  func decode(_ type: TargetScaling.Type, forKey key: Key) throws -> TargetScaling {
    try decodeIfPresent(type, forKey: key) ?? .auto
  }
}

/// As much scaling as an output and its loss let targets have.
package enum TargetForm: Equatable, Hashable, Sendable {
  /// In their units: the output or the loss takes only numbers between two bounds.
  case inUnits
  /// Divided by the standard deviation: the output has a bound, which may be the targets' own.
  case divided
  /// Around 0, too.
  case standardised

  /// As much of `scaling` as the output's activation and the loss allow.
  package init(_ scaling: TargetScaling, output: Activation, loss: Loss) {
    let range = output.outputRange
    if scaling == .none || range.upperBound.isFinite || !loss.isOfNumbers {
      self = .inUnits
    } else {
      self = range.lowerBound.isFinite ? .divided : .standardised
    }
  }
}

extension Dataset {
  /// Whether its targets are scaled for training, as far as output and loss let them.
  package func scalesTargets(_ scaling: TargetScaling) -> Bool {
    switch kind {
    case .binary, .classes: false
    case .nonNegative, .signed: scaling == .standard || scaling == .auto && isOwnFile
    }
  }
}
