import Foundation
import NeuralNetworks
import Reports
import TerminalUI
import Testing
import Themes

@testable import Datasets
@testable import Session
@testable import Setups
@testable import Workbench

/// The README's pictures and the table of keys are what the program has. `PLATEAU_WRITE_README=1 make test`
/// writes them.
@Suite struct ReadmeTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static var isWriting: Bool {
    ProcessInfo.processInfo.environment["PLATEAU_WRITE_README"] != nil
  }

  private static func file(_ path: String) -> URL { folder.appending(path: path) }

  /// The default race as it opens, trained for 100 epochs; without room for times, which differ.
  private func race(_ theme: ThemeName) throws -> State {
    let library = DatasetLibrary(folder: Self.file("datasets").path)
    let dataset = try library.load(DataOptions(dataset: "digits01"))
    let defaults = RunDefaults(dataset, epochs: nil)
    let configurations = try ["sigmoid", "relu"].map { hidden in
      var settings = Settings()
      settings[.layers] = "25:\(hidden),15:\(hidden),1:sigmoid"
      return try settings.configuration(defaults)
    }
    let data = try PreparedData(dataset, options: configurations[0].data, seed: 1)
    var (state, _) = State.start(
      configurations, datasets: library.names, size: Size(columns: 80, rows: 30), theme: theme)
    swap(&state.places, &state.otherPlaces)
    var progress = Progress()
    for (place, configuration) in configurations.enumerated() {
      let id = RunID(place)
      let racer = Racer(id: id, life: 0, configuration: configuration, data: data, weights: nil)
      racer.advance(toEpoch: 100)
      racer.examine(Interest(run: id, layer: 0))
      progress.runs[id] = racer.takeReport()
    }
    progress.epochsPerSecond = 20
    _ = reduce(&state, .progressed(progress))
    return state
  }

  /// What `:export` writes of it, in the theme that the reader's paper asks for.
  @Test(arguments: [ThemeName.dark, .light])
  func thePictureIsWhatTheProgramExports(_ theme: ThemeName) throws {
    let path = "docs/screen-\(theme.rawValue).svg"
    let state = try race(theme)
    let export = try #require(ScreenExport(Self.file(path).path, focus: state.focus))
    let grid = export.part(of: ScreenFrame(of: state, glyphs: .unicode))
    if Self.isWriting { try export.write(grid, theme: theme, in: .english) }
    let picture = ScreenPicture(grid, theme: theme, title: "Plateau").svg
    #expect(try String(contentsOf: Self.file(path), encoding: .utf8) == picture)
    let readme = try String(contentsOf: Self.file("README.md"), encoding: .utf8)
    #expect(readme.contains("=\"\(path)\""))
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

  @Test func theKeysAreTheProgramsKeys() throws {
    let file = Self.file("docs/Keys.md")
    let (begin, end) = ("<!-- keys -->\n", "\n<!-- end of keys -->")
    let text = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(text.range(of: begin)).upperBound
    let stop = try #require(text.range(of: end)).lowerBound
    if Self.isWriting {
      let new = text.replacingCharacters(in: start..<stop, with: keys())
      try new.write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(String(text[start..<stop]) == keys())
    }
  }
}
