import TerminalUI

/// How a terminal reports the mouse: a button with modifiers, a column and a row from 1.
enum MouseReport {
  /// `ESC [ < button ; column ; row M`, with `m` for a release.
  static func extended(_ body: ArraySlice<UInt8>, _ final: UInt8) -> TerminalEvent? {
    guard let numbers = ControlNumbers.of(body), numbers.count == 3, numbers[1] > 0, numbers[2] > 0
    else { return nil }
    let isRelease = final == UInt8(ascii: "m")
    return mouse(numbers[0], isRelease, numbers[1], numbers[2]).map { .mouse($0) }
  }

  /// `ESC [ M button column row`, each as one byte from 32 on; a release does not say of what.
  static func plain(_ body: ArraySlice<UInt8>) -> Mouse? {
    let numbers = body.map { Int($0) - 32 }
    guard numbers.count == 3, numbers.allSatisfy({ $0 >= 0 }), numbers[1] > 0, numbers[2] > 0
    else { return nil }
    return mouse(numbers[0] & 3 == 3 ? 0 : numbers[0], numbers[0] & 67 == 3, numbers[1], numbers[2])
  }

  /// The left button and the wheel; what other buttons and movement do is not reported.
  private static func mouse(_ button: Int, _ isRelease: Bool, _ column: Int, _ row: Int) -> Mouse? {
    let position = Point(x: column - 1, y: row - 1)
    let modifiers = 4 | 8 | 16
    switch button & ~modifiers {
    case 0: return Mouse(isRelease ? .release : .press, at: position)
    case 64 where !isRelease: return Mouse(.wheelUp, at: position)
    case 65 where !isRelease: return Mouse(.wheelDown, at: position)
    default: return nil
    }
  }
}
