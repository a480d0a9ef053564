import Datasets
import Localization
import Setups
import TestSupport
import Testing

@testable import Session
@testable import Workbench

/// A configuration line in the place of all runs.
@Suite struct SetUpActionsTests {
  @Test func aPastedLineReplacesTheRuns() throws {
    var state = try preparedState()
    let line =
      "dataset=moons; A layers=4:tanh,1:sigmoid; B layers=4:relu,1:sigmoid; C layers=1:sigmoid"
    let effects = reduce(&state, .setting(.setUp(line)))
    guard case .worker(.setUp(let number, let settings)) = effects.first else {
      Issue.record("nothing was asked of the training thread")
      return
    }
    let outcome = loader.setUp(settings)
    guard case .ready(let configurations) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(configurations.map { $0.layers.count } == [2, 2, 1])
    #expect(configurations.allSatisfy { $0.data.dataset == "moons" && $0.epochs == nil })
    var progress = Progress()
    progress.setUp = Progress.SetUp(number: number, outcome)
    _ = reduce(&state, .progressed(progress))
    #expect(state.runs.map(\.letter) == ["A", "B", "C"])
    #expect(Set(state.runs.map(\.id)).count == 3)
    // The answer to an older request changes nothing.
    progress.setUp = Progress.SetUp(number: number - 1, .ready([configurations[0]]))
    _ = reduce(&state, .progressed(progress))
    #expect(state.runs.count == 3)
  }

  private var loader: DataLoader {
    get { DataLoader(library: shipped) }
    nonmutating set {}
  }

  @Test(arguments: [
    ("dataset", "dataset"), ("dataset=moons colour=red", "colour"), ("", "--from"),
  ])
  func aLineThatCannotBeReadSaysWhy(_ line: String, _ word: String) throws {
    var state = try preparedState()
    #expect(reduce(&state, .setting(.setUp(line))).isEmpty)
    #expect(state.message?.kind == .warning && state.message?.text.contains(word) == true)
  }

  @Test(arguments: ["dataset=nowhere.csv", "dataset=moons layers=3:relu,2:sigmoid", "epochs=x"])
  func whatCannotBeIsSaid(_ line: String) throws {
    guard case .failed(let sentence) = loader.setUp(try ConfigurationLine.parse(line)) else {
      Issue.record("\(line) was taken")
      return
    }
    #expect(!sentence.text(in: .english).isEmpty)
  }
}
