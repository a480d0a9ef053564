import Localization
import NeuralNetworks
import Setups
import TerminalUI
import TestSupport
import Testing

@testable import Datasets
@testable import Session
@testable import Workbench

/// A file of one's own on the screen before a race on it: keys, what they make of it, and how the race begins.
@Suite struct PreviewActionsTests {
  static let shop = """
    id,size,town,note,price
    1,30,Bath,,100
    2,50,York,ok,210
    3,,York,no,190
    4,80,Bath,ok,400
    5,20,Hull,no,60
    6,95,York,no,410

    """

  /// The screen as it is when the file has been read.
  private func opened(
    _ text: String = shop, said: [Setting: String] = [:],
    _ body: (inout State, inout DataLoader) throws -> Void
  ) throws {
    try withFile(text.utf8) { path in
      var settings = Settings()
      settings[.dataset] = path
      for (setting, text) in said { settings[setting] = text }
      var (state, effects) = State.start(
        try Preview(settings, isFirst: true), datasets: shipped.names,
        size: Size(columns: 100, rows: 30))
      var loader = DataLoader(library: shipped)
      answer(effects, &state, &loader)
      try body(&state, &loader)
    }
  }

  /// Does what the training thread would, and hands over what came of it.
  @discardableResult
  private func answer(
    _ effects: [Effect], _ state: inout State, _ loader: inout DataLoader
  ) -> [Effect] {
    var all: [Effect] = []
    for effect in effects {
      var progress = Progress()
      switch effect {
      case .worker(.inspect(let number, let settings)):
        progress.inspection = Progress.Inspection(number: number, settings, &loader)
      case .worker(.setUp(let number, let runs)):
        progress.setUp = Progress.SetUp(number: number, loader.setUp(runs))
      default: continue
      }
      let more = reduce(&state, .progressed(progress))
      all += more + answer(more, &state, &loader)
    }
    return all
  }

  private func press(_ keys: [Key], _ state: inout State, _ loader: inout DataLoader) {
    for key in keys {
      guard let action = Action.forKey(key, in: state) else {
        Issue.record("\(key) does nothing")
        continue
      }
      answer(reduce(&state, action), &state, &loader)
    }
  }

  private func press(_ keys: String, _ state: inout State, _ loader: inout DataLoader) {
    press(keys.map { .character($0) }, &state, &loader)
  }

  private func options(_ state: State) -> String {
    var settings = state.preview?.settings ?? Settings()
    settings[.dataset] = nil
    return settings.options
  }

  @Test func theColumnsAreThereAndTheTargetIsSelected() throws {
    try opened { state, _ in
      let preview = try #require(state.preview)
      #expect(!preview.isReading && preview.faults.isEmpty)
      #expect(preview.columns.map(\.name) == ["id", "size", "town", "note", "price"])
      #expect(preview.column?.name == "price" && options(state).isEmpty)
    }
  }

