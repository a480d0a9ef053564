import Setups

extension State {
  /// What the focused panel shows changes; each panel keeps its own view of the run.
  mutating func reducePanel(_ action: PanelAction) -> [Effect] {
    switch (focus, action) {
    case (.data, .moveItem(let pages)): dataPage = max(0, dataPage + pages)
    case (.code, .moveItem(let pages)): code.scroll(by: 10 * pages, in: self)
    case (.code, .moveStep(let lines)): code.scroll(by: lines, in: self)
    case (.code, .moveMode(let steps)):
      code = CodeView(framework: code.framework.moved(by: steps))
    case (.outputs, _): reduceOutputs(action)
    case (.surface, _): return reduceSurface(action)
    case (.runs, .moveMode(let steps)): return reduceRuns(.moveSorting(steps))
    case (.gradients, .moveMode(let steps)):
      gradientView.mode = gradientView.mode.moved(by: steps)
      say(ScreenMessagePhrase.gradients(gradientView.mode))
    case (.parameters, let action): return reduceParameters(action)
    case (.example, let action): reduceExample(action)
    default: warn(ScreenMessagePhrase.nothingToTurn(focus))
    }
    return []
  }
}
