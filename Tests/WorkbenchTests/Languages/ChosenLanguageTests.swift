import Foundation
import TerminalUI
import TestSupport
import Testing

@testable import Localization
@testable import Workbench

@Suite struct ChosenLanguageTests {
  @Test func aTextIsInTheLanguageThatIsAskedFor() {
    #expect(KeyBarPhrase.quit.text(in: .english) == "quit")
    #expect(KeyBarPhrase.quit.text(in: .korean) == "종료")
  }

  /// Nothing but the state decides what its frame is, whatever else is drawn or done meanwhile.
  @Test func aFrameIsInTheLanguageOfItsState() async throws {
    let english = try preparedState()
    var korean = english
    korean.language = .korean
    let states = [english, korean]
    let frames = states.map { frame(of: $0, glyphs: .unicode) }
    #expect(frames[0].text.contains(" Cost J(W,B) ") && frames[1].text.contains(" 비용 J(W,B) "))
    await withTaskGroup(of: Bool.self) { group in
      for place in 0..<40 {
        group.addTask {
          var other = states[1 - place % 2]
          _ = reduce(&other, .overlay(.help))
          return frame(of: states[place % 2], glyphs: .unicode) == frames[place % 2]
        }
      }
      for await isSame in group { #expect(isSame) }
    }
  }

  /// What a state becomes does not depend on its language, but for that.
  @Test func reduceHoldsSentencesAndSpeaksNone() throws {
    for binding in KeyBindings.all {
      var english = try preparedState()
      var korean = english
      korean.language = .korean
      #expect(reduce(&english, binding.action) == reduce(&korean, binding.action))
      korean.language = .english
      #expect(english == korean, "\(binding.name)")
    }
  }

  /// The language is an argument: no library has one that belongs to the process.
  @Test func noLibraryHasALanguageOfTheProcess() throws {
    let targets = try FileManager.default.contentsOfDirectory(atPath: Sources.folder.path)
    var found = 0
    for (path, source) in try Sources.files(of: targets.filter { $0 != "plateau" }) {
      found += 1
      let isThere =
        source.contains(#/TaskLocal|Spoken\.language|Mutex\(Language/#)
        || source.contains(#/static (var|let) (?!english\b)[^{\n]*\bLanguage\b/#)
      #expect(!isThere, "\(path)")
    }
    #expect(found > 300)
  }
}
