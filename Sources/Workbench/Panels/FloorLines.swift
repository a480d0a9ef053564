import Analysis
import Localization
import TerminalUI
import Text
import Themes

/// The floors of the runs that are shown, each drawn once: which runs have it, what it is, how high.
enum FloorLines {
  static func of(_ runs: [Run], _ look: Look) -> [LineChart.Target] {
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
      LineChart.Target(
        floor.value,
        label: "\(floor.name.text(in: look)): J ≥ \(floor.value.significant(6)) (\(letters))",
        style: look[.warning])
    }
  }
}
