import NeuralNetworks
public import TerminalUI

/// A measurement as a table, with what may be concluded from it.
public enum ActivationTimingText {
  /// - Parameter network: what a step is of: `64-25-15-1, 1,125 examples`.
  public static func text(_ timing: ActivationTiming, network: String, glyphs: Glyphs) -> String {
    let linear = timing.linear
    var rows = [["", "forward", "with slope", "a step", "of it", "than linear"]]
    for cost in timing.costs {
      let isLinear = cost.activation == .linear
      rows.append([
        cost.activation.rawValue,
        isLinear ? "0 ns" : nanoseconds(cost.forward - linear.forward),
        isLinear ? "0 ns" : nanoseconds(cost.update - linear.update),
        "\((cost.step * 1e6).significant(4)) µs",
        isLinear ? "" : ((cost.step - linear.step) / cost.step).percent(),
        isLinear ? "" : "\((cost.step / linear.step).fixed(2)) ×",
      ])
    }
    let widths = rows[0].indices.map { column in rows.map { $0[column].displayWidth }.max() ?? 0 }
    let table = rows.map { row in
      row.enumerated().map { $1.padded(to: widths[$0], $0 == 0 ? .left : .right) }
        .joined(separator: "  ")
    }
    let text =
      """
      What it costs: per value of a layer, and of a training step (\(network), double precision)
      \(table.joined(separator: "\n"))

      \(conclusion(timing))
      """
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(trimmed)
    return glyphs.spelled(lines.joined(separator: "\n")).replacing(
      "µ", with: glyphs.isUnicode ? "µ" : "u")
  }

  private static func conclusion(_ timing: ActivationTiming) -> String {
    let linear = timing.linear
    return """
      Beyond linear, which computes nothing: a bare layer takes \
      \(nanoseconds(linear.forward)) a value forward,
      \(nanoseconds(linear.update)) in training. Measured now, on one core\(processor()); \
      medians of
      \(ActivationTiming.rounds) rounds of processor time. These numbers are this machine's: \
      on another, or when this
      one is busy, they differ.

      """
  }

  private static func nanoseconds(_ seconds: Double) -> String { "\((seconds * 1e9).fixed(2)) ns" }

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
