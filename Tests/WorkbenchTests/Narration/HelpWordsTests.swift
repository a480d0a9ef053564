import Localization
import Testing

@testable import Workbench

@Suite struct HelpWordsTests {
  @Test(arguments: Language.whole)
  func everyCommandIsNamedAndExplained(_ language: Language) throws {
    var state = try preparedState()
    state.language = language
    let help = HelpWords.lines(about: "", state)
    #expect(help.count < 20)
    let words = Set(
      help.joined(separator: " ").split { " ,.:;".contains($0) }.map(String.init))
    for command in PaletteEntry.all {
      let isOneOfNine = command.name.hasPrefix("layer-") && command.name != "layer-1"
      let isNamed = words.contains(command.name) || isOneOfNine || command.name == "from"
      #expect(isNamed || command.name == "view", "\(command.name)")
      #expect(!HelpWords.lines(about: command.name, state).isEmpty)
    }
    #expect(HelpWords.lines(about: "activation", state).last?.contains("relu") == true)
    #expect(HelpWords.lines(about: "network", state).count > 10)
    #expect(HelpWords.lines(about: "nothing", state).count == 1)
  }
}
