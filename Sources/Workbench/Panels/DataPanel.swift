import TerminalUI

enum DataPanel {
  static func draw(_ state: State, _ look: Look, into grid: inout Grid, in rect: Rect) {}
}
