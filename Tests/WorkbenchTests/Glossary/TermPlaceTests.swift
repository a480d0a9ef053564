import Localization
import Testing

@testable import Workbench

@Suite struct TermPlaceTests {
  @Test func everyTermIsSeenSomewhereAndEveryPlaceIsThere() {
    let commands = Set(PaletteEntry.all.map(\.name))
    let lessons = Set(LessonLibrary.locate().lessons.map(\.id))
    #expect(!lessons.isEmpty)
    for term in Term.all {
      #expect(!term.places.isEmpty, "\(term.name)")
      for place in term.places {
        switch place {
        case .command(let name): #expect(commands.contains(name), "\(name)")
        case .lesson(let id): #expect(lessons.contains(id), "\(id)")
        case .panel, .shell: break
        }
      }
    }
  }

  @Test func aPlaceSaysHowToGetThere() {
    #expect(TermPlace.panel(.gradients).message.text == "panel gradients")
    #expect(TermPlace.command("learning-rate").message.text == ":learning-rate (keys [ ])")
    #expect(TermPlace.command("fork").message.text == ":fork (key f)")
    #expect(TermPlace.lesson("L5").message.text == "lesson L5")
    #expect(TermPlace.panel(.gradients).message.text(in: .korean) == "gradients 패널")
    #expect(TermPlace.command("fork").message.text(in: .korean) == ":fork 명령 (키 f)")
  }
}
