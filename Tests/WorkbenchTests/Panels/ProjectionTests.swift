import Localization
import Session
import TerminalUI
import Testing

@testable import Themes
@testable import Workbench

/// The screen for a wall seen from afar.
@Suite struct ProjectionTests {
  private func projected(_ theme: ThemeName, _ size: Size) throws -> State {
    var state = try preparedState("digits01", size: size)
    state.theme = theme
    _ = reduce(&state, .screen(.toggleProjector))
    return state
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
  func twoPanelsAndTheTableAreThere(_ size: Size) throws {
    let state = try projected(.dark, size)
    #expect(state.layout.order == [.cost, .activation, .runs])
    let heights = state.layout.panels.filter { $0.key != .runs }.map(\.value.height)
    #expect(heights.allSatisfy { $0 > size.rows / 2 })
    let text = frame(of: state, glyphs: .unicode).text
    #expect(text.contains("╔═ Cost J(W,B)"))
    #expect(text.contains("A · layer 1 · sigmoid ━") && text.contains("┏━ "))
    #expect(!text.unicodeScalars.contains { (0x2801...0x28FF) ~= $0.value })
    #expect(text.contains("▄") && !text.contains("┈"))
  }

  @Test(arguments: [(ThemeName.dark, UInt8(231), UInt8(16)), (.light, 16, 231)])
  func nothingIsDimmedAndEveryColourIsSaid(_ theme: ThemeName, _ ink: UInt8, _ paper: UInt8) throws
  {
    let state = try projected(theme, Size(columns: 80, rows: 24))
    let cells = frame(of: state, glyphs: .unicode).cells
    #expect(cells.allSatisfy { !$0.style.attributes.contains(.dim) })
    #expect(
      cells.allSatisfy { $0.style.foreground != .standard && $0.style.background != .standard })
    #expect(cells.count { $0.style.background == Colour(paper) } > cells.count / 2)
    let look = Theme(theme, isProjector: true)
    #expect(look[.dimmed] == .plain && look[.border].foreground == .standard)
    #expect(cells.contains { $0.style.foreground == Colour(ink) })
  }

  @Test func withoutColoursItIsPlain() throws {
    let cells = frame(of: try projected(.mono, Size(columns: 80, rows: 24)), glyphs: .unicode).cells
    #expect(
      cells.allSatisfy { $0.style.foreground == .standard && $0.style.background == .standard })
    #expect(cells.allSatisfy { !$0.style.attributes.contains(.dim) })
  }

  @Test func aKeyTurnsItOnAndOff() throws {
    var state = try preparedState("digits01")
    state.focus = .network
    let key = try #require(Action.forKey(.character("Z"), in: state))
    let effects = reduce(&state, key)
    #expect(state.isProjector && state.marker == .blocks && state.focus == .cost)
    // The panels that have gone are no longer computed.
    #expect(effects == [.worker(.setInterest(state.interest))])
    _ = reduce(&state, .screen(.moveMarker(1)))
    #expect(state.marker == .dots)
    _ = reduce(&state, .screen(.toggleProjector))
    #expect(!state.isProjector && state.marker == .braille && state.layout.order.count > 3)
  }

  @Test func anotherPanelCanStandInEitherPlace() throws {
    var state = try projected(.dark, Size(columns: 120, rows: 40))
    _ = reduce(&state, .screen(.setView(.gradients)))
    #expect(state.layout.order == [.gradients, .activation, .runs])
    _ = reduce(&state, .screen(.toggleZoom))
    #expect(state.layout.order == [.gradients])
  }

  @Test(arguments: Language.whole) func everySizeIsDrawn(_ language: Language) throws {
    for columns in [0, 1, 3, 40, 65, 66, 80, 120, 200] {
      for rows in [0, 1, 2, 12, 17, 24, 60] {
        var state = try projected(.light, Size(columns: columns, rows: rows))
        state.language = language
        #expect(frame(of: state, glyphs: .unicode).size == state.size)
      }
    }
    var state = try projected(.dark, Size(columns: 80, rows: 24))
    (state.marker, state.language) = (.ascii, language)
    if language == .english {
      #expect(frame(of: state, glyphs: .ascii).cells.allSatisfy { $0.scalar.isASCII })
    }
  }

  @Test func themesHaveNames() throws {
    #expect(try ThemeName.named("light") == .light)
    #expect(throws: UsageError.self) { try ThemeName.named("drak") }
  }
}
