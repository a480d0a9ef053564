import Foundation
import NeuralNetworks
import TerminalUI
import Testing

@testable import Datasets
@testable import Session
@testable import Setups
@testable import Workbench

/// The README shows the screen and the keys as they are. `PLATEAU_WRITE_README=1 make test` writes
/// both into it.
@Suite struct ReadmeTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let file = folder.appending(path: "README.md")

  /// The default race, trained for 143 epochs and drawn.
  private func picture() throws -> String {
    let library = DatasetLibrary(folder: Self.folder.appending(path: "datasets").path)
    let dataset = try library.load(DataOptions(dataset: "digits01"))
    let defaults = RunDefaults(dataset, epochs: nil)
    let configurations = try ["sigmoid", "relu"].map { hidden in
      var settings = Settings()
      settings[.layers] = "25:\(hidden),15:\(hidden),1:sigmoid"
      return try settings.configuration(defaults)
    }
    let data = try PreparedData(dataset, options: configurations[0].data, seed: 1)
    var (state, _) = State.start(
      configurations, datasets: library.names, size: Size(columns: 80, rows: 24))
    var progress = Progress()
    for (place, configuration) in configurations.enumerated() {
      let id = RunID(place)
      let racer = Racer(id: id, life: 0, configuration: configuration, data: data, weights: nil)
      racer.advance(toEpoch: 143)
      racer.examine(Interest(run: id, layer: 0))
      progress.runs[id] = racer.takeReport()
    }
    progress.epochsPerSecond = 20
    _ = reduce(&state, .progressed(progress))
    return frame(of: state, glyphs: .unicode).trimmedText
  }

  private func keys() -> String {
    var lines: [String] = []
    for line in HelpPanel.lines {
      if line.isTitle {
        lines += ["", "**\(line.text)**", "", "| key | does |", "|---|---|"]
      } else if !line.keys.isEmpty {
        lines.append("| `\(line.keys)` | \(line.text) |")
      }
    }
    return lines.joined(separator: "\n")
  }

  @Test(.serialized, arguments: ["screen", "keys"])
  func partsAreAsTheProgramHasThem(_ name: String) throws {
    let part = name == "screen" ? "```\n\(try picture())\n```" : keys()
    let (begin, end) = ("<!-- \(name) -->\n", "\n<!-- end of \(name) -->")
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let start = try #require(text.range(of: begin)).upperBound
    let stop = try #require(text.range(of: end)).lowerBound
    if ProcessInfo.processInfo.environment["PLATEAU_WRITE_README"] != nil {
      let new = text.replacingCharacters(in: start..<stop, with: part)
      try new.write(to: Self.file, atomically: true, encoding: .utf8)
    } else {
      #expect(String(text[start..<stop]) == part)
    }
  }
}
