import TerminalUI
import TestSupport
import Testing

@testable import Datasets
@testable import Files
@testable import Reports
@testable import Text

@Suite struct DatasetReportTests {
  @Test func theTableSaysWhatEachTargetAsksFor() throws {
    let names = ["coffee", "bike", "motorcycle", "iris"]
    let sets = try names.map { try shipped.load(DataOptions(dataset: $0)) }
    let lines = DatasetReport.table(sets, glyphs: .unicode, in: .english)
    #expect(lines[1].hasPrefix("coffee       200         2  0 or 1          sigmoid  bce"))
    #expect(lines[2].hasPrefix("bike        1000         7  never negative  relu     mse"))
    #expect(lines[3].hasPrefix("motorcycle   133         1  both signs      linear   mse"))
    #expect(lines[4].hasPrefix("iris         150         4  3 classes       softmax  cce"))
    #expect(lines.last?.contains("--dataset FILE.csv") == true)
  }

  @Test func aDescriptionHasColumnsClassesAndSource() throws {
    let data = try shipped.load(DataOptions(dataset: "iris"))
    let text = DatasetReport.description(of: data, glyphs: .unicode, in: .english).joined(
      separator: "\n")
    #expect(text.contains("150 rows, 4 features, target species: 3 classes"))
    #expect(text.contains("sepal_length_cm    4.3  5.843       7.9"))
    #expect(text.contains("  versicolor    50"))
    #expect(text.contains("--layers 8:relu,3:softmax --loss cce --learning-rate 0.3"))
    #expect(text.contains("CC BY 4.0") && text.contains("Fisher 1936"))
  }

  @Test func aDigitIsShownAsAPicture() throws {
    let data = try shipped.load(DataOptions(dataset: "digits01"))
    let plot = try #require(data.plot(glyphs: .ascii, in: .english))
    #expect(
      plot == """
          ..--%%##..            ::@@**..
          ==@@----**            ++@@@@..
          ++@@..  **..          ++@@%%
          --@@::  --==      ..==@@@@**
          ==##::  ++==      ++@@@@@@++
          ::##  ..##--      ..++--@@==
            %%++%%++            --@@++
            --%%==..            ..%%%%..
            digit 0           digit 1

        """)
  }

  @Test func oneFeatureIsACurve() throws {
    let data = try csv("x,y\n0,0\n1,1\n2,2\n3,3\n")
    #expect(
      data.plot(size: Size(columns: 8, rows: 5), glyphs: .ascii, in: .english) == """
        y
        3|   . '
        0|. '
         +------
          0 x  3
        """)
  }

  @Test func twoFeaturesAreAPlaneWithAMarkForEachClass() throws {
    let data = try shipped.load(DataOptions(dataset: "xor4"))
    #expect(
      data.plot(size: Size(columns: 14, rows: 7), glyphs: .ascii, in: .english) == """
        x2
        1|x          o
         |
         |
        0|o          x
         +------------
          0    x1    1
          o differ 0   x differ 1
        """)
  }

  @Test func manyFeaturesHaveNoPlotAndNoSizeIsTooSmall() throws {
    #expect(
      try shipped.load(DataOptions(dataset: "bike")).plot(glyphs: .unicode, in: .english) == nil)
    for name in ["digits01", "sine", "circles", "plane"] {
      let data = try shipped.load(DataOptions(dataset: name))
      for side in [0, 1, 3] {
        #expect(
          data.plot(size: Size(columns: side, rows: side), glyphs: .unicode, in: .english) != nil)
      }
    }
  }

  /// Names come from the file, and a terminal would obey what is in them.
  @Test func nothingInAFileReachesTheTerminalAsACommand() throws {
    let data = try csv("a\u{1B}[2J,\"y\nz\u{202E}\"\n1,x\u{7}\n2,\"z\n\u{2028}\"\n")
    let text = DatasetReport.description(of: data, glyphs: .unicode, in: .english).joined(
      separator: "\n")
    #expect(!text.unicodeScalars.contains { $0.steersTerminal && $0 != "\n" })
    #expect(text.contains("target y\u{FFFD}z\u{FFFD}: 2 classes"))
    #expect(text.contains("  z\u{FFFD}\u{FFFD}"))
    let ascii = DatasetReport.description(
      of: try shipped.load(DataOptions(dataset: "digits")), glyphs: .ascii, in: .english
    ).joined(separator: "\n")
    #expect(ascii.utf8.allSatisfy { $0 < 0x80 } && ascii.contains("digits 0 ... 9, 8 x 8 pixels"))
  }

  @Test func jsonHasTheSameFacts() throws {
    let data = try shipped.load(DataOptions(dataset: "coffee"))
    let text = DatasetReport.json(data, in: .english).text
    for part in [
      #""name":"coffee""#, #""rows":200"#, #""features":2"#, #""targets":["good_roast"]"#,
      #""targetKind":"binary""#, #""outputActivation":"sigmoid""#, #""loss":"bce""#,
      #""name":"duration_min","least":11.5127,"mean":13.4306"#, #"{"name":"1","rows":43}"#,
      #""hiddenUnits":[8,8]"#, #""learningRate":1.0"#,
    ] { #expect(text.contains(part), "\(part)") }
    #expect(DatasetReport.json([data, data], in: .english).text.hasPrefix(#"[{"name":"coffee""#))
  }

  /// The sum and the difference of such numbers are none.
  @Test func numbersNearTheLargestAreDrawnAndSummedUp() throws {
    let data = try csv("a,b,y\n0,1,1e308\n1,0,-1e308\n2,2,1.7e308\n1.7e308,1.5e308,0\n")
    let plot = try #require(
      data.plot(size: Size(columns: 12, rows: 8), glyphs: .ascii, in: .english))
    #expect(plot.contains("0 ") && plot.contains("9"))
    let summaries = data.featureSummaries + data.targetSummaries
    #expect(summaries.allSatisfy { $0.mean.isFinite && $0.least <= $0.mean })
    #expect(try csv("x,y\n1,1e308\n2,1.5e308\n").targetSummaries[0].mean == 1.25e308)
  }
}
