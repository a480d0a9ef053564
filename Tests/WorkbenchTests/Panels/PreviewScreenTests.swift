import Localization
import Setups
import TerminalUI
import TestSupport
import Testing
import Themes

@testable import Datasets
@testable import Session
@testable import Workbench

/// The preview of a file of one's own at all sizes and in all languages.
@Suite struct PreviewScreenTests {
  private static let sound = PreviewActionsTests.shop
  private static let broken = "a,b,y\n1,u,2\nx,v,3\n3,w,4,5\n5,u,NaN\n7,v,9\n"

  private func state(
    _ text: String?, _ columns: Int, _ rows: Int, _ language: Language = .english
  ) throws -> State {
    try withFile((text ?? "").utf8) { path in
      var settings = Settings()
      settings[.dataset] = path
      var state = State.start(
        try Preview(settings, isFirst: true), datasets: shipped.names,
        size: Size(columns: columns, rows: rows), language: language
      ).state
      guard text != nil else { return state }
      var loader = DataLoader(library: shipped)
      var progress = Progress()
      progress.inspection = Progress.Inspection(number: 1, settings, &loader)
      _ = reduce(&state, .progressed(progress))
      return state
    }
  }

  @Test(arguments: [sound, broken, "", nil])
  func itIsDrawnAtAnySize(_ text: String?) throws {
    for language in Language.whole {
      for (columns, rows) in [
        (0, 0), (1, 1), (3, 2), (10, 3), (20, 5), (39, 11), (40, 12), (60, 8), (80, 24), (200, 60),
      ] {
        for glyphs in [Glyphs.unicode, .ascii] {
          let grid = frame(of: try state(text, columns, rows, language), glyphs: glyphs)
          #expect(grid.size == Size(columns: columns, rows: rows))
        }
      }
    }
  }

  @Test func allThatMattersIsSeenAt80x24() throws {
    for language in Language.whole {
      let state = try state(Self.sound, 80, 24, language)
      let screen = frame(of: state, glyphs: .unicode).trimmedText
      let preview = try #require(state.preview)
      for name in ["id", "size", "town", "note", "price", "20 … 95"] {
        #expect(screen.contains(name), "\(name) in:\n\(screen)")
      }
      for key in PreviewKey.all {
        guard let hint = key.hint?.text(preview) else { continue }
        #expect(
          screen.contains("\(hint.label) \(hint.word.text(in: language))"),
          "\(hint.label) in:\n\(screen)")
      }
      #expect(screen.contains("plateau"))
      #expect(
        screen.contains(
          try #require(preview.inspection?.profile).reading.sentence
            .text(in: language).prefix(20)))
    }
  }

  @Test func allFaultsAreSeenAndCanBeScrolledTo() throws {
    var state = try state(Self.broken, 80, 24)
    let screen = frame(of: state, glyphs: .unicode).trimmedText
    for option in ["--types 'a=text'", "--missing drop"] {
      #expect(screen.contains(option), "\(option) in:\n\(screen)")
    }
    state.size = Size(columns: 40, rows: 12)
    for _ in 0..<20 { _ = reduce(&state, .preview(.scroll(3))) }
    #expect(frame(of: state, glyphs: .unicode).trimmedText.contains("drop)"))
  }

  @Test func aLongFileHasABarWhileItIsRead() throws {
    var state = try state(nil, 80, 24)
    #expect(frame(of: state, glyphs: .unicode).trimmedText.contains("reading"))
    var progress = Progress()
    progress.reading = Progress.Reading(dataset: "a.csv", share: 0.5)
    _ = reduce(&state, .progressed(progress))
    #expect(frame(of: state, glyphs: .unicode).trimmedText.contains("reading 50 % ▕█████     ▏"))
    #expect(frame(of: state, glyphs: .ascii).trimmedText.contains("reading 50 % [#####     ]"))
  }

  @Test func aCommandIsBrokenBetweenItsOptionsAlone() throws {
    var state = try state(Self.sound, 110, 30)
    for place in [1, 2, 3] {
      _ = reduce(&state, .preview(.select(place)))
      _ = reduce(&state, .preview(.moveType(2)))
    }
    _ = reduce(&state, .preview(.moveMissing(2)))
    let command = try #require(state.preview?.command)
    let rows = frame(of: state, glyphs: .unicode).trimmedText.split(separator: "\n")
    let start = try #require(rows.firstIndex { $0.contains("command:") })
    var text = ""
    for row in rows[start...] {
      let line = String(row.drop { $0 == " " }).replacing("command: ", with: "")
      text += line.hasSuffix(" \\") ? String(line.dropLast()) : line
      if !line.hasSuffix("\\") { break }
    }
    #expect(text == command)
  }

  @Test func nothingThatATerminalWouldObeyIsDrawn() throws {
    let state = try state("\u{1B}[31ma\u{7},b,y\n1,\u{1B}]0;x\u{7},3\n2,v,5\n3,v,7\n", 80, 24)
    let grid = frame(of: state, glyphs: .unicode)
    for row in 0..<24 {
      #expect(grid.row(row).allSatisfy { $0.isContinuation || $0.scalar.value >= 32 })
    }
  }
}
