import Localization
import TestSupport
import Testing

@testable import Programs
@testable import Setups

@Suite struct ProgramSettingsTests {
  /// Whoever adds a setting says of each exporter whether it carries it out.
  @Test(arguments: TrainingProgram.Framework.allCases)
  func everySettingIsKnownOrRefused(_ framework: TrainingProgram.Framework) {
    let known = framework.settings.known.union(ProgramSettings.shared)
    let refused = framework.settings.refused
    #expect(known.union(refused) == Set(Setting.allCases))
    #expect(known.isDisjoint(with: refused))
  }

  @Test func whatIsNotKnownIsRefusedWhereItIsSet() throws {
    let known = Set(Setting.allCases).subtracting(ProgramSettings.shared).subtracting([.l2])
    let settings = ProgramSettings(known: known, refused: [.l2])
    let plain = try TestSupport.settings([.l1: "0.1"]).configuration(digits)
    try settings.check(plain, "NumPy")
    let penalised = try TestSupport.settings([.l2: "0.1"]).configuration(digits)
    #expect(throws: UsageError("NumPy programs do not know --l2 0.1")) {
      try settings.check(penalised, "NumPy")
    }
  }
}
