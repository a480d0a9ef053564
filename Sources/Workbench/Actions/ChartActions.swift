import Datasets
import Localization
import Session
import Setups

extension State {
  mutating func reduceChart(_ action: ChartAction) -> [Effect] {
    switch action {
    case .toggleLogarithmic:
      chart.isLogarithmic.toggle()
      say(chart.isLogarithmic ? ChartMessagePhrase.logarithmic : .linear)
    case .moveAxis(let steps): moveAxis(by: steps)
    case .moveSmoothing(let steps):
      chart.smoothing = Ladder.smoothing.moved(chart.smoothing, by: steps)
      say(
        chart.smoothing == 0
          ? ChartMessagePhrase.rawCosts : .smoothed(weight: "\(chart.smoothing)"))
    case .moveHeldOut(let steps):
      chart.heldOut = chart.heldOut.moved(by: steps)
      sayHeldOut()
    case .toggleCrosshair: toggleCrosshair()
    case .moveCrosshair(let steps): moveCrosshair(by: steps)
    case .zoom(let steps): zoom(by: steps)
    case .pan(let steps): pan(by: steps)
    case .resetView:
      chart.window = nil
      say(ChartMessagePhrase.wholeCurve)
    }
    return []
  }

  private mutating func moveAxis(by steps: Int) {
    chart.axis = chart.axis.moved(by: steps)
    chart.window = nil
    chart.crosshair = nil
    say(ChartMessagePhrase.counts(chart.axis))
  }

  private mutating func sayHeldOut() {
    let phrase: ChartMessagePhrase =
      switch chart.heldOut {
      case .line: .heldOutLine
      case .points: .heldOutPoints
      case .hidden: .heldOutHidden
      }
    if run.configuration.data.validation == 0 {
      say(Localization.say("{one} {two}", one: phrase, two: ChartMessagePhrase.nothingHeldOut))
    } else {
      say(phrase)
    }
  }

  private mutating func toggleCrosshair() {
    if chart.crosshair != nil {
      chart.crosshair = nil
      say(ChartMessagePhrase.noCrosshair)
    } else {
      let seen = chart.window ?? chart.extent(of: runs)
      chart.crosshair = (seen.lowerBound + seen.upperBound) / 2
      moveCrosshair(by: 0)
      say(ChartMessagePhrase.crosshair)
    }
  }

  /// By hundredths of what is seen, and by one epoch at least.
  private mutating func moveCrosshair(by steps: Int) {
    guard let place = chart.crosshair else {
      if steps != 0 { toggleCrosshair() }
      return
    }
    let seen = chart.window ?? chart.extent(of: runs)
    var step = (seen.upperBound - seen.lowerBound) / 100
    if chart.axis != .seconds { step = max(1, step.rounded()) }
    var new = place + Double(steps) * step
    if chart.axis != .seconds { new.round() }
    chart.crosshair = min(max(new, seen.lowerBound), seen.upperBound)
  }

  /// Halves or doubles what is seen, about the crosshair or, without one, about the middle; a window
  /// that ends where the curves end keeps its end there.
  private mutating func zoom(by steps: Int) {
    let all = chart.extent(of: runs)
    let seen = chart.window ?? all
    let width = seen.upperBound - seen.lowerBound
    let least = chart.axis == .seconds ? 1e-6 : 4
    let newWidth = max(least, steps > 0 ? width / 2 : width * 2)
    guard newWidth < all.upperBound - all.lowerBound else {
      chart.window = nil
      say(ChartMessagePhrase.wholeCurve)
      return
    }
    let centre = chart.crosshair ?? (seen.lowerBound + seen.upperBound) / 2
    let share = width > 0 ? (centre - seen.lowerBound) / width : 0.5
    show(from: centre - share * newWidth, width: newWidth)
  }

  private mutating func pan(by steps: Int) {
    guard let seen = chart.window else {
      say(ChartMessagePhrase.wholeCurveSeen)
      return
    }
    let width = seen.upperBound - seen.lowerBound
    show(from: seen.lowerBound + Double(steps) * width / 10, width: width)
  }

  private mutating func show(from start: Double, width: Double) {
    let all = chart.extent(of: runs)
    let latest = max(all.lowerBound, all.upperBound - width)
    let start = min(max(start, all.lowerBound), latest)
    chart.window = start...(start + width)
    message = nil
  }
}
