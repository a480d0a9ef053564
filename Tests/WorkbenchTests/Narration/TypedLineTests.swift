import Foundation
import Setups
import TerminalUI
import TestSupport
import Testing

@testable import Workbench

@Suite struct TypedLineTests {
  private func meaning(_ line: String) throws -> TypedLine {
    TypedLine(line, in: try preparedState())
  }

  @Test func everyCommandOfThePaletteCanBeTyped() throws {
    let state = try preparedState()
    for command in PaletteEntry.all where command.placeholder.isEmpty {
      guard case .actions = TypedLine(command.name, in: state) else {
        // A few are refused while the race runs, or are words with a meaning of their own.
        #expect(
          ["run", "help", "back"].contains(command.name),
          "\(command.name) is no command")
        continue
      }
    }
    for command in PaletteEntry.all where !command.placeholder.isEmpty {
      let line = TypedLine(command.name, in: state)
      if PanelID(rawValue: command.name) != nil { continue }
      guard case .refused(.wants(command.name, command.placeholder, _)) = line else {
        Issue.record("\(command.name): \(line)")
        continue
      }
    }
  }

  @Test func anArgumentIsTakenAsItWasTyped() throws {
    for name in HostileNames.all + ["two  blanks\tand a tab.csv", "\u{301}.csv"] {
      let trimmed = name.trimmingCharacters(in: CharacterSet(charactersIn: " \t"))
      guard case .actions(let actions) = try meaning(" dataset \(trimmed) "),
        case .setting(.set(.dataset, let said))? = actions.first
      else {
        Issue.record("\(name)")
        continue
      }
      #expect(Array(said.utf8) == Array(trimmed.utf8))
    }
  }

  @Test func everyKeyCanBeTypedByItsLabel() throws {
    for key in KeyBindings.all.flatMap(\.keys) {
      #expect(Key.labelled(key.label) == key, "\(key.label)")
    }
    #expect(try meaning("space") == .keys([.space]) && meaning("Left") == .keys([.left]))
    #expect(try meaning("1 A A") == .keys([.character("1"), .character("A"), .character("A")]))
    #expect(try meaning("A") == .keys([.character("A")]))
  }

  @Test func wordsPanelsAndValues() throws {
    #expect(try meaning("  status ") == .word(.status, argument: ""))
    #expect(try meaning("wait 50") == .word(.wait, argument: "50"))
    #expect(try meaning("GRADIENTS") == .panel(.gradients))
    #expect(try meaning("activation  tanh") == .actions([.network(.setActivation(.tanh))]))
    #expect(try meaning("view outputs") == .actions([.screen(.setView(.outputs))]))
    #expect(try meaning("example 3") == .refused(.takesNothing("example", "3")))
    #expect(try meaning("restart now") == .refused(.takesNothing("restart", "now")))
    #expect(try meaning("") == .nothing && meaning(" \t") == .nothing)
    #expect(try meaning("run") == .refused(.alreadyRunning))
    #expect(try meaning("gradient") == .refused(.unknown("gradient", nearest: "gradients")))
  }
}
