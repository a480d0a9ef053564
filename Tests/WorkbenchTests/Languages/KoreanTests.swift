import NeuralNetworks
import Programs
import TerminalUI
import TestSupport
import Testing
import Themes

@testable import Datasets
@testable import Files
@testable import Localization
@testable import Reports
@testable import Setups
@testable import Workbench

/// What is said in Korean: that it is, and that it fits where the English does.
@Suite struct KoreanTests {
  private func hasHangul(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0xAC00...0xD7A3) ~= $0.value }
  }

  @Test func everyKeySaysWhatItDoesAsShortAsInEnglish() {
    /// What stands beside a key on a screen of 80 columns.
    let room = 47
    for binding in KeyBindings.all {
      let (english, korean) = (binding.help.text, binding.help.text(in: .korean))
      #expect(hasHangul(korean), "\(binding.name)")
      #expect(korean.displayWidth <= max(room, english.displayWidth), "\(korean)")
    }
    for section in KeyBinding.Section.allCases {
      #expect(hasHangul(section.title.text(in: .korean)))
    }
  }

  @Test func thePaletteFindsCommandsByKoreanWords() throws {
    var state = try preparedState()
    state.language = .korean
    let found = CommandPalette(text: "가중치").entries(in: state)
    #expect(found.contains { $0.name == "next-activation" })
    let all = PaletteEntry.all
    #expect(all.allSatisfy { hasHangul($0.help.text(in: .korean)) })
    let names = CommandPalette(text: "next").entries(in: state).map(\.name)
    #expect(names.contains("next-activation"))
  }

  /// Every key in turn, then again: no message is in another language, nor is any cut at 80 columns
  /// that fits there in English.
  @Test(arguments: ["circles", "iris", "bike"])
  func everyMessageIsKorean(_ dataset: String) throws {
    var english = try preparedState(dataset)
    var korean = try preparedState(dataset)
    korean.language = .korean
    var count = 0
    for round in 0..<2 {
      for binding in KeyBindings.all where binding.action != .screen(.quit) {
        korean.message = nil
        english.message = nil
        _ = reduce(&korean, binding.action)
        _ = reduce(&english, binding.action)
        #expect((english.message == nil) == (korean.message == nil), "\(binding.name)")
        guard let message = korean.message, let other = english.message else { continue }
        count += 1
        let said = message.sentence.text(in: .korean)
        // A line that names a run's layers, and nothing else, is the same in all languages.
        #expect(hasHangul(said) || said == other.text, "\(said)")
        #expect(
          said.displayWidth <= max(78, other.text.displayWidth), "\(round) \(binding.name): \(said)"
        )
        #expect(message.option == other.option)
      }
    }
    #expect(count > 80)
  }

  @Test(arguments: BadTables.all)
  func aBadTableIsToldInKorean(_ text: String, _ message: String) {
    let error = #expect(throws: DataError.self) { try csv(text) }
    let sentence = error?.sentence.text(in: .korean) ?? ""
    #expect(hasHangul(sentence))
    // The place is the same, in other words.
    #expect(sentence.hasPrefix("table.csv"))
    #expect(error?.message == message)
  }

  @Test func settingsAndDataSetsAreExplained() throws {
    for setting in Setting.allCases {
      #expect(hasHangul(setting.explanation.text(in: .korean)), "\(setting)")
      #expect(hasHangul(setting.title.text(in: .korean)), "\(setting)")
    }
    for name in shipped.names {
      let title = try shipped.load(DataOptions(dataset: name)).title
      #expect(hasHangul(title.text(in: .korean)), "\(name)")
    }
  }

  /// The columns after the first begin in the same column of the screen in every line.
  @Test func theTableOfDataSetsIsAligned() throws {
    let sets = try ["coffee", "bike", "iris"].map { try shipped.load(DataOptions(dataset: $0)) }
    let lines = DatasetReport.table(sets, glyphs: .unicode, in: .korean)
    let titles = ["행의 뜻", "커피를", "한 시간에", "꽃을"]
    let places = zip(lines, titles).map { line, title in
      line.firstRange(of: title).map { String(line[..<$0.lowerBound]).displayWidth }
    }
    #expect(Set(places).count == 1 && places.first != .some(nil), "\(lines)")
  }

  @Test func aComparisonIsAlignedAtEveryWidth() throws {
    let results = try SampleComparison.results()
    let look = Look(theme: Theme(.mono), glyphs: .unicode, language: .korean)
    let table = ComparisonTable(results, look: look)
    #expect(
      table.grid(columns: 120).trimmedText == """
                은닉층   도달      0.1까지 에폭          0.1까지 ms       마지막 비용  비율
        A ⠤⠤⠤⠤  sigmoid   4/4     125 [118–133]       122 [115–129]  0.09 [0.09–0.09]  10.4
        B ⠤⠤ ⠤  relu      3/4  12 [10.8–미도달]  11.7 [10.5–미도달]  0.09 [0.09–발산]     1
        C ⠤ ⠤   linear    0/4            미도달              미도달     0.4 [0.4–0.4]
        """)
    for columns in 0...120 {
      let grid = table.grid(columns: columns)
      #expect(grid.size.columns <= columns && grid.size.rows == 4)
      _ = ComparisonChart(results, look: look).grid(columns: columns, rows: 14)
    }
    let chart = ComparisonChart(results, look: look).grid(columns: 80, rows: 14)
    #expect(chart?.trimmedText.contains("목표 0.1") == true)
    let notes = ComparisonText.notes(results, glyphs: .unicode, in: .korean)
    #expect(notes.allSatisfy(hasHangul))
  }

  @Test func aSlideIsKorean() throws {
    let results = try SampleComparison.results()
    let slide = ComparisonPicture(results, in: .korean).contents
    #expect(slide.contains(">비용 J(W,B)</text>") && slide.contains("목표 0.1"))
    let activations = ActivationPicture([.sigmoid], withSlopes: true, in: .korean).contents
    #expect(activations.contains("평평함") && activations.contains("기울기"))
  }

  @Test func whatIsLeftAfterQuittingIsKorean() throws {
    var state = try preparedState()
    state.language = .korean
    let lines = Summary.lines(of: state)
    #expect(lines.count == 3 && lines.allSatisfy(hasHangul))
    #expect(lines[2].hasPrefix("다시: plateau --from 'dataset=circles "))
  }

  @Test func filesThatCannotBeUsedAreToldInKorean() {
    let missing = #expect(throws: FileError.self) { try WeightsFile.read("/nowhere/at/all") }
    #expect(missing?.sentence.text(in: .korean) == "/nowhere/at/all: 읽을 수 없습니다. 그런 파일이나 폴더가 없습니다")
    let broken = #expect(throws: FileError.self) {
      try Safetensors.parse([1, 2, 3], path: "w")
    }
    #expect(broken.map { hasHangul($0.sentence.text(in: .korean)) } == true)
    // What has no text in Korean is said as the C library has it.
    #expect(SystemErrorPhrase(code: 98).text(in: .korean) == SystemErrorPhrase(code: 98).english)
  }
}
