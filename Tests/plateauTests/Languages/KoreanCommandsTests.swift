import Localization
import TerminalUI
import Testing

@testable import Workbench
@testable import plateau

/// The commands in Korean: what is read by people is, what is read by programs stays.
@Suite struct KoreanCommandsTests {
  private func hasHangul(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.contains { (0xAC00...0xD7A3) ~= $0.value }
  }

  private func korean(_ arguments: String..., locale: String = "C") throws -> CommandResult {
    try CommandResult.of(
      BuiltProgram.path, arguments + ["--language", "ko"], environment: ["LC_ALL": locale])
  }

  /// The same command without it.
  private func english(_ arguments: String...) throws -> CommandResult {
    try CommandResult.of(BuiltProgram.path, arguments, environment: ["LC_ALL": "C.UTF-8"])
  }

  @Test func aRunTellsItselfInKoreanWhateverTheLocale() throws {
    let options = ["--dataset", "iris", "--epochs", "4", "--validation", "0.2"]
    let result = try CommandResult.of(
      BuiltProgram.path, ["train"] + options + ["--language=ko"], environment: ["LC_ALL": "C"])
    #expect(result.status == 0 && result.errors.isEmpty)
    let lines = result.output.split(separator: "\n")
    // All but the line of losses and names, which begins with one.
    #expect(lines.allSatisfy(hasHangul), "\(result.output)")
    #expect(lines.last == "다시: plateau train --dataset iris --validation 0.2 --epochs 4")
    #expect(lines.filter { $0.hasPrefix("에폭 ") }.count == 5)
  }

  @Test func aRaceTellsItselfInKorean() throws {
    let result = try korean("run", "--dataset", "coffee", "--epochs", "3")
    let lines = result.output.split(separator: "\n")
    #expect(result.status == 0 && lines.allSatisfy(hasHangul), "\(result.output)")
    #expect(lines.last?.hasPrefix("다시: plateau run --from 'dataset=coffee ") == true)
  }

  @Test func keysOfJSONAndColumnsStay() throws {
    // Not the seconds: they are measured.
    func keys(_ text: String) -> [Substring] {
      text.split(separator: "\n").compactMap { $0.split(separator: ":").first }
    }
    let (one, other) = (
      try korean("train", "--dataset", "xor4", "--epochs", "2", "--json"),
      try english("train", "--dataset", "xor4", "--epochs", "2", "--json")
    )
    #expect(keys(one.output) == keys(other.output) && !one.output.isEmpty)
    #expect(!hasHangul(one.output))
    let code = try korean("code", "--dataset", "xor4", "--framework", "numpy")
    #expect(
      code.output == (try english("code", "--dataset", "xor4", "--framework", "numpy")).output)
  }

  @Test func exitCodesStay() throws {
    let cases: [([String], Int)] = [
      (["train", "--epochs", "x"], 64), (["train", "--nonsense"], 64), (["plot"], 64),
      (["train", "--dataset", "nowhere"], 66), (["report", "/nowhere.csv"], 66),
      (["train", "--save", "/nowhere/w.safetensors"], 73),
    ]
    for (arguments, code) in cases {
      let result = try CommandResult.of(
        BuiltProgram.path, arguments + ["--language", "ko"], environment: ["LC_ALL": "C"])
      #expect(result.status == code && result.output.isEmpty, "\(arguments)")
      #expect(result.errors.hasPrefix("plateau: ") && hasHangul(result.errors), "\(result.errors)")
      #expect(result.errors.split(separator: "\n").count == 1)
    }
  }

  @Test func theBarFitsAndStaysWhereItIs() {
    Spoken.$chosen.withValue(.korean) {
      let bar = ProgressBar(hasColour: true, glyphs: .unicode)
      let lines = [(1, 0.7, 58.5), (9, 0.001234, 1234.0), (150, 1.234e-5, 0.5)].map {
        bar.text(epoch: $0, of: 200, cost: $1, epochsPerSecond: $2, columns: 90)
      }
      let places = lines.map { line in
        line.split(separator: "\u{1B}").prefix(2).map { String($0).displayWidth }
      }
      #expect(places.allSatisfy { $0 == places[0] } && lines[0].hasPrefix("\r에폭   1/200"))
      let plain = ProgressBar(hasColour: false, glyphs: .unicode)
      for columns in 0...120 {
        let text = plain.text(
          epoch: 50, of: 200, cost: 0.1, epochsPerSecond: 312, columns: columns
        ).dropFirst().dropLast(3)
        #expect(String(text).displayWidth <= max(0, columns - 1), "\(columns)")
      }
    }
  }
}
