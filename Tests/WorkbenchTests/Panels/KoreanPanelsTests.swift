import Localization
import NeuralNetworks
import Session
import Setups
import TerminalUI
import TestSupport
import Testing

@testable import Analysis
@testable import Workbench

/// Every panel in Korean: in the same places as in English, nothing in it that is still English, and
/// nothing cut that is whole in English.
@Suite struct KoreanPanelsTests {
  /// A panel on the screen with all that it shows computed, and for which data.
  struct Shown: Sendable, CustomTestStringConvertible {
    var panel: PanelID
    var name: String
    var state: State

    var testDescription: String { "\(panel) \(name)" }
  }

  /// Computed once for all tests.
  private static let computed = Result { try compute() }

  private static func shown() throws -> [Shown] { try computed.get() }

  private static func compute() throws -> [Shown] {
    var all: [Shown] = []
    func add(_ panel: PanelID, _ name: String, _ state: State) {
      all.append(Shown(panel: panel, name: name, state: state))
    }
    for dataset in ["digits01", "circles", "bike", "iris", "sine"] {
      let state = try preparedState(dataset)
      for panel in [PanelID.cost, .activation, .network, .data, .runs] {
        add(panel, dataset, state)
      }
    }
    let reading = ReduceTests.state()
    for panel in [PanelID.data, .outputs, .gradients, .advice, .collapse, .surface, .example] {
      add(panel, "reading", reading)
    }
    var race = reading
    _ = reduce(&race, ReduceTests.progressed([0.7, 0.3, .nan]))
    _ = reduce(&race, ReduceTests.progressed([0.7, 0.05], of: 1))
    _ = reduce(&race, .chart(.toggleCrosshair))
    for panel in [PanelID.cost, .runs, .network] { add(panel, "race", race) }
    for (dataset, mode) in modes {
      let state = try outputsState(dataset, epochs: 2, mode: mode, validation: 0.2)
      add(.outputs, "\(dataset) \(mode)", state)
      if mode == .plane || mode == .confusion { add(.data, "\(dataset), held out", state) }
    }
    for mode in GradientView.Mode.allCases {
      var state = try examinedState("circles", showing: .gradients, epochs: 6)
      state.gradientView.mode = mode
      add(.gradients, "\(mode)", state)
    }
    for dataset in ["digits01", "bike", "iris"] {
      for stage in ExampleView.Stage.allCases {
        var state = try examinedState(dataset, showing: .example, epochs: 1)
        state.exampleView.stage = stage
        add(.example, "\(dataset) \(stage)", state)
      }
    }
    add(.surface, "line6", try surfaceState())
    for (dataset, layers) in collapses {
      add(.collapse, "\(dataset) \(layers)", try shownState(.collapse, dataset, [layers]))
    }
    add(
      .advice, "motorcycle",
      try shownState(
        .advice, "motorcycle", ["16:relu,1:linear", "3:relu,1:relu", "8:linear,1:linear"]))
    add(.advice, "iris", try shownState(.advice, "iris", ["4:relu,3:sigmoid"], loss: .mse))
    return all
  }

  private static let modes: [(String, OutputsMode)] = [
    ("circles", .plane), ("circles", .unit), ("circles", .confusion), ("circles", .spread),
    ("sine", .curve), ("digits01", .examples), ("digits01", .weights), ("digits", .confusion),
    ("bike", .predicted), ("bike", .residuals), ("bike", .units), ("iris", .spread),
  ]

  private static let collapses = [
    ("motorcycle", "8:linear,1:linear"), ("motorcycle", "8:relu,1:linear"),
    ("circles", "4:linear,1:sigmoid"), ("iris", "4:linear,3:softmax"),
    ("motorcycle", "4:linear,1:tanh"),
  ]

  /// The panel in English and in Korean.
  private func both(_ shown: Shown, _ columns: Int, _ rows: Int) -> (english: Grid, korean: Grid) {
    func draw(_ language: Language) -> Grid {
      var state = shown.state
      state.language = language
      return picture(of: shown.panel, state, columns, rows)
    }
    return (draw(.english), draw(.korean))
  }

