import Files
import Foundation
import TerminalUI
import TestSupport
import Testing
import Themes

@testable import Reports

@Suite struct ScreenPictureTests {
  /// A grid with one row of text.
  private func grid(_ text: String, _ style: Style = .plain, columns: Int = 12) -> Grid {
    var grid = Grid(Size(columns: columns, rows: 1))
    grid.write(text, at: Point(x: 0, y: 0), in: grid.bounds, style: style)
    return grid
  }

  private func elements(
    _ grid: Grid, _ theme: ThemeName = .dark
  ) throws -> [(name: String, attributes: [String: String], text: String)] {
    try ReportsTests.elements(ScreenPicture(grid, theme: theme, title: "<T>").svg)
  }

  @Test func wordsStandOnTheirCellsInTheirColours() throws {
    var grid = grid("ab c", Style(Colour(75)))
    grid.write(
      "d", at: Point(x: 5, y: 0), in: grid.bounds, style: Style(.standard, on: .standard, .bold))
    let texts = try elements(grid).filter { $0.name == "text" }
    #expect(texts.map(\.text).map { $0.trimmingCharacters(in: .newlines) } == ["ab", "c", "d"])
    #expect(texts.map { $0.attributes["x"] } == ["16", "46", "66"])
    #expect(texts.map { $0.attributes["textLength"] } == ["20", "10", "10"])
    #expect(texts.map { $0.attributes["fill"] } == ["#5fafff", "#5fafff", "#ffffff"])
    #expect(texts.map { $0.attributes["font-weight"] } == [nil, nil, "bold"])
  }

  /// A font may have another width for what is not ASCII: it moves nothing beside it.
  @Test func whatIsNotASCIIStandsByItself() throws {
    let texts = try elements(grid("J′ 가나z")).filter { $0.name == "text" }
    #expect(
      texts.map(\.text).map { $0.trimmingCharacters(in: .newlines) } == ["J", "′", "가", "나", "z"])
    #expect(texts.map { $0.attributes["x"] } == ["16", "26", "46", "66", "86"])
    #expect(texts.map { $0.attributes["textLength"] } == ["10", "10", "20", "20", "10"])
  }

  @Test(arguments: [
    (ThemeName.dark, "#000000", "#ffffff"), (.contrast, "#000000", "#ffffff"),
    (.light, "#ffffff", "#000000"), (.mono, "#ffffff", "#000000"),
  ])
  func thePaperIsTheThemes(_ theme: ThemeName, paper: String, ink: String) throws {
    let found = try elements(grid("a"), theme)
    #expect(found.first { $0.name == "rect" }?.attributes["fill"] == paper)
    #expect(found.first { $0.name == "text" }?.attributes["fill"] == ink)
    #expect(found.first { $0.name == "title" }?.text.hasPrefix("<T>") == true)
  }

  @Test func backgroundsAndReversedCellsAreFilled() throws {
    var grid = grid("ab", Style(Colour(16), on: Colour(75)))
    grid.write(
      "c", at: Point(x: 4, y: 0), in: grid.bounds, style: Style(.standard, on: .standard, .reverse))
    let found = try elements(grid)
    let paths = found.filter { $0.name == "path" }
    #expect(paths.map { $0.attributes["fill"] } == ["#5fafff", "#ffffff"])
    #expect(paths.map { $0.attributes["d"] } == ["M16 16H36V36H16Z", "M56 16H66V36H56Z"])
    #expect(found.last { $0.name == "text" }?.attributes["fill"] == "#000000")
  }

  /// Lines side by side are one path, so that no seam is seen between them.
  @Test func drawingsOfAColourAreOnePath() throws {
    let found = try elements(grid("──⠁█", Style(Colour(75))))
    let paths = found.filter { $0.name == "path" }
    #expect(
      paths.map { $0.attributes["d"] } == [
        "M16 26h10M26 26h10", "M38.5 18.5h0", "M46 16H56V36H46Z",
      ])
    #expect(found.allSatisfy { $0.name != "text" })
    #expect(paths[1].attributes["stroke-linecap"] == "round")
  }

  @Test func aFaintCharacterIsNearerToThePaper() throws {
    let found = try elements(grid("a", Style(Colour(231), on: .standard, .dim)), .dark)
    #expect(found.first { $0.name == "text" }?.attributes["fill"] == "#999999")
  }

  @Test func nothingIsAPictureToo() throws {
    let found = try elements(Grid(Size(columns: 0, rows: 0)))
    #expect(found.first { $0.name == "svg" }?.attributes["viewBox"] == "0 0 32 32")
  }

  @Test func itIsWrittenAsBothKinds() throws {
    try withFolder { folder in
      let picture = ScreenPicture(grid("a─⠁"), theme: .light, title: "T")
      try picture.write(to: AtomicFile(replacing: folder + "/a.svg"))
      try picture.writePNG(to: AtomicFile(replacing: folder + "/a.png"))
      #expect(text(folder + "/a.svg") == picture.svg)
      let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/a.png"))
      #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    }
  }
}
