import TerminalUI
import Workbench

extension TerminalEvent {
  /// What it does.
  ///
  /// - Parameter shown: the frame that the user sees, and points at.
  func actions(in state: State, shown: @autoclosure () -> ScreenFrame?) -> [Action] {
    if case .paste(let text) = self { return Action.forPaste(text, in: state) }
    return action(in: state, shown: shown).map { [$0] } ?? []
  }

  private func action(in state: State, shown: () -> ScreenFrame?) -> Action? {
    switch self {
    case .key(let key): Action.forKey(key, in: state)
    case .mouse where state.asksForGuess: nil
    case .mouse(let mouse):
      switch mouse.kind {
      case .press: .screen(.click(shown()?.target(at: mouse.position), mouse.position))
      case .wheelUp: .screen(.wheel(shown()?.target(at: mouse.position), -1))
      case .wheelDown: .screen(.wheel(shown()?.target(at: mouse.position), 1))
      case .release: nil
      }
    case .resize(let size): .screen(.resize(size))
    case .paste, .end: nil
    }
  }
}
