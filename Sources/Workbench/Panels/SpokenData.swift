import Localization
import NeuralNetworks
import Setups
import TerminalUI
import Text

/// What is learned from: how many rows, which features, what is to be predicted.
enum SpokenData {
  /// So many features are told one by one.
  private static let most = 12

  static func lines(_ state: State) -> [String]? {
    guard let data = state.run.data else { return nil }
    let heldOut =
      data.validationCount > 0
      ? PanelPhrase.heldOutCount(data.validationCount).text(in: state.language) : nil
    let rows = [PanelPhrase.rows(data.trainingCount).text(in: state.language), heldOut].compactMap {
      $0
    }
    var lines = [
      "\(data.name): \(data.title.text(in: state.language))", rows.joined(separator: ", "),
      SpokenOutputsPhrase.target(
        (data.kind == .classes ? data.classes : data.outputs).joined(separator: ", ")
      ).text(in: state.language),
    ]
    if let reading = data.reading { lines.append(reading.text(in: state.language)) }
    if let picture = data.picture {
      lines.append(
        SpokenOutputsPhrase.pictures(picture.width, by: picture.height).text(in: state.language))
      return lines
    }
    for (feature, spread) in zip(data.features, data.sample.spreads).prefix(most) {
      lines.append(
        SpokenOutputsPhrase.feature(
          feature, least: spread.least.significant(4), mean: spread.mean.significant(4),
          greatest: spread.greatest.significant(4)
        ).text(in: state.language))
    }
    if data.features.count > most {
      lines.append(DataPhrase.more(data.features.count - most).text(in: state.language))
    }
    return lines
  }
}