  /// Two panels of a screen of 80x24, and the whole of it and of one of 120x40.
  private static let sizes = [(48, 13), (32, 13), (78, 20), (120, 36)]

  @Test func nothingIsStillEnglish() throws {
    for shown in try Self.shown() {
      let names = Self.names(of: shown.state)
      for (columns, rows) in Self.sizes {
        let text = both(shown, columns, rows).korean.text
        let words = text.split { !$0.isASCII || !($0.isLetter || $0 == "_" || $0.isNumber) }
          .map(String.init)
        let left = words.filter { $0.count { $0.isLetter } > 2 && !names.contains($0) }
        #expect(left.isEmpty, "\(shown.testDescription) \(columns)x\(rows): \(left)\n\(text)")
      }
    }
  }

  /// What is the same in all languages: names of what there is, and functions in formulas.
  private static func names(of state: State) -> Set<String> {
    var names: Set<String> = [
      "max", "exp", "log", "NaN", "sgd", "PgUp", "PgDn", "Home", "End", "Space",
    ]
    names.formUnion(Activation.allCases.flatMap { [$0.rawValue, $0.title] })
    names.formUnion(Loss.allCases.map(\.rawValue))
    names.formUnion(["half", "leaky"])
    for run in state.runs {
      guard let data = run.data else { continue }
      for name in [data.name] + data.features + data.outputs + data.classes {
        // What is left of a name that was shortened is its name as well.
        for length in 1...max(1, name.count) { names.insert(String(name.prefix(length))) }
        names.formUnion(name.split(separator: " ").map(String.init))
      }
    }
    return names
  }

  @Test func bordersStandWhereTheyStandInEnglish() throws {
    let edges = Set("│┃╭╮╰╯┏┓┗┛".unicodeScalars)
    for shown in try Self.shown() {
      for (columns, rows) in Self.sizes {
        let (english, korean) = both(shown, columns, rows)
        for y in 0..<rows {
          for x in [0, columns - 1] where edges.contains(english[x, y].scalar) {
            #expect(
              korean[x, y].scalar == english[x, y].scalar,
              "\(shown.testDescription) \(columns)x\(rows)\n\(korean.text)")
          }
        }
      }
    }
  }

  /// An ellipsis that stands after a letter is the end of a text that was cut.
  @Test func nothingIsCutThatEnglishShows() throws {
    func cuts(_ grid: Grid) -> Int {
      let text = Array(grid.text)
      return text.indices.count {
        $0 > 0 && text[$0] == "…" && !text[$0 - 1].isWhitespace && !text[$0 - 1].isNumber
      }
    }
    for shown in try Self.shown() {
      for (columns, rows) in Self.sizes {
        let (english, korean) = both(shown, columns, rows)
        #expect(
          cuts(korean) <= cuts(english),
          "\(shown.testDescription) \(columns)x\(rows)\n\(english.text)\n\(korean.text)")
      }
    }
  }

  @Test func everySizeIsDrawn() throws {
    for shown in try Self.shown() {
      for (columns, rows) in [(0, 0), (1, 1), (3, 2), (12, 5), (40, 12), (200, 60)] {
        let korean = both(shown, columns, rows).korean
        #expect(korean.size == Size(columns: columns, rows: rows))
      }
    }
  }

  @Test func theFirstScreenSaysWhatItSaysInEnglish() throws {
    var state = ReduceTests.state()
    state.size = Size(columns: 80, rows: 24)
    _ = reduce(&state, ReduceTests.progressed([0.7, 0.5]))
    _ = reduce(&state, ReduceTests.progressed([0.7, 0.3, 0.2, 0.05], of: 1))
    state.language = .korean
    let text = frame(of: state, glyphs: .unicode).text
    for part in [
      "비용 J(W,B)", "로그 · 에폭", "목표 0.1", "B 에폭 3", "A · 1층 · sigmoid", "신경망 · A",
      "그래디언트 · A", " 실행  다른 점", "정확도", "0.1 도달", "아직",
    ] {
      #expect(text.contains(part), "\(part)\n\(text)")
    }
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.allSatisfy { $0.displayWidth == 80 })
  }
}
