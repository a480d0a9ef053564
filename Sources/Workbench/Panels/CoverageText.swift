import Localization
import Session
import TerminalUI
import Text

extension RunDetails {
  /// What diagnostics and gradient rest on, where it is not what one takes for granted: all examples,
  /// at the weights of this moment, or of a moment ago that no eye can tell.
  func coverageText(in language: Language) -> String? {
    guard let coverage else { return nil }
    if coverage.examples < coverage.of {
      return PanelPhrase.ofExamples(coverage.examples, of: coverage.of).text(in: language)
    }
    guard coverage.frames > Self.framesOfAMoment else { return nil }
    let isLong = exactEpoch - coverage.since >= 10
    let (first, last) =
      isLong
      ? (Int(clamping: coverage.since).grouped, Int(clamping: exactEpoch).grouped)
      : (coverage.since.fixed(1), exactEpoch.fixed(1))
    return PanelPhrase.epochSpan("\(first)–\(last)").text(in: language)
  }

  private static let framesOfAMoment = 4
}
