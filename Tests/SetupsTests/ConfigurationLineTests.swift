import Datasets
import Foundation
import Localization
import NeuralNetworks
import TestSupport
import Testing

@testable import Setups
@testable import Text

@Suite struct ConfigurationLineTests {
  private func race() throws -> [Configuration] {
    try ["25:sigmoid,15:sigmoid,1:sigmoid", "25:relu,15:relu,1:sigmoid"].map { layers in
      var run = try settings([.layers: layers]).configuration(digits)
      run.epochs = nil
      return run
    }
  }

  @Test func aScreenIsOneLineThatSaysSharedSettingsOnce() throws {
    #expect(
      ConfigurationLine.text(try race())
        == "dataset=digits01 loss=bce optimizer=sgd learning-rate=0.3 seed=1 target-cost=0.1; "
        + "A layers=25:sigmoid,15:sigmoid,1:sigmoid; B layers=25:relu,15:relu,1:sigmoid")
  }

  /// Scalar by scalar: Unicode calls U+037E a semicolon and U+212A a K, and a mark joins what it stands on.
  @Test func hostileNamesComeBackAsTheyWere() throws {
    for name in HostileNames.all + ["a\u{37E} B", "\u{212A}.csv", "\u{301}", "=\u{301}x"] {
      let names = [name, "K.csv", "," + name]
      let runs = try names.map { name in
        var run = try race()[0]
        (run.data.dataset, run.data.target) = (name, [name, "," + name])
        return run
      }
      let line = ConfigurationLine.text(runs)
      #expect(line.unicodeScalars.allSatisfy { $0 == " " || $0.isVisible })
      let back = try ConfigurationLine.parse(line).map { try $0.dataOptions() }
      #expect(back.map { Array($0.dataset.utf8) } == names.map { Array($0.utf8) })
      let targets = back.map { ($0.target ?? []).map { Array($0.utf8) } }
      #expect(targets == names.map { [Array($0.utf8), Array(("," + $0).utf8)] })
    }
  }

  @Test func aMarkDoesNotHideWhatSeparates() throws {
    let runs = try ConfigurationLine.parse("dataset=\u{301}x;A target=\u{301}y;B")
    #expect(runs.map { $0[.dataset] } == ["\u{301}x", "\u{301}x"])
    #expect(runs.map { $0[.target] } == ["\u{301}y", nil])
  }

  @Test func equalRunsStayTwo() throws {
    let run = try race()[0]
    let line = ConfigurationLine.text([run, run])
    #expect(line.hasSuffix("; A; B"))
    #expect(try ConfigurationLine.parse(line).count == 2)
  }

  @Test func everySetUpComesBackAsItWas() throws {
    var generator = SplitMix(state: 42)
    var defaults = flowers
    defaults.targetCost = 0.5
    for _ in 0..<2000 {
      var runs = [Configuration.random(using: &generator)]
      for _ in 0..<(generator.next() % 3) {
        // Most runs of a screen differ in little.
        var run = runs[0]
        if generator.next() % 4 == 0 { run = .random(using: &generator) }
        run.training.seed = generator.next()
        run.layers.insert(LayerSpecification(units: 7, activation: .elu), at: 0)
        runs.append(run)
      }
      let line = ConfigurationLine.text(runs)
      let back = try ConfigurationLine.parse(line).map { try $0.configuration(defaults) }
      #expect(back == runs, "\(line)")
      #expect(
        line.unicodeScalars.allSatisfy {
          $0 == " " || !CharacterSet.whitespacesAndNewlines.contains($0)
        })
      #expect(!line.contains { "'\"\\`$".contains($0) }, "\(line)")
    }
  }

  @Test func whiteSpaceOfAChatDoesNoHarm() throws {
    let line = "  dataset=digits01\n  seed=7 ;\tA  epochs=3;B epochs=4 \n"
    let runs = try ConfigurationLine.parse(line)
    #expect(runs.map { $0[.epochs] } == ["3", "4"])
    #expect(runs.map { $0[.seed] } == ["7", "7"])
  }

  @Test func optionsGoBeforeTheLine() throws {
    let run = try #require(try ConfigurationLine.parse("seed=7 epochs=9").first)
    let said = settings([.seed: "3"]).over(run)
    #expect(said[.seed] == "3" && said[.epochs] == "9")
  }

  @Test(arguments: [
    ("", "--from takes a configuration line, not ''"),
    (
      "seeed=1",
      "a configuration line is made of settings such as seed=1; 'seeed=1' is not one (did you mean "
        + "seed?)"
    ),
    ("seed", "a configuration line has seed=VALUE, not 'seed'"),
    (
      "no-shuffle=yes",
      "a configuration line has no-shuffle without a value, not 'no-shuffle=yes'"
    ),
    ("seed=1 seed=2", "a configuration line sets seed of a run once, but 'seed=2' sets it again"),
    (
      "seed=1; A seed=2",
      "a configuration line sets seed of a run once, but 'seed=2' sets it again"
    ),
    ("seed=1; B", "run 1 of a configuration line begins with its letter, A, not 'B'"),
    ("dataset=a%2", "a % is followed by two hexadecimal digits, not as in 'dataset=a%2'"),
    ("dataset=%FG", "a % is followed by two hexadecimal digits, not as in 'dataset=%FG'"),
    (
      "dataset=d; A; B; C; D; E; F; G; H; I", "a configuration line has at most 8 runs, not 9"
    ),
  ])
  func whatIsNoLineIsRefused(line: String, sentence: String) {
    #expect(throws: UsageError(sentence)) { try ConfigurationLine.parse(line) }
  }

  @Test func runsBeyondTheAlphabetHaveTwoLetters() {
    #expect(
      [0, 25, 26, 51, 52, 701, 702].map(ConfigurationLine.letter)
        == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"])
  }

  /// A configuration line says bytes as URLs do.
  @Test func aConfigurationLineCarriesEveryName() throws {
    let name = SystemText.decoded([0x63, 0x61, 0x66, 0xE9, 0x2E, 0x63, 0x73, 0x76])
    #expect(PercentEncoding.encode(name) == "caf%E9.csv")
    #expect(PercentEncoding.decode("caf%E9.csv") == name)
    #expect(PercentEncoding.decode("h%C3%B6he") == "höhe")
  }
}
