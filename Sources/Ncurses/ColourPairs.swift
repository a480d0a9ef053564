import CNcurses
import TerminalUI

/// Which pair of ncurses stands for which two colours.
///
/// ncurses draws in numbered pairs of colours, 64 of them where there are 8 colours and 65,536
/// where there are 256. Pairs are defined as they turn up; redefining one would change what is
/// on the screen in it, so when none is left all are forgotten and the frame is drawn afresh.
struct ColourPairs {
  /// What ncurses calls a pair, and the attributes that stand in for colours there are not.
  struct Pair: Equatable {
    var number: Int32
    var bold = false
  }

  let depth: ColourDepth
  /// Colours are numbers like 0xRRGGBB rather than xterm's indices.
  private let isDirect: Bool
  private let hasDefaults: Bool
  private let limit: Int32
  private var pairs: [UInt32: Pair] = [:]
  private var next: Int32 = 1

  /// For the terminal that is open, with at most `depth`.
  init(atMost depth: ColourDepth) {
    let colours = screen_colours()
    let available: ColourDepth =
      switch colours {
      case ..<8: .none
      case 8..<16: .eight
      case 16..<256: .sixteen
      case 256, 1 << 24: .palette256
      default: .eight
      }
    self.depth = min(depth, available)
    isDirect = colours == 1 << 24 && self.depth == .palette256
    hasDefaults = screen_has_default_colours()
    limit = screen_pairs()
  }

  /// The pair for a style's colours; `nil` if none is left.
  mutating func pair(for style: Style) -> Pair? {
    if depth == .none || (style.foreground == .standard && style.background == .standard) {
      return Pair(number: 0)
    }
    let key = UInt32(style.foreground.rawValue) << 16 | UInt32(style.background.rawValue)
    if let known = pairs[key] { return known }
    guard next < limit else { return nil }
    let foreground = number(style.foreground, or: 7)
    var background = number(style.background, or: 0)
    var bold = false
    var visible = foreground
    if depth == .eight {
      // The bright half is bold text; bold black is black on many of these terminals.
      bold = foreground > 8
      visible = foreground == 8 ? 7 : bold ? foreground - 8 : foreground
      background = background == 8 ? 0 : background > 8 ? background - 8 : background
    }
    guard screen_define_pair(next, visible, background) else { return Pair(number: 0) }
    let pair = Pair(number: next, bold: bold)
    pairs[key] = pair
    next += 1
    return pair
  }

  /// Makes room for the pairs of a new frame.
  mutating func forget() {
    screen_forget_pairs()
    pairs.removeAll(keepingCapacity: true)
    next = 1
  }

  private func number(_ colour: Colour, or missing: Int32) -> Int32 {
    guard let index = colour.index else { return hasDefaults ? -1 : missing }
    switch depth {
    case .none, .eight, .sixteen: return Int32(NearestColours.sixteen(index))
    case .palette256: return isDirect ? direct(index) : Int32(index)
    }
  }

  /// `0xRRGGBB`. Such terminals take numbers below 256 for indices, and a trace of red avoids it.
  private func direct(_ index: UInt8) -> Int32 {
    let colour = XtermColours.colour(index)
    let number = Int32(colour.red << 16 | colour.green << 8 | colour.blue)
    return number > 0 && number < 256 ? number | 0x1_0000 : number
  }
}
