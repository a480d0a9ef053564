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
    #expect(TermPlace.panel(.gradients).text == "panel gradients")
    #expect(TermPlace.command("learning-rate").text == ":learning-rate (keys [ ])")
    #expect(TermPlace.command("fork").text == ":fork (key f)")
    #expect(TermPlace.lesson("L5").text == "lesson L5")
    Language.$chosen.withValue(.korean) {
      #expect(TermPlace.panel(.gradients).text == "gradients 패널")
      #expect(TermPlace.command("fork").text == ":fork 명령 (키 f)")
    }
  }
}
