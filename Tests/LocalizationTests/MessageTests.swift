import TestSupport
import Testing

@testable import Localization

@Suite struct MessageTests {
  private let spanish: Language

  init() throws {
    spanish = try Language(
      code: "es",
      po: #"""
        msgid ""
        msgstr "Plural-Forms: nplurals=2; plural=(n != 1);\n"

        msgid "{run} has {count} layer."
        msgid_plural "{run} has {count} layers."
        msgstr[0] "{run} tiene {count} capa."
        msgstr[1] "{run} tiene {count} capas."

        msgid "flat"
        msgstr "plano"

        msgctxt "share"
        msgid "flat"
        msgstr "parte plana"

        msgid "the {thing} of {run}"
        msgstr "de {run}: {thing}"
        """#.utf8)
  }

  private func layers(_ count: Int) -> Message {
    say("{run} has {count} layer.", or: "{run} has {count} layers.", run: "A", count: count)
  }

  @Test func valuesStandWhereTheyAreNamed() {
    let message = say("{a} and {b}, {a}", a: 1, b: "two")
    #expect(message.text(in: .english) == "1 and two, 1")
    #expect(say("{a}", a: "{b}", b: "no").text(in: .english) == "{b}")
    #expect(say("{a} {unknown} {", a: 1).text(in: .english) == "1 {unknown} {")
    #expect(Message("{a}").text(in: .english) == "{a}")
  }

  @Test func oneIsToldFromSeveral() {
    #expect(layers(1).text(in: .english) == "A has 1 layer.")
    #expect(layers(2).text(in: .english) == "A has 2 layers.")
    #expect(layers(0).text(in: .english) == "A has 0 layers.")
    #expect(layers(1).text(in: spanish) == "A tiene 1 capa.")
    #expect(layers(3).text(in: spanish) == "A tiene 3 capas.")
  }

  @Test func whatIsNotTranslatedIsEnglish() {
    #expect(Message("steep").text(in: spanish) == "steep")
    #expect(say("{a} more", a: 1).text(in: spanish) == "1 more")
  }

  @Test func aContextTellsTheSameWordsApart() {
    #expect(Message("flat").text(in: spanish) == "plano")
    let share = say("flat", context: "share")
    #expect(share.text(in: spanish) == "parte plana" && share.text(in: .english) == "flat")
  }

  @Test func aMessageInAMessageIsTranslatedToo() {
    let message = say("the {thing} of {run}", thing: Message("flat"), run: "B")
    #expect(message.text(in: spanish) == "de B: plano")
    #expect(message.text(in: .english) == "the flat of B")
  }

  @Test func whatIsNearIsSuggested() {
    #expect(suggestion("relu").text(in: .english) == " (did you mean relu?)")
    #expect(suggestion(nil).text(in: .korean) == "")
  }
}
