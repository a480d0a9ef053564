import ArgumentParser
import Localization
import Testing

@testable import Workbench
@testable import plateau

/// ArgumentParser's sentences are known by their words, so they are taken from it here.
@Suite struct ArgumentErrorPhraseTests {
  private func message(_ arguments: [String]) -> String {
    do {
      _ = try Plateau.parseAsRoot(arguments)
      return ""
    } catch {
      #expect(ExitStatus.code(of: error) == 64)
      return ExitStatus.message(of: error)
    }
  }

  @Test(arguments: [
    (["train", "--seedd", "3"], "'--seedd' 옵션은 없습니다. '--seed' 옵션을 뜻했습니까?"),
    (["train", "--zzzzzzzzz"], "'--zzzzzzzzz' 옵션은 없습니다"),
    (["train", "-q"], "'-q' 옵션은 없습니다"),
    (["train", "--seed"], "'--seed <N>' 옵션에 값이 없습니다"),
    (["train", "--json=3"], "'--json' 옵션은 값을 받지 않는데 '3' 값이 왔습니다."),
    (["plot", "relu", "a"], "쓸 곳이 없는 인자입니다: 'a'"),
    (["plot", "relu", "a", "b"], "쓸 곳이 없는 인자가 2개입니다: 'a', 'b'"),
    (["plot"], "있어야 할 인자가 없습니다: '<ACTIVATION,…>'"),
  ])
  func whatCannotBeTakenIsSaidInKorean(_ arguments: [String], _ sentence: String) {
    Spoken.$chosen.withValue(.korean) { #expect(message(arguments) == sentence) }
  }

  @Test func anUnknownSentenceStaysAsItIs() {
    #expect(ArgumentErrorPhrase(english: "Missing required subcommand.") == nil)
    #expect(ArgumentErrorPhrase(english: "Unknown option '--x") == nil)
  }

  @Test func englishIsWordForWord() {
    #expect(message(["train", "--seed"]) == "Missing value for '--seed <N>'")
  }
}
