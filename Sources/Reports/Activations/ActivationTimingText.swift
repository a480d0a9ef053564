import Files
package import Localization
import NeuralNetworks
package import TerminalUI
import Text

/// A measurement as a table, with what may be concluded from it.
package enum ActivationTimingText {
  /// - Parameter network: what a step is of: `64-25-15-1, 1,125 examples`.
  package static func text(
    _ timing: ActivationTiming, network: String, glyphs: Glyphs, in language: Language
  ) -> String {
    let titles: [ActivationTimingPhrase] = [.forward, .slope, .step]
    var rows = [[""] + titles.map { $0.text(in: language) }]
    for cost in timing.costs {
      rows.append([
        cost.activation.rawValue, nanoseconds(cost.forward), nanoseconds(cost.slope),
        cost.stepExcess.text(times: 100) + " %",
      ])
    }
    let widths = rows[0].indices.map { column in rows.map { $0[column].displayWidth }.max() ?? 0 }
    let table = rows.map { row in
      row.enumerated().map { $1.padded(to: widths[$0], $0 == 0 ? .left : .right) }
        .joined(separator: "  ")
    }
    let text =
      """
      \(ActivationTimingPhrase.heading(network: network).text(in: language))
      \(table.joined(separator: "\n"))

      \(conclusion(timing, in: language))
      """
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(trimmed)
    return glyphs.spelled(lines.joined(separator: "\n"))
  }

  private static func conclusion(_ timing: ActivationTiming, in language: Language) -> String {
    let step = timing.linear.step
    let conclusion = ActivationTimingPhrase.conclusion(
      forward: nanoseconds(timing.linear.forward), update: nanoseconds(timing.linear.update),
      step: milliseconds(step), processor: processor(), rounds: ActivationTiming.rounds
    ).text(in: language)
    guard timing.disturbance > greatestCalm else { return conclusion + "\n" }
    let disturbed = ActivationTimingPhrase.disturbed(timing.disturbance.percent())
    return "\(conclusion)\n\(disturbed.text(in: language))\n"
  }

  /// Rounds of the same work lie this far apart on a machine that does something else too.
  private static let greatestCalm = 0.1

  private static func nanoseconds(_ time: Repeated) -> String { "\(time.text(times: 1e9)) ns" }

  private static func milliseconds(_ time: Repeated) -> String { "\(time.text(times: 1e3)) ms" }

  private static func trimmed(_ line: Substring) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }

  /// ` of an AMD EPYC …`, where the system says what it is.
  private static func processor() -> String {
    let lines = (ByteFile.text(of: "/proc/cpuinfo") ?? "").split(separator: "\n")
    guard let line = lines.first(where: { $0.hasPrefix("model name") }),
      let name = line.split(separator: ":").last
    else { return "" }
    return " (\(name.split(separator: " ").joined(separator: " ")))"
  }
}
