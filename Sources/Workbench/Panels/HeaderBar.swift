import Datasets
import Localization
import NeuralNetworks
import Session
import Setups
import TerminalUI
import Text
import Themes

/// The line at the top: what is trained, and how the race stands.
enum HeaderBar {
  static func draw(_ state: State, _ look: Look, into grid: inout Grid, in rect: Rect) {
    grid.fill(rect, Cell(" ", look[.bar]))
    let status = status(of: state, look)
    let room = rect.width - status.displayWidth - 3
    let name = grid.write(
      " Plateau  ", at: Point(x: rect.x, y: rect.y), in: rect, style: look[.barStrong])
    grid.write(
      facts(of: state, look, columns: room - name), at: Point(x: rect.x + name, y: rect.y),
      in: rect, style: look[.bar])
    grid.write(status + " ", row: 0, of: rect, .right, style: look[.barKey], glyphs: look.glyphs)
  }

  /// What the selected run is, in as many words as fit: the least important go first.
  static func facts(of state: State, _ look: Look, columns: Int) -> String {
    let run = state.run
    let training = run.configuration.training
    let arrow = look.text("→", ascii: ">")
    let inputs = run.data.map { ["\($0.features.count)"] } ?? []
    let shape = (inputs + run.layers.map { "\($0.units)" }).joined(separator: arrow)
    let batch = training.batchSize.map { HeaderPhrase.batch($0) } ?? .fullBatch
    let epoch = run.latest?.epoch ?? 0
    let step = run.latest?.step ?? 0
    let alpha = look.text("α", ascii: "rate")
    let rate = (run.latest?.learningRate ?? training.learningRate).significant(3)
    // A fact and how soon it is dropped: the lowest first.
    var facts: [(text: String, weight: Int)] = [
      (run.data?.name ?? run.configuration.data.dataset, 10),
      (run.data.map { PanelPhrase.rows($0.trainingCount).text(in: look) } ?? "", 1),
      (shape, 2),
      (training.loss.rawValue, 6),
      ("\(training.optimizer.rawValue) \(alpha) \(rate)", 8),
      (batch.text(in: look), 5),
      (training.precision == .single ? HeaderPhrase.single.text(in: look) : "", 3),
      (HeaderPhrase.seed("\(training.seed)").text(in: look), 4),
      (state.coversAnswer ? "" : PanelPhrase.epoch(epoch).text(in: look), 9),
      (state.coversAnswer ? "" : PanelPhrase.step(step).text(in: look), 7),
    ].filter { !$0.text.isEmpty }
    let separator = look.text(" · ", ascii: " | ")
    func line() -> String { facts.map(\.text).joined(separator: separator) }
    while line().displayWidth > columns, facts.count > 1,
      let least = facts.indices.min(by: { facts[$0].weight < facts[$1].weight })
    {
      facts.remove(at: least)
    }
    return line().fitted(to: max(0, columns), ellipsis: look.glyphs.ellipsis)
  }

  /// Running or paused, and how fast.
  static func status(of state: State, _ look: Look) -> String {
    if let search = state.rateSearch {
      return HeaderPhrase.bestRates(search.share.percent()).text(in: look)
    }
    guard state.isRunning else {
      let ended = state.runs.allSatisfy(\.hasEnded)
      return look.text("⏸ ", ascii: "= ") + (ended ? HeaderPhrase.ended : .paused).text(in: look)
    }
    let arrow = look.text("▶ ", ascii: "> ")
    guard let rate = state.epochsPerSecond else {
      return arrow + HeaderPhrase.running.text(in: look)
    }
    let text = rate < 99.5 ? rate.significant(2) : rate.abbreviated(3)
    return arrow + HeaderPhrase.epochsPerSecond(text).text(in: look)
  }
}
