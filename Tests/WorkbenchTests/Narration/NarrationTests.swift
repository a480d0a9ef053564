import NeuralNetworks
import Session
import Setups
import TerminalUI
import Testing

@testable import Localization
@testable import Workbench

/// A race told in words, with a training thread.
@Suite struct NarrationTests {
  @Test func everyLineIsDoneBeforeTheNext() throws {
    let race = try NarratedRace()
    race.type("step-epoch", "s s", "status")
    #expect(race.narration.state.runs.allSatisfy { $0.latest?.epoch == 3 })
    let status = race.lines.suffix(3)
    #expect(status.first == "On circles, target cost 0.2: paused.")
    #expect(status.dropFirst().allSatisfy { $0.contains("epoch 3, cost ") })
    // Each step said how the runs stand after it.
    #expect(
      race.lines.count { $0.hasPrefix("A (selected): 8 sigmoid, 8 sigmoid, 1 sigmoid; epoch 2,") }
        == 1)
  }

  @Test func aChangeIsDoneAndSaid() throws {
    let race = try NarratedRace()
    let said = race.type("activation relu", "gradients")
    #expect(said[0] == "Layer 1 of A is now relu, weights kept.")
    #expect(race.narration.state.runs[0].layers[0].activation == .relu)
    // Between them it is told what the change did, as soon as that is known.
    let layers = said.filter { $0.hasPrefix("layer ") }
    #expect(layers[0].hasPrefix("layer 3, the output, sigmoid: mean |∂J/∂W| "))
    #expect(layers[2].hasPrefix("layer 1, selected, relu: mean |∂J/∂W| "))
    #expect(layers[2].contains(", slope ") && layers[2].contains(", dead 0 of 8"))
    #expect(said.count >= 4)
    #expect(race.type("select B")[0].contains("B"))
    #expect(race.narration.state.run.letter == "B")
    #expect(race.type("fork")[0].hasPrefix("C starts as B did"))
    #expect(race.type("learning-rate 0.1").first?.contains("0.1") == true)
    #expect(race.narration.state.run.configuration.training.learningRate == 0.1)
  }

  @Test func aRaceIsToldToItsEnd() throws {
    let race = try NarratedRace("digits01", epochs: 200, stopsAtTarget: true)
    let said = race.type("run", "wait", "status")
    #expect(said.contains("B reached 0.1 at epoch 9."))
    let reachedA = try #require(said.firstIndex { $0.hasPrefix("A reached 0.1 at epoch 1") })
    #expect(said[reachedA + 1].hasPrefix("B reached 0.1 at epoch 9, 1"))
    #expect(said[reachedA + 1].contains(" times sooner than A"))
    #expect(said[reachedA + 2] == "All runs have ended.")
    let epochs = said.compactMap { $0.wholeMatch(of: #/Epoch (\d+), cost: .*/#)?.1 }
    #expect(epochs.allSatisfy { ["1", "2", "5", "10", "20", "50", "100"].contains($0) })
    #expect(said.contains("On digits01, target cost 0.1: all runs have ended."))
  }

  @Test func aWaitHoldsTheNextLine() throws {
    let race = try NarratedRace(epochs: 3000)
    race.type("run", "wait 20", "pause")
    let epochs = race.narration.state.runs.compactMap { $0.latest?.epoch }
    #expect(epochs.allSatisfy { $0 >= 20 } && !race.narration.state.isRunning)
    #expect(race.type("wait soon") == ["wait takes an epoch, as wait 50, or nothing; not 'soon'."])
    #expect(race.type("pause") == ["The race is not running."])
  }

  @Test func atTheEndOfTheInputRunsGoOnToTheirs() throws {
    let race = try NarratedRace(epochs: 40)
    race.type("run")
    #expect(!race.hasQuit)
    race.endInput()
    #expect(race.narration.state.runs.allSatisfy { $0.latest?.epoch == 40 && $0.hasEnded })
    let standing = try NarratedRace()
    standing.endInput()
    #expect(standing.hasQuit && standing.narration.state.runs[0].latest?.epoch ?? 0 == 0)
  }

  /// A run without an end would keep a pipe open for ever.
  @Test func aRunWithoutAnEndHasOneWhenTheInputEnds() throws {
    let race = try NarratedRace("xor4", hidden: [.linear], epochs: nil)
    race.type("run")
    race.endInput()
    #expect(race.hasQuit)
    #expect(race.narration.state.runs[0].latest.map { $0.epoch >= 200 } ?? false)
  }

  @Test func mistakesAreSaid() throws {
    let race = try NarratedRace()
    #expect(
      race.type("statsu") == ["There is no command 'statsu'; did you mean status? help lists them."]
    )
    #expect(race.type("activation foo")[0].hasPrefix("activation takes linear, "))
    #expect(race.type("activation foo")[0].hasSuffix("not 'foo'."))
    #expect(race.type("learning-rate")[0].hasPrefix("learning-rate needs something after it: "))
    #expect(race.type("next") == ["No lesson is open: lessons lists them."])
    #expect(race.type("learning-rate much")[0].contains("much"))
    #expect(race.type("zoom-panel") != [])
    #expect(race.type("") == [])
    #expect(race.type("weight 3 0.5").contains { $0.hasPrefix("3: w2 x1 of layer 1 is 0.5, ") })
    #expect(race.type("layer-1")[0].hasPrefix("Layer 1 of A: "))
  }

  @Test(arguments: Language.whole)
  func everyPanelIsToldInWords(_ language: Language) throws {
    for (data, hidden) in [("digits01", Activation.relu), ("bike", .relu), ("iris", .linear)] {
      let race = try NarratedRace(data, hidden: [hidden], language: language)
      race.type("s")
      for panel in PanelID.allCases {
        let said = race.type(panel.rawValue)
        #expect(!said.isEmpty, "\(panel) of \(data)")
        #expect(said.allSatisfy(drawsNothing), "\(panel) of \(data): \(said)")
        #expect(said != [NarrationPhrase.notKnown.text(in: language)], "\(panel) of \(data)")
        if language == .korean, panel != .code {
          let hasHangul = said.joined().unicodeScalars.contains {
            (0xAC00...0xD7A3).contains($0.value)
          }
          #expect(hasHangul, "\(panel) of \(data): \(said)")
        }
      }
    }
  }

  @Test func anExampleIsWalkedThrough() throws {
    let race = try NarratedRace("digits01", hidden: [.sigmoid])
    #expect(race.type("example")[0].hasPrefix("Example 1 of 1,125: x: 64 numbers go in"))
    #expect(race.type("step-on")[0].contains("z = w*x + b"))
    #expect(race.type("PgDn")[0].hasPrefix("Example 2 of 1,125: "))
  }

  @Test func whatLiesOverTheScreenIsSaid() throws {
    let race = try NarratedRace()
    #expect(race.type("?").count > 5 && race.type(":").count == 1)
    #expect(race.type("\"") == ["Type rename and its value, in one line."])
    #expect(race.type("lessons").contains { $0.hasPrefix("L2, digits-race: ") })
    #expect(race.narration.state.overlay == nil)
  }
}