  @Test func keysSayHowTheFileIsRead() throws {
    try opened { state, loader in
      press([.up, .up], &state, &loader)
      #expect(state.preview?.column?.name == "town")
      press("d", &state, &loader)
      #expect(options(state) == "--drop town" && state.preview?.column?.use == .leftOut)
      press([.up], &state, &loader)
      press("t", &state, &loader)
      #expect(options(state) == "--target size --drop town")
      #expect(
        state.preview?.columns.map(\.use) == [.leftOut, .target, .leftOut, .feature, .feature])
      press("T", &state, &loader)
      // The only target stays one.
      #expect(options(state) == "--target size --drop town")
      press([.end], &state, &loader)
      press("TV", &state, &loader)
      #expect(options(state).hasPrefix("--target size,price --drop town --validation 0."))
      press([.home], &state, &loader)
      press("mmm", &state, &loader)
      #expect(options(state).contains("--missing median"))
      #expect(state.preview?.inspection?.profile?.rows == 5)
    }
  }

  @Test func whatIsLeftOutComesBackWithTheSameKey() throws {
    try opened { state, loader in
      press([.up], &state, &loader)
      press("dd", &state, &loader)
      #expect(options(state).isEmpty)
      press([.home], &state, &loader)
      press("d", &state, &loader)
      #expect(options(state) == "--types 'id=number'")
      #expect(state.preview?.column?.use == .feature)
    }
    try opened(said: [.features: "size"]) { state, loader in
      press([.home, .down, .down], &state, &loader)
      press("d", &state, &loader)
      #expect(options(state) == "--features size,town")
    }
  }

  @Test func theTargetIsNotLeftOut() throws {
    try opened { state, loader in
      press("d", &state, &loader)
      #expect(options(state).isEmpty && state.message?.kind == .warning)
      press([.left], &state, &loader)
      #expect(!options(state).contains("id"))
    }
  }

  @Test func typesGoRound() throws {
    try opened { state, loader in
      press([.home, .down], &state, &loader)
      press([.right, .right], &state, &loader)
      #expect(options(state) == "--types 'size=text'")
      #expect(state.preview?.column?.type == .text)
      press([.left, .left], &state, &loader)
      #expect(options(state).isEmpty && state.preview?.column?.type == .number)
    }
  }

  /// The race is the one that the command at the foot begins.
  @Test func enterStartsTheRaceOfTheCommand() throws {
    try opened { state, loader in
      press([.home, .down, .down], &state, &loader)
      press("dm", &state, &loader)
      let settings = try #require(state.preview?.settings)
      press([.enter], &state, &loader)
      #expect(state.preview == nil && state.isRunning)
      #expect(state.runs.map(\.letter) == ["A", "B"])
      let defaults = RunDefaults(try loader.load(settings), epochs: nil)
      let expected = try [Activation.sigmoid, .relu].map { hidden in
        var run = settings
        run[.layers] = LayersText.text(defaults.layers(hidden: hidden))
        return try run.configuration(defaults)
      }
      #expect(state.runs.map(\.configuration) == expected)
      let line = ConfigurationLine.text(state.runs.map(\.configuration))
      #expect(line.contains("drop=town") && line.contains("missing=drop"))
      // Before it there was no race to go back to.
      _ = reduce(&state, .run(.undo))
      #expect(state.runs.map(\.configuration) == expected && state.message?.kind == .warning)
    }
  }

  @Test func layersThatAreSaidAreTheRace() throws {
    try opened(said: [.layers: "3:tanh,1:linear"]) { state, loader in
      press([.enter], &state, &loader)
      #expect(state.runs.map { LayersText.text($0.layers) } == ["3:tanh,1:linear"])
    }
    try opened(said: [.layers: "3:tanh,2:linear"]) { state, loader in
      press([.enter], &state, &loader)
      #expect(state.preview != nil && state.message?.kind == .warning)
    }
  }

  @Test func enterWaitsForTheFile() throws {
    try opened { state, loader in
      let reading = reduce(&state, .preview(.moveMissing(1)))
      #expect(state.preview?.isReading == true)
      #expect(reduce(&state, .preview(.start)).isEmpty && state.message != nil)
      answer(reading, &state, &loader)
      #expect(state.preview == nil && state.isRunning)
    }
  }

  @Test func theAnswerToAnEarlierQuestionIsNotTaken() throws {
    try opened { state, loader in
      let first = reduce(&state, .preview(.moveMissing(1)))
      let second = reduce(&state, .preview(.moveMissing(1)))
      answer(first, &state, &loader)
      #expect(state.preview?.isReading == true)
      answer(second, &state, &loader)
      #expect(state.preview?.isReading == false && options(state) == "--missing mean")
    }
  }

  @Test func eachFaultHasAKeyThatMendsIt() throws {
    try opened("a,b,y\n1,u,2\nx,v,3\n3,w,4,5\n5,u,NaN\n7,v,9\n") { state, loader in
      #expect(state.preview?.faults.count == 3)
      press([.enter], &state, &loader)
      #expect(state.preview != nil && state.message?.kind == .warning)
      press("a", &state, &loader)
      #expect(options(state) == "--types 'a=text'")
      press("a", &state, &loader)
      #expect(state.preview?.faults.isEmpty == true)
      #expect(options(state) == "--missing drop --types 'a=text'")
      press([.enter], &state, &loader)
      #expect(state.preview == nil)
    }
  }

  /// A column of names has too many values, as the last one it would be the target: another is chosen.
  @Test func aColumnIsChosenThoughTheFileCannotBeReadYet() throws {
    let rows = (0..<120).map { "\($0 % 7),\($0 % 5).5,name\($0 % 110)\n" }.joined()
    try opened("a,b,who\n" + rows) { state, loader in
      #expect(state.preview?.faults.isEmpty == false)
      press([.home, .down], &state, &loader)
      press("t", &state, &loader)
      #expect(options(state) == "--target b" && state.preview?.faults.isEmpty == true)
    }
  }

  /// Of two rows, one can be held out: shares that would hold out none, or both, are passed over.
  @Test func aShareThatLeavesNothingIsNotHeldOut() throws {
    try opened("a,y\n1,2\n3,4\n") { state, loader in
      press("V", &state, &loader)
      let words = options(state).split(separator: " ")
      #expect(words.first == "--validation")
      let share = try #require(words.last.flatMap { Double($0) })
      #expect((2 * share).rounded() == 1)
    }
  }

  @Test func aClickSelectsAColumnAndKeysAtTheFootArePressed() throws {
    try opened { state, loader in
      let rows = frame(of: state, glyphs: .unicode).trimmedText.split(
        separator: "\n", omittingEmptySubsequences: false)
      let y = try #require(rows.firstIndex { $0.contains(" size ") && $0.contains("number") })
      _ = reduce(&state, .click(Point(x: 20, y: y), in: state))
      #expect(state.preview?.column?.name == "size")
      _ = reduce(&state, .wheel(Point(x: 20, y: y), 1, in: state))
      #expect(state.preview?.column?.name == "town")
      let foot = try #require(rows.firstIndex { $0.contains("leave out") })
      let row = Array(frame(of: state, glyphs: .unicode).row(foot))
      let x = try #require(
        row.indices.dropFirst(2).first {
          row[$0].scalar == "d" && row[$0 - 1].scalar == " " && row[$0 - 2].scalar == " "
        })
      answer(reduce(&state, .click(Point(x: x, y: foot), in: state)), &state, &loader)
      #expect(options(state) == "--drop town")
    }
  }

  @Test func escapeNeverQuitsAndGivesUpReading() throws {
    try opened { state, loader in
      press([.escape], &state, &loader)
      #expect(state.preview != nil && state.message != nil)
      _ = reduce(&state, .preview(.moveMissing(1)))
      #expect(reduce(&state, .preview(.back)) == [.worker(.giveUpReading)])
      #expect(Action.forKey(.character("q"), in: state) == .screen(.quit))
      #expect(Action.forKey(.control("c"), in: state) == .screen(.quit))
    }
  }

  @Test func afterQuittingTheCommandIsLeft() throws {
    try opened { state, loader in
      press("m", &state, &loader)
      let preview = try #require(state.preview)
      #expect(Summary.lines(of: state) == ["Again: \(preview.command)"])
      #expect(preview.command.hasPrefix("plateau --dataset ") && preview.command.hasSuffix("drop"))
    }
  }

  @Test func itComesBackFromARaceAndUndoBringsThatBack() throws {
    try opened { state, loader in
      press("m", &state, &loader)
      press([.enter], &state, &loader)
      let race = state.runs.map(\.configuration)
      press("|", &state, &loader)
      #expect(options(state) == "--missing drop" && state.preview?.isReading == false)
      press([.escape], &state, &loader)
      #expect(state.preview == nil && state.runs.map(\.configuration) == race)
      press("|", &state, &loader)
      press("m", &state, &loader)
      press([.enter], &state, &loader)
      #expect(state.runs[0].configuration.data.reading.missing == .mean)
      _ = reduce(&state, .run(.undo))
      #expect(state.runs.map(\.configuration) == race)
    }
    var state = try preparedState()
    #expect(reduce(&state, .preview(.open)).isEmpty && state.preview == nil)
    #expect(state.message?.kind == .warning)
  }
}
