import Analysis
import Localization
import TerminalUI
import Text
import Themes

/// The floors of the runs that are shown, each drawn once: which runs have it, what it is, how high.
enum FloorLines {
  /// - Parameter isSealed: whether only the height is said: what it means for a run is to be guessed.
  static func of(_ runs: [Run], isSealed: Bool = false, _ look: Look) -> [LineChart.Target] {
    var lines: [(floor: Floor, letters: String)] = []
    for run in runs {
      for floor in run.floors {
        if let place = lines.firstIndex(where: { $0.floor == floor }) {
          lines[place].letters += ", \(run.letter)"
        } else {
          lines.append((floor, String(run.letter)))
        }
      }
    }
    return lines.map { floor, letters in
      let name = floor.name.text(in: look)
      let cost = floor.value.significant(6)
      return LineChart.Target(
        floor.value, label: isSealed ? "\(name): J = \(cost)" : "\(name): J ≥ \(cost) (\(letters))",
        style: look[.warning])
    }
  }
}
