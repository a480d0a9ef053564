import Localization
import Testing

@testable import Workbench

/// The sentence under a race, for someone who has never heard of gradients.
@Suite struct RaceCaptionTests {
  private func state(_ dataset: String, _ layers: [String], epochs: Int) throws -> State {
    try shownState(.advice, dataset, layers, epochs: epochs)
  }

  @Test func theFirstRaceIsExplained() throws {
    let layers = ["25:sigmoid,15:sigmoid,1:sigmoid", "25:relu,15:relu,1:sigmoid"]
    let early = try state("digits01", layers, epochs: 3)
    #expect(
      RaceCaption.text(of: early.runs).text
        == "A: each sigmoid layer passes on a quarter at most; layer 1 gets 1/19, and waits. "
        + "B: ReLU passes on all of it where a unit is on.")
    let later = try state("digits01", layers, epochs: 40)
    #expect(
      RaceCaption.text(of: later.runs).text
        .hasSuffix(
          "B: ReLU passes on all of it where a unit is on; it reached its target at epoch 9."))
    // Who looks when the wait is over still reads why there was one.
    for epochs in [80, 200] {
      let race = try state("digits01", layers, epochs: epochs)
      let sentence = try #require(RaceCaption.sentences(of: race.runs, tellsEnds: false).first)
      #expect(
        sentence.text.hasPrefix(
          "A: each sigmoid layer passes on a quarter at most; layer 1 gets 1/"),
        "\(epochs): \(sentence.text)")
    }
  }

  @Test func otherFatesHaveTheirWords() throws {
    let tanh = try state(
      "circles", ["8:tanh,8:tanh,1:sigmoid", "8:relu,8:tanh,1:sigmoid"], epochs: 3)
    let said = RaceCaption.text(of: tanh.runs).text
    #expect(said.contains("A: tanh passes on 1/") && said.contains("B: its layers pass on 1/"))
    let floor = try state("motorcycle", ["8:linear,8:linear,1:linear"], epochs: 300)
    #expect(RaceCaption.text(of: floor.runs).text.hasPrefix("A: no weights get it below 0.8"))
    #expect(RaceCaption.text(of: []).text.isEmpty)
  }

  @Test(arguments: Language.whole)
  func everyClauseHasAllItsNumbers(_ language: Language) throws {
    let layers = ["25:sigmoid,15:sigmoid,1:sigmoid", "25:relu,15:relu,1:sigmoid"]
    let race = try state("digits01", layers, epochs: 3)
    let text = RaceCaption.text(of: race.runs).text(in: language)
    #expect(text.contains("1/19") && text.contains("ReLU") && !text.contains("{"))
  }
}
