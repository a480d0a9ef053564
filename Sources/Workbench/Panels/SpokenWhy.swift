import Localization
import Text

/// What the panel that tells why shows, in words.
enum SpokenWhy {
  static func lines(_ state: State) -> [String]? {
    let runs = state.rivals
    let bars = runs.compactMap { line(of: $0, in: state.language) }
    guard !bars.isEmpty else { return nil }
    let caption = state.isSealed ? [] : RaceCaption.sentences(of: runs)
    return bars + caption.map { $0.text(in: state.language) }
  }

  /// `A: gradient that the slopes pass on: layer 3 gets 1, layer 2 gets 0.22, layer 1 gets 0.048`
  private static func line(of run: Run, in language: Language) -> String? {
    let shares = GradientShares(run)
    let values = shares.layers.indices.reversed().compactMap { layer in
      shares.layers[layer].map { WhyPhrase.share(layer + 1, $0.share).text(in: language) }
    }
    guard !values.isEmpty else { return nil }
    return NarrationPhrase.ofRun(run.letter, WhyPhrase.gradient.message).text(in: language) + ": "
      + values.joined(separator: ", ")
  }
}
