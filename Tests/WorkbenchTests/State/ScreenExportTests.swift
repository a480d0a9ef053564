import Files
import Foundation
import Reports
import TerminalUI
import TestSupport
import Testing

@testable import Workbench

@Suite struct ScreenExportTests {
  @Test(arguments: [
    ("a.svg", ScreenExport.Form.svg), ("b/c.d.PNG", .png), ("panel x y.txt", .txt),
    ("panel.svg", .svg),
  ])
  func theEndOfTheNameSaysTheForm(_ text: String, _ form: ScreenExport.Form) throws {
    let export = try #require(ScreenExport(text, focus: .cost))
    #expect(export.form == form)
    #expect(export.panel == (text.hasPrefix("panel ") ? .cost : nil))
    #expect(export.path == (text == "panel x y.txt" ? "x y.txt" : text))
  }

  @Test(arguments: ["", "svg", "a.jpg", "panel", "panel b", "b.svg.gz"])
  func anotherNameIsRefusedWithTheRule(_ name: String) throws {
    var state = try preparedState()
    #expect(reduce(&state, .screen(.export(name))).isEmpty)
    #expect(
      state.message?.text
        == "A picture of the screen is FILE.svg, FILE.png or FILE.txt, not '\(name)'.")
    #expect(state.message?.kind == .warning)
  }

  @Test func thePaletteAsksForTheFileAndCloses() throws {
    var state = try preparedState()
    state.overlay = .palette(CommandPalette(text: "export panel it.svg"))
    let effects = reduce(&state, .overlay(.runPalette))
    let export = try #require(ScreenExport("panel it.svg", focus: state.focus))
    #expect(effects == [.export(export)] && state.overlay == nil && state.message == nil)
    _ = reduce(&state, .screen(.exported(export, nil)))
    #expect(state.message?.text == "The panel was written to it.svg.")
    #expect(CommandPalette(text: "screenshot").entries(in: state).first?.name == "export")
  }

  @Test func theScreenAndAPanelAreWrittenAsTheyAreSeen() throws {
    try withFolder { folder in
      var state = try preparedState()
      state.focus = .network
      let frame = ScreenFrame(of: state, glyphs: .unicode)
      for (name, isPanel) in [("screen", false), ("panel", true)] {
        for form in ScreenExport.Form.allCases {
          let path = "\(folder)/\(name).\(form.rawValue)"
          let export = try #require(
            ScreenExport(isPanel ? "panel \(path)" : path, focus: state.focus))
          try export.write(export.part(of: frame), theme: .light, in: .english)
        }
      }
      #expect(text(folder + "/screen.txt") == frame.grid.trimmedText + "\n")
      let panel = try #require(text(folder + "/panel.txt"))
      #expect(panel.contains("Network · A") && !panel.contains("Cost"))
      #expect(panel.hasPrefix("┏") && panel.hasSuffix("┛\n"))
      #expect(text(folder + "/panel.svg")?.contains("#ffffff") == true)
      #expect(try names(in: folder).count == 6)
    }
  }

  @Test func whatCannotBeWrittenIsToldInOneSentence() throws {
    var state = try preparedState()
    let export = try #require(ScreenExport("/nowhere/it.svg", focus: .cost))
    let error = #expect(throws: FileError.self) {
      try export.write(Grid(state.size), theme: .dark, in: .english)
    }
    _ = reduce(&state, .screen(.exported(export, error)))
    #expect(state.message?.text == "cannot write /nowhere/it.svg: No such file or directory.")
    #expect(state.message?.kind == .warning)
  }

  /// Where something lies over the panels, all that is seen is written.
  @Test func aPanelThatIsNotSeenIsTheScreen() throws {
    var state = try preparedState()
    let export = try #require(ScreenExport("panel it.txt", focus: .surface))
    #expect(export.part(of: ScreenFrame(of: state, glyphs: .unicode)).size == state.size)
    _ = reduce(&state, .overlay(.help))
    let cost = try #require(ScreenExport("panel it.txt", focus: .cost))
    #expect(cost.part(of: ScreenFrame(of: state, glyphs: .unicode)).size == state.size)
  }
}
