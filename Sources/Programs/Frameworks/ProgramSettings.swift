import Localization
import Setups

/// Which settings the programs of a framework carry out.
struct ProgramSettings: Sendable {
  /// What they carry out beside what all do.
  let known: Set<Setting>
  /// What they do not, for a reason: a test finds a setting that is neither.
  var refused: Set<Setting> = []

  /// What is in the files beside a program, and in the lines that all programs have.
  static let shared: Set<Setting> = [
    .dataset, .target, .separator, .decimal, .encoding, .skipRows, .header, .missing, .features,
    .drop, .types, .scaling, .targetScaling, .validation, .noise, .rows, .dataSeed, .noShuffle,
    .seed, .initialization, .hiddenBias, .epochs, .targetCost, .stopAtTarget,
  ]

  /// Refuses what is set and not carried out, so that no program leaves it out in silence.
  func check(_ configuration: Configuration, _ name: String) throws(UsageError) {
    for setting in Setting.allCases where !known.union(Self.shared).contains(setting) {
      guard let option = configuration.optionText(setting) else { continue }
      throw UsageError(ProgramPhrase.unknown(option: option, framework: name))
    }
  }
}

extension TrainingProgram.Framework {
  var settings: ProgramSettings {
    switch self {
    case .tensorflow: .tensorFlow
    case .pytorch: .pyTorch
    case .numpy: .numPy
    }
  }
}
