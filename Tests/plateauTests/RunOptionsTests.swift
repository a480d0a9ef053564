import ArgumentParser
import Localization
import TestSupport
import Testing
import Workbench

@testable import Setups
@testable import plateau

@Suite struct RunOptionsTests {
  /// Every setting there is has its option; what is not said is not there.
  @Test func everySettingIsAnOption() throws {
    #expect(try RunOptions.parse([]).run().isEmpty)
    for setting in Setting.allCases {
      let arguments = setting.isFlag ? [setting.option] : [setting.option, "-1"]
      let said = try RunOptions.parse(arguments).run().said
      #expect(said.count == 1, "\(setting)")
      #expect(said.first?.setting == setting)
      #expect(said.first?.text == (setting.isFlag ? "" : "-1"))
    }
  }

  @Test func optionsGoBeforeTheConfigurationLine() throws {
    let options = try RunOptions.parse(["--from", "seed=7 epochs=9", "--seed", "3"])
    let said = try options.run()
    #expect(said[.seed] == "3")
    #expect(said[.epochs] == "9")
  }

  @Test func aLineOfTwoRunsIsNotOne() throws {
    let options = try RunOptions.parse(["--from", "seed=7; A epochs=1; B epochs=2"])
    #expect(try options.runs().count == 2)
    #expect(
      throws: UsageError("this command trains one run, but the line of --from has 2")
    ) {
      try options.run()
    }
  }
}
